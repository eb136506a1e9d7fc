import Failures
import Providers
import Testing
import Transport

@Suite struct OpenAIProviderTests {
    private static let chat = #"{"messages":[]}"#

    @Test func `the default base takes the key of the environment`() throws {
        let provider = Fixture.provider(.openai, environment: ["OPENAI_API_KEY": "sk-env"])
        let request = try Fixture.request(provider, .chatCompletions, Self.chat)
        #expect(request.url == "https://api.openai.com/v1/chat/completions")
        #expect(request.fields["authorization"] == "Bearer sk-env")
    }

    @Test func `a server of one's own may have no key`() throws {
        let provider = Fixture.provider(.openai, apiBase: "http://127.0.0.1:8000/v1")
        let request = try Fixture.request(provider, .embeddings, #"{"input":"x"}"#)
        #expect(request.url == "http://127.0.0.1:8000/v1/embeddings")
        #expect(request.fields["authorization"] == nil)
    }

    @Test(arguments: [
        (#"{"messages":[]}"#, "/chat/completions"), (#"{"prompt":"x"}"#, "/completions"),
        (#"{"input":"x"}"#, "/embeddings"),
    ])
    func `an invocation becomes what its members stand for`(body: String, path: String) throws {
        let provider = Fixture.provider(.openai, apiBase: "http://a/v1")
        let request = try Fixture.request(provider, .invocation, body)
        #expect(request.url == "http://a/v1" + path)
        #expect(Fixture.body(request) == #"{"model":"up-1","# + body.dropFirst())
    }

    @Test func `a custom model's input is refused`() throws {
        let provider = Fixture.provider(.openai, apiBase: "http://a/v1")
        #expect {
            try Fixture.request(provider, .invocation, #"{"inputs":[1]}"#)
        } throws: {
            ($0 as? ToolError)?.code == .data
        }
    }

    @Test func `a name that is the upstream's already costs no copy`() throws {
        let provider = Fixture.provider(.openai, apiBase: "http://a/v1")
        let body = #"{"model": "up-1","messages":[]}"#
        #expect(Fixture.body(try Fixture.request(provider, .chatCompletions, body)) == body)
    }
}
