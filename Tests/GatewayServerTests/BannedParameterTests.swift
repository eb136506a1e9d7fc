import Gateway
import JSON
import Testing
import Transport

@testable import GatewayServer

/// R72: a caller cannot choose the upstream, its key, the organization or our code path.
@Suite struct BannedParameterTests {
    private static let names = [
        "api_base", "base_url", "api_key", "api_version", "organization", "user_config",
        "litellm_params", "mock_response", "custom_llm_provider", "aws_region_name",
        "vertex_credentials", "input_cost_per_token", "extra_headers", "model_list",
    ]

    /// Ways to say something in a request.
    enum Place: CaseIterable, Sendable {
        case body, query, field, litellmField, metadata, extraBody
    }

    private static func request(_ name: String, _ place: Place) -> String {
        var body: JSONValue = ["model": "big", "messages": []]
        var path = "/v1/chat/completions"
        var fields: [String] = []
        switch place {
        case .body: body[name] = "http://evil.test"
        case .query: path += "?a=b&\(name)=http%3A%2F%2Fevil.test"
        case .field: fields = ["\(name): evil"]
        case .litellmField:
            fields = ["X-LiteLLM-\(name.replacing("_", with: "-")): evil"]
        case .metadata: body["metadata"] = [name: "http://evil.test"]
        case .extraBody: body["extra_body"] = [name: "http://evil.test"]
        }
        return TestGateway.request("POST", path, body: body.text(), fields: fields)
    }

    @Test(arguments: names, Place.allCases)
    func `what only the config decides is refused by name`(name: String, place: Place) async throws
    {
        // The header field that carries a client's own key to Azure is another matter.
        if place == .litellmField, name == "api_key" { return }
        try await TestGateway.run { gateway in
            let response = try await gateway.exchange(Self.request(name, place))
            #expect(response.status == 400)
            #expect(response.body.lowercased().replacing("-", with: "_").contains(name))
            #expect(gateway.upstream.pendingCalls == 0)
        }
    }

    @Test(arguments: [
        ("http://169.254.169.254/latest", 404), ("https://evil.test/v1", 404),
        ("../../etc/passwd", 404),
        ("big\r\nx: y", 400),
    ])
    func `a model's name is looked up and never called`(model: String, status: Int) async throws {
        try await TestGateway.run { gateway in
            let response = try await gateway.exchange(TestGateway.chat(model))
            #expect(response.status == status)
            #expect(gateway.upstream.pendingCalls == 0)
        }
    }

    @Test func `a model in the query is refused`() async throws {
        try await TestGateway.run { gateway in
            let response = try await gateway.exchange(
                TestGateway.request(
                    "POST", "/v1/chat/completions?model=http://evil.test",
                    body: #"{"model":"big","messages":[]}"#))
            #expect(response.status == 400)
        }
    }

    @Test func `what SDKs always send is no such thing`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(
                TestGateway.request(
                    "POST", "/v1/chat/completions", body: #"{"model":"big","messages":[]}"#,
                    fields: [
                        "OpenAI-Organization: org-1", "X-Stainless-Lang: python",
                        "X-Stainless-Retry-Count: 0", "Accept: application/json",
                    ]))
            let call = await gateway.upstream.nextCall()
            #expect(call.request.fields["openai-organization"] == nil)
            call.answerJSON("{}")
            #expect(try await client.response().status == 200)
        }
    }
}
