import JQ
import Testing

@Suite struct JQEnvironmentTests {
    @Test(
        arguments: [
            "DATABRICKS_TOKEN", "DATABRICKS_CLIENT_SECRET", "ARM_CLIENT_SECRET",
            "GOOGLE_CREDENTIALS",
            "ANTHROPIC_API_KEY", "openrouter_api_key", "AWS_SECRET_ACCESS_KEY", "GH_TOKEN",
            "PGPASSWORD",
            "LITELLM_SALT_KEY", "SYSTEM_ACCESSTOKEN", "DATABASE_URL",
        ]
    )
    func `credentials are hidden`(name: String) { #expect(JQEnvironment.isHidden(name)) }

    @Test(
        arguments: [
            "PATH", "HOME", "DATABRICKS_HOST", "DATABRICKS_CONFIG_PROFILE",
            "TOKENIZERS_PARALLELISM", "KEY",
            "HTTPS_PROXY", "DBX_MODEL",
        ]
    )
    func `everything else is seen`(name: String) { #expect(!JQEnvironment.isHidden(name)) }

    @Test func `a name that settings chose is hidden too`() {
        #expect(JQEnvironment.isHidden("MY_JWT", alsoHidden: ["MY_JWT"]))
    }
}
