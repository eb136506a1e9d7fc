import Failures
import Providers
import Testing
import Transport

@Suite struct AzureOpenAIProviderTests {
    private static let chat = #"{"messages":[]}"#

    private static func provider(
        base: String? = "https://r.openai.azure.com", key: String? = "k", version: String? = nil,
        environment: [String: String] = [:]
    ) -> any Provider {
        ProviderSettings(environment: environment, now: { 0 }).provider(
            .azure,
            UpstreamModel(
                publicName: "m", name: "my dep/1", apiBase: base, apiVersion: version,
                apiKey: key.map { Secret($0) }))
    }

    @Test(
        arguments: [
            (
                nil,
                "https://r.openai.azure.com/openai/deployments/my%20dep%2F1/chat/completions?api-version=2025-02-01-preview"
            ),
            (
                "2024-10-21",
                "https://r.openai.azure.com/openai/deployments/my%20dep%2F1/chat/completions?api-version=2024-10-21"
            ),
            ("v1", "https://r.openai.azure.com/openai/v1/chat/completions"),
            ("preview", "https://r.openai.azure.com/openai/v1/chat/completions"),
        ] as [(String?, String)])
    func `the version decides the surface`(version: String?, url: String) throws {
        let request = try Fixture.request(
            Self.provider(version: version), .chatCompletions, Self.chat)
        #expect(request.url == url)
        #expect(request.fields["api-key"] == "k")
        #expect(request.fields["authorization"] == nil)
        #expect(Fixture.body(request) == #"{"model":"my dep/1","messages":[]}"#)
    }

    @Test(arguments: [
        "https://r.test/", "https://r.test/openai", "https://r.test/openai/",
        "https://r.test/openai/v1",
    ])
    func `the path of a surface may stand in the base`(base: String) throws {
        let request = try Fixture.request(
            Self.provider(base: base, version: "v1"), .embeddings, #"{"input":"a"}"#)
        #expect(request.url == "https://r.test/openai/v1/embeddings")
    }

    @Test func `the environment fills in what the entry leaves out`() throws {
        let request = try Fixture.request(
            Self.provider(
                base: nil, key: nil,
                environment: [
                    "AZURE_API_BASE": "https://e.test", "AZURE_API_KEY": "env-key",
                    "AZURE_API_VERSION": "v9",
                ]), .completions, #"{"prompt":"a"}"#)
        #expect(
            request.url
                == "https://e.test/openai/deployments/my%20dep%2F1/completions?api-version=v9")
        #expect(request.fields["api-key"] == "env-key")
    }

    @Test(
        arguments: [(nil, "k", "AZURE_API_BASE"), ("https://r.test", nil, "AZURE_API_KEY")]
            as [(String?, String?, String)])
    func `what is missing is named`(base: String?, key: String?, name: String) {
        let provider = Self.provider(base: base, key: key)
        let error = #expect(throws: ToolError.self) {
            try Fixture.request(provider, .chatCompletions, Self.chat)
        }
        #expect(error?.code == .config)
        #expect(error?.message.contains(name) == true)
    }
}
