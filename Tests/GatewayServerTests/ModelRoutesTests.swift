import Gateway
import JSON
import Testing
import Transport

@testable import GatewayServer

@Suite struct ModelRoutesTests {
    private static func get(_ path: String) async throws -> (status: Int, body: JSONValue) {
        try await call(TestGateway.request("GET", path))
    }

    private static func post(
        _ path: String, _ body: String
    ) async throws -> (status: Int, body: JSONValue) {
        try await call(TestGateway.request("POST", path, body: body))
    }

    private static func call(_ request: String) async throws -> (status: Int, body: JSONValue) {
        var answer: (Int, JSONValue) = (0, .null)
        try await TestGateway.run { gateway in
            let response = try await gateway.exchange(request)
            answer = (response.status, try JSONValue(parsing: response.body))
        }
        return answer
    }

    @Test(arguments: ["/models", "/v1/models"])
    func `models are listed in the order of the config`(path: String) async throws {
        let (status, body) = try await Self.get(path)
        #expect(status == 200)
        #expect(body["object"] == "list")
        #expect(body["data"]?.array?.map { $0["id"]?.string } == ["echo", "big", "vectors"])
        #expect(body["data"]?[0]?["object"] == "model")
        #expect(body["data"]?[0]?["created"]?.int == 1_767_000_000)
    }

    @Test(arguments: [
        ("", false, false), ("?return_wildcard_routes=true", false, true), ("", true, true),
        ("?return_wildcard_routes=false", true, false),
    ])
    func `a wildcard is listed as the models that it takes`(
        query: String, setting: Bool, isListed: Bool
    ) async throws {
        var configuration = TestGateway.configuration
        configuration.listsWildcards = setting
        for (index, names) in [("ours/*", "*"), ("mini/*", "gpt-4o-mi*"), ("one-*", "fixed")]
            .enumerated()
        {
            configuration.deployments.append(
                Deployment(
                    modelName: names.0, provider: "openai", upstreamModel: names.1,
                    id: "wild-\(index)"))
        }
        try await TestGateway.run(configuration) { gateway in
            let response = try await gateway.exchange(
                TestGateway.request("GET", "/v1/models\(query)"))
            let rows = try JSONValue(parsing: response.body)["data"]?.array ?? []
            let names = rows.compactMap { $0["id"]?.string }
            #expect(Set(names).count == names.count)
            #expect(names.prefix(3) == ["echo", "big", "vectors"])
            #expect(names.contains("ours/gpt-4o-mini") && names.contains("mini/ni"))
            #expect(!names.contains("mini/gpt-4o"))
            for pattern in ["ours/*", "mini/*", "one-*"] {
                #expect(names.contains(pattern) == isListed)
            }
            let known = rows.first { $0["id"] == "ours/gpt-4o-mini" }
            #expect(known?["max_input_tokens"] == 128_000)
        }
    }

    @Test func `one model is shown and an unknown one is not`() async throws {
        #expect(try await Self.get("/v1/models/big").body["owned_by"] == "openai")
        let (status, body) = try await Self.get("/v1/models/nope")
        #expect(status == 404)
        #expect(body["error"]?["param"] == "model")
    }

