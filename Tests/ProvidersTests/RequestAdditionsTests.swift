import Failures
import JSON
import Providers
import Testing
import Transport

@Suite struct RequestAdditionsTests {
    private static func provider(
        _ name: ProviderName, _ additions: RequestAdditions, apiVersion: String? = nil
    ) -> any Provider {
        ProviderSettings(now: { 0 }).provider(
            name,
            UpstreamModel(
                publicName: "m", name: "up", apiBase: "https://a.test/v1", apiVersion: apiVersion,
                apiKey: Secret("key"), streamDeadlines: .init(total: .seconds(7)),
                additions: additions))
    }

    private static let additions = RequestAdditions(
        fields: ["X-Team": "a", "content-type": "application/json; a=b"],
        defaults: JSONObject([("temperature", 0.2), ("top_p", 1), ("seed", 1)]),
        overrides: JSONObject([("seed", 7), ("x", .array([1]))]),
        dropped: ["user"])

    @Test(arguments: [
        (
            #"{"model":"m", "messages": []}"#,
            #"{"temperature":0.2,"top_p":1,"seed":7,"x":[1],"model":"up", "messages": []}"#
        ),
        (
            #"{"temperature":null,"messages":[],"model":"m","user":"u","seed":2,"top_p":0.5}"#,
            #"{"x":[1],"temperature":null,"messages":[],"model":"up","seed":7,"top_p":0.5}"#
        ),
        (
            #"{"messages":[],"user":{"a":","}}"#,
            #"{"model":"up","temperature":0.2,"top_p":1,"seed":7,"x":[1],"messages":[]}"#
        ),
    ])
    func `defaults fill in, overrides replace, and what is dropped goes`(
        body: String, sent: String
    ) throws {
        for name in [ProviderName.openai, .databricks] {
            let request = try Fixture.request(
                Self.provider(name, Self.additions), .chatCompletions, body)
            #expect(Fixture.body(request) == sent)
        }
    }

    @Test func `a custom model's input and its invocation stay as they are`() throws {
        let provider = Self.provider(.databricks, Self.additions)
        let body = #"{"inputs":[1],"user":2}"#
        #expect(Fixture.body(try Fixture.request(provider, .invocation, body)) == body)
    }

    @Test func `a chat invocation has additions and no model`() throws {
        let request = try Fixture.request(
            Self.provider(.databricks, RequestAdditions(defaults: JSONObject([("n", 1)]))),
            .invocation,
            #"{"messages":[]}"#)
        #expect(Fixture.body(request) == #"{"n":1,"messages":[]}"#)
    }

    @Test(arguments: [ProviderName.openai, .databricks])
    func `header fields replace those of the same name`(name: ProviderName) throws {
        let additions = RequestAdditions(
            fields: ["X-Team": "a", "content-type": "text/a", "AUTHORIZATION": "Basic eA=="])
        let request = try Fixture.request(
            Self.provider(name, additions), .chatCompletions, #"{"messages":[]}"#,
            fields: ["x-team": "client"])
        #expect(request.fields.values("x-team") == ["a"])
        #expect(request.fields.values("content-type") == ["text/a"])
        #expect(request.fields.values("authorization") == ["Basic eA=="])
    }

    @Test func `an api version goes into the query`() throws {
        let provider = Self.provider(.openai, RequestAdditions(), apiVersion: "2024-10-21&x")
        let request = try Fixture.request(provider, .embeddings, #"{"input":"a"}"#)
        #expect(request.url == "https://a.test/v1/embeddings?api-version=2024-10-21%26x")
    }

    @Test func `streams have their own deadline`() throws {
        let provider = Self.provider(.openai, RequestAdditions())
        let plain = try Fixture.request(provider, .chatCompletions, #"{"messages":[]}"#)
        let stream = try Fixture.request(
            provider, .chatCompletions, #"{"messages":[],"stream":true}"#)
        #expect(plain.deadlines.total == .seconds(60))
        #expect(stream.deadlines.total == .seconds(7))
    }

    @Test func `a pattern's call names its upstream model itself`() throws {
        let body = Array(#"{"model":"databricks/a b","messages":[]}"#.utf8)
        for (name, sent) in [
            (ProviderName.openai, #"{"model":"a b","messages":[]}"#),
            (.databricks, #"{"model":"a b","messages":[]}"#),
        ] {
            let call = ModelCall(
                .chatCompletions, body: body, members: try JSONScanner.members(of: body.span),
                upstreamName: "a b")
            guard
                case .send(let request) = try Self.provider(name, RequestAdditions())
                    .request(for: call)
            else {
                Issue.record("nothing to send")
                continue
            }
            #expect(Fixture.body(request) == sent)
        }
    }
}
