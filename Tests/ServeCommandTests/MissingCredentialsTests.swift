import Failures
import Gateway
import Providers
import Testing

@testable import ServeCommand

@Suite struct MissingCredentialsTests {
    static func deployment(
        _ name: String, _ provider: String, base: String? = nil, key: String? = nil
    ) -> Deployment {
        Deployment(
            modelName: name, provider: provider, upstreamModel: "m", id: name, apiBase: base,
            apiKey: key.map { Secret($0) })
    }

    static let deployments = [
        deployment("echo", "echo"),
        deployment("openai", "openai"),
        deployment("local", "openai", base: "http://127.0.0.1:8000/v1"),
        deployment("databricks", "databricks"),
        deployment("databricks", "databricks"),
        deployment("own", "databricks", base: "https://w.test", key: "dapi-example"),
    ]

    @Test func `models without a credential are named once each`() {
        let missing = MissingCredentials.find(
            in: Self.deployments, settings: ProviderSettings(now: { 0 }))
        #expect(missing.map(\.model) == ["openai", "databricks"])
        #expect(missing.first?.reason.contains("OPENAI_API_KEY") == true)
    }

    @Test func `a provider's own variable is a credential`() {
        let settings = ProviderSettings(environment: ["OPENAI_API_KEY": "k"], now: { 0 })
        let missing = MissingCredentials.find(in: Self.deployments, settings: settings)
        #expect(missing.map(\.model) == ["databricks"])
    }
}