    @Test(arguments: [
        ("not json", 400, "request_body"), ("[]", 400, "request_body"), ("", 400, "request_body"),
        ("{}", 400, "model"), (#"{"model":1}"#, 400, "model"), (#"{"model":"nope"}"#, 404, "model"),
        (#"{"model":"echo","api_base":"http://x"}"#, 400, "api_base"),
        (#"{"model":"echo","\u0061pi_key":"x"}"#, 400, "api_key"),
        (#"{"model":"echo","base_url":null}"#, 400, "base_url"),
        (#"{"model":"echo","aws_region_name":"x"}"#, 400, "aws_region_name"),
        (#"{"model":"http://evil.test/v1"}"#, 404, "model"),
        (#"{"model":"a\u001bb"}"#, 400, "model"),
        ("{\"model\":\"\(String(repeating: "m", count: 1025))\"}", 400, "model"),
    ])
    func `a bad body is refused by name`(body: String, status: Int, param: String) async throws {
        let answer = try await Self.post("/v1/chat/completions", body)
        #expect(answer.status == status)
        #expect(answer.body["error"]?["param"] == .string(param))
        #expect(answer.body["error"]?["code"] == .string("\(status)"))
    }

    @Test func `a blocked model is refused, and shown to who looks after it alone`() async throws {
        var configuration = TestGateway.configuration
        configuration.deployments[1].isBlocked = true
        configuration.routing.fallbacks = ["big": ["echo"], "vectors": ["big"]]
        try await TestGateway.run(configuration) { gateway in
            let answer = try await gateway.exchange(TestGateway.chat("big"))
            #expect(answer.status == 403)
            let error = try JSONValue(parsing: answer.body)["error"]
            #expect(error?["message"] == "the model big is blocked")
            #expect(error?["type"] == "permission_error")
            func names(_ path: String, _ key: String) async throws -> [JSONValue?]? {
                let answer = try await gateway.exchange(TestGateway.request("GET", path))
                return try JSONValue(parsing: answer.body)[key]?.array?.map {
                    $0["id"] ?? $0["name"] ?? $0["state"] ?? $0["model_name"]
                }
            }
            let listed = try await names("/v1/models", "data")
            #expect(listed == ["echo", "vectors"])
            let endpoints = try await names("/api/2.0/serving-endpoints", "endpoints")
            #expect(endpoints?.count == 2)
            let known = try await names("/model/info", "data")
            #expect(known == ["echo", "big", "vectors"])
            let states = try await names("/health/readiness", "deployments")
            #expect(states == ["healthy", "blocked", "healthy"])
        }
    }

    @Test func `a wrong method is told the right one`() async throws {
        try await TestGateway.run { gateway in
            let response = try await gateway.exchange(
                TestGateway.request("GET", "/v1/chat/completions"))
            #expect(response.status == 405)
            #expect(response.field("allow") == "POST")
        }
    }

    @Test func `members of a group share the calls`() async throws {
        var configuration = TestGateway.configuration
        var other = configuration.deployments[0]
        other.id = "id-other"
        configuration.deployments.append(other)
        try await TestGateway.run(configuration) { gateway in
            let client = try await gateway.connect()
            var ids: Set<String?> = []
            for _ in 0..<60 {
                ids.insert(
                    try await client.exchange(TestGateway.chat("echo")).field("x-litellm-model-id"))
            }
            #expect(ids == ["id-echo", "id-other"])
        }
    }

    // MARK: workspace routes

    @Test func `models are serving endpoints`() async throws {
        let (_, list) = try await Self.get("/api/2.0/serving-endpoints")
        #expect(list["endpoints"]?.array?.map { $0["name"]?.string } == ["echo", "big", "vectors"])
        let (_, endpoint) = try await Self.get("/api/2.0/serving-endpoints/vectors")
        #expect(endpoint["state"]?["ready"] == "READY")
        #expect(endpoint["task"] == "llm/v1/embeddings")
        #expect(endpoint["creation_timestamp"]?.int == 1_767_000_000_000)
        #expect(endpoint["config"]?["traffic_config"]?["routes"]?[0]?["traffic_percentage"] == 100)
    }

    @Test func `an unknown endpoint fails in the workspace's words`() async throws {
        let (status, body) = try await Self.get("/api/2.0/serving-endpoints/nope")
        #expect(status == 404)
        #expect(
            body == [
                "error_code": "RESOURCE_DOES_NOT_EXIST",
                "message": "Endpoint with name 'nope' does not exist.",
            ])
    }

    @Test func `an invocation names its model in the path`() async throws {
        let (_, chat) = try await Self.post(
            "/serving-endpoints/echo/invocations",
            #"{"messages":[{"role":"user","content":"hi there"}]}"#)
        #expect(chat["choices"]?[0]?["message"]?["content"] == "hi there")
        let (_, custom) = try await Self.post(
            "/serving-endpoints/echo/invocations", #"{"dataframe_records":[{"a":1}]}"#)
        #expect(custom == ["predictions": [["a": 1]]])
    }

    @Test func `an invocation of an OpenAI model gets the upstream's name`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(
                TestGateway.request(
                    "POST", "/serving-endpoints/big/invocations", body: #"{"input":"x"}"#))
            let call = await gateway.upstream.nextCall()
            #expect(call.request.url == "http://upstream.test/v1/embeddings")
            #expect(call.body == #"{"model":"gpt-x","input":"x"}"#)
            call.answerJSON(#"{"error":"no"}"#, status: 400)
            let response = try await client.response()
            #expect(response.status == 400)
            #expect(
                try JSONValue(parsing: response.body)
                    == ["error_code": "BAD_REQUEST", "message": "no"])
        }
    }

    // MARK: the demo's login

    @Test func `a client logs in and its token works`() async throws {
        try await TestGateway.run { gateway in
            let discovery = try JSONValue(
                parsing: try await gateway.exchange(
                    "GET /oidc/.well-known/oauth-authorization-server HTTP/1.1\r\nHost: a:1\r\n\r\n"
                ).body)
            #expect(discovery["token_endpoint"] == "http://a:1/oidc/v1/token")
            let form = "grant_type=client_credentials&scope=all-apis"
            let login = try await gateway.exchange(
                "POST /oidc/v1/token HTTP/1.1\r\nHost: a\r\nAuthorization: Basic Y2xpZW50OnNlY3JldA==\r\n"
                    + "Content-Length: \(form.utf8.count)\r\n\r\n\(form)")
            let token = try JSONValue(parsing: login.body)
            #expect(token["token_type"] == "Bearer")
            #expect(token["expires_in"] == 3600)
            let bearer = try #require(token["access_token"]?.string)
            let me = try await gateway.exchange(
                "GET /api/2.0/preview/scim/v2/Me HTTP/1.1\r\nHost: a\r\n"
                    + "Authorization: Bearer \(bearer)\r\n\r\n")
            #expect(try JSONValue(parsing: me.body)["userName"] == "client")
        }
    }

    @Test(arguments: ["Y2xpZW50Ondyb25n", "eDpzZWNyZXQ=", "!!", ""])
    func `a wrong client is refused`(credential: String) async throws {
        try await TestGateway.run { gateway in
            let response = try await gateway.exchange(
                "POST /oidc/v1/token HTTP/1.1\r\nHost: a\r\nAuthorization: Basic \(credential)\r\n"
                    + "Content-Length: 0\r\n\r\n")
            #expect(response.status == 401)
            #expect(try JSONValue(parsing: response.body)["error"] == "invalid_client")
        }
    }

    @Test func `without a demo identity there is no login`() async throws {
        var configuration = TestGateway.configuration
        configuration.demoIdentity = nil
        try await TestGateway.run(configuration) { gateway in
            let response = try await gateway.exchange(
                "POST /oidc/v1/token HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n")
            #expect(response.status == 404)
        }
    }
}
