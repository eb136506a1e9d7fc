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

    @Test func `models without a credential are named with what to set`() {
        let missing = MissingCredentials.find(
            in: Self.deployments + [Self.deployment("openai-2", "openai")],
            settings: ProviderSettings(now: { 0 }))
        #expect(
            missing.map(\.message) == [
                "model openai and 1 more have no credential: set OPENAI_API_KEY or api_key",
                "model databricks has no credential: set api_base and api_key, "
                    + "or DATABRICKS_HOST and DATABRICKS_TOKEN, or a profile",
            ])
    }

    @Test func `check warns of them, each at its first entry and after what stands before it`() {
        var loaded = ConfigReaderTests.load(
            """
            model_list:
              - {model_name: a, litellm_params: {model: echo/a, rpd: 1}}
              - {model_name: b, litellm_params: {model: groq/b}}
              - {model_name: c, litellm_params: {model: openai/c}, model_info: {blocked: true}}
              - {model_name: d, litellm_params: {model: groq/d, rpd: 1}}
            """)
        loaded.checkCredentials(ProviderSettings(now: { 0 }))
        #expect(
            loaded.findings.map(\.line) == [
                "c.yaml:2:53: warning: litellm_params.rpd is not used by this version",
                "c.yaml:3:5: warning: model b and 1 more have no credential: "
                    + "set GROQ_API_KEY or api_key",
                "c.yaml:5:53: warning: litellm_params.rpd is not used by this version",
            ])
        #expect(loaded.isValid)
    }

    @Test func `a provider's own variable is a credential`() {
        let settings = ProviderSettings(environment: ["OPENAI_API_KEY": "k"], now: { 0 })
        let missing = MissingCredentials.find(in: Self.deployments, settings: settings)
        #expect(missing.flatMap(\.deployments).map(\.modelName) == ["databricks", "databricks"])
    }
}
