import DatabricksAuth
import Failures
import JSON
import Providers
import Testing
import Transport

/// What every provider promises, whoever answers behind it.
@Suite struct ProviderConformanceTests {
    static let upstreams: [ProviderName] = [.openai, .databricks]
    static let bodies: [(ModelOperation, String)] = [
        (
            .chatCompletions,
            #"{"model":"echo-1","messages":[{"role":"user","content":"hi"}],"new":{"a":1.0}}"#
        ),
        (.completions, #"{"prompt":"hi", "model" : "echo-1" ,"seed":12345678901234567890}"#),
        (.embeddings, #"{"input":["a"],"model":"echo-1"}"#),
    ]

    private static func provider(_ name: ProviderName) -> any Provider {
        Fixture.provider(name, apiBase: "https://host.test/base", apiKey: "sk-own")
    }

    @Test(arguments: upstreams, bodies)
    func `the body goes on as it came but for the model's name`(
        name: ProviderName, example: (ModelOperation, String)
    ) throws {
        let request = try Fixture.request(Self.provider(name), example.0, example.1)
        #expect(Fixture.body(request) == example.1.replacing("echo-1", with: "up-1"))
    }

    @Test(arguments: upstreams, bodies)
    func `the request goes to the base with the upstream's own key`(
        name: ProviderName, example: (ModelOperation, String)
    ) throws {
        let request = try Fixture.request(
            Self.provider(name), example.0, example.1, fields: ["traceparent": "t"])
        #expect(request.method == "POST")
        #expect(request.url.hasPrefix("https://host.test/base/"))
        #expect(request.fields.values("authorization") == ["Bearer sk-own"])
        #expect(request.fields.values("content-type") == ["application/json"])
        #expect(request.fields["traceparent"] == "t")
    }

    @Test(arguments: ProviderName.allCases, bodies)
    func `a whole answer or a request comes of every operation`(
        name: ProviderName, example: (ModelOperation, String)
    ) throws {
        let call = try Fixture.call(example.0, Array(example.1.utf8))
        switch try Self.provider(name).request(for: call) {
        case .answer(let answer): #expect(!Fixture.text(answer).isEmpty)
        case .send(let request), .sign(let request, _):
            #expect(try JSONValue(parsing: Fixture.body(request)).object != nil)
        }
    }

    @Test(arguments: upstreams)
    func `every spelling of the model's key is rewritten`(name: ProviderName) throws {
        let body = #"{"model":"a","mod\u0065l":"b","messages":[]}"#
        let request = try Fixture.request(Self.provider(name), .chatCompletions, body)
        #expect(
            Fixture.body(request) == #"{"model":"up-1","mod\u0065l":"up-1","messages":[]}"#)
    }

    @Test(arguments: upstreams)
    func `a model without a credential says what to set`(name: ProviderName) throws {
        #expect {
            try Fixture.request(Fixture.provider(name), .chatCompletions, #"{"messages":[]}"#)
        } throws: {
            guard let error = $0 as? ToolError else { return false }
            return error.code == .config && error.message.contains("echo-1")
                && error.message.contains("set ")
        }
    }
}
