import Gateway
import JSON
import Testing

@testable import GatewayServer

@Suite struct KeyTests {
    private static func status(_ fields: [String], path: String = "/v1/models") async throws -> Int
    {
        var status = 0
        try await TestGateway.run { gateway in
            let lines = ["GET \(path) HTTP/1.1", "Host: a"] + fields
            status = try await gateway.exchange(lines.joined(separator: "\r\n") + "\r\n\r\n").status
        }
        return status
    }

    @Test(arguments: [
        ["Authorization: Bearer sk-test-key"], ["authorization: bearer sk-test-key"],
        ["x-litellm-api-key: sk-test-key"], ["x-litellm-api-key: Bearer sk-test-key"],
        ["api-key: sk-test-key"], ["x-api-key: sk-test-key"],
        ["Authorization: Bearer wrong", "x-litellm-api-key: sk-test-key"],
        ["Authorization: Bearer sk-test-key", "x-api-key: wrong"],
    ])
    func `the key is taken from its places in their order`(fields: [String]) async throws {
        #expect(try await Self.status(fields) == 200)
    }

    @Test(arguments: [
        [], ["Authorization: sk-test-key"], ["Authorization: Basic c2stdGVzdC1rZXk="],
        ["Authorization: Bearer"], ["Authorization: Bearer "], ["x-api-key: sk-test-ke"],
        ["x-api-key: sk-test-key2"],
        ["x-litellm-api-key: wrong", "Authorization: Bearer sk-test-key"],
    ])
    func `anything else is refused`(fields: [String]) async throws {
        #expect(try await Self.status(fields) == 401)
    }

    @Test(arguments: Router.table.keys.sorted() + ["/v1/models/x", "/api/2.0/serving-endpoints/x"])
    func `every route but the open ones asks for a key`(path: String) async throws {
        let endpoint = Router.table[path]
        let method = endpoint?.method ?? .get
        let isOpen = endpoint.map { [.open, .demo].contains($0.access) } ?? false
        try await TestGateway.run { gateway in
            let response = try await gateway.exchange(
                "\(method.rawValue) \(path) HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n")
            #expect((response.status == 401) == (!isOpen || path == "/oidc/v1/token"))
        }
    }

    /// Routes by which other gateways are steered, tried out or looked into; CVE lists name most of them.
    private static let absent = [
        "/key/generate", "/key/info", "/key/list", "/key/update", "/key/delete", "/user/new",
        "/user/info", "/team/new", "/organization/new", "/customer/new", "/budget/new",
        "/model/new", "/model/update", "/model/delete", "/config/update", "/config/yaml",
        "/get/config/callbacks", "/credentials", "/spend/logs", "/spend/tags", "/global/spend",
        "/cache/flushall", "/cache/ping", "/health/services", "/health/test_connection", "/test",
        "/utils/transform_request", "/mcp-rest/test/connection", "/mcp-rest/test/tools/list",
        "/guardrails/apply_guardrail", "/prompts/test", "/sso/key/generate", "/login", "/ui",
        "/ui/", "/hub", "/docs", "/redoc", "/openapi.json", "/routes",
        "/admin",
        "/debug/memory/details", "/debug/pprof/heap", "/.env", "/.git/config", "/server-status",
        "/v1/files", "/v1/batches", "/", "/favicon.ico", "/robots.txt",
    ]

    /// R78: what steers a gateway is not there, with a key or without, and also where no key is asked for.
    @Test(arguments: absent, [true, false])
    func `routes that steer a gateway do not exist`(path: String, hasMasterKey: Bool) async throws {
        var configuration = TestGateway.configuration
        if !hasMasterKey { configuration.masterKey = nil }
        try await TestGateway.run(configuration) { gateway in
            for method in ["GET", "POST", "PUT", "DELETE"] {
                for field in ["Authorization: Bearer \(TestGateway.key)", "X-No-Key: x"] {
                    let response = try await gateway.exchange(
                        "\(method) \(path) HTTP/1.1\r\nHost: a\r\n\(field)\r\n"
                            + "Content-Length: 0\r\n\r\n")
                    #expect(response.status == 404)
                }
            }
        }
    }

    @Test func `probes say no more than that`() async throws {
        try await TestGateway.run { gateway in
            for path in ["/health/liveliness", "/health/liveness"] {
                let alive = try await gateway.exchange("GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(alive.body == #""I'm alive!""#)
            }
            let ready = try await gateway.exchange(
                "GET /health/readiness HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(ready.body == #"{"status":"healthy","db":"Not connected"}"#)
        }
    }

    @Test func `without a master key nobody is asked`() async throws {
        var configuration = TestGateway.configuration
        configuration.masterKey = nil
        try await TestGateway.run(configuration) { gateway in
            let response = try await gateway.exchange("GET /models HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(response.status == 200)
        }
    }

    @Test func `the refusal has the shape of the route`() async throws {
        try await TestGateway.run { gateway in
            let openAI = try await gateway.exchange("GET /v1/models HTTP/1.1\r\nHost: a\r\n\r\n")
            let error = try JSONValue(parsing: openAI.body)["error"]
            #expect(error?["code"] == "401")
            #expect(error?["type"] == "authentication_error")
            #expect(error?["param"] == .null)
            #expect(openAI.field("www-authenticate") == "Bearer")
            let workspace = try await gateway.exchange(
                "GET /api/2.0/serving-endpoints HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try JSONValue(parsing: workspace.body)["error_code"] == "UNAUTHENTICATED")
        }
    }
}
