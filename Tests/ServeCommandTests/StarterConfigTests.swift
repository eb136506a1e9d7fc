import Gateway
import Testing

@testable import ServeCommand

@Suite struct StarterConfigTests {
    /// A second model's name wants quotes.
    private static let listed = StarterConfig.entries(
        StarterConfig.Entry.all(
            of: load(
                #"""
                {"model_name":"smart","mode":"chat","litellm_params":{"model":"openai/gpt-4o","rpm":500}}
                {"model_name":"a: \"b\"","litellm_params":{"model":"databricks/b","extra_body":{"x":[1e3,null]}}}
                {"model_name":"other","litellm_params":{"model":"nobody-knows/x"}}
                """#)))
    private static let all = [StarterConfig.plain, .databricks, listed]

    private static func load(_ text: String) -> LoadedConfig {
        ConfigReader.load(
            Array(text.utf8), file: "c.yaml",
            environment: ["OPENAI_API_KEY": "k", "LITELLM_MASTER_KEY": "sk-a-long-enough-key"],
            providers: ConfigReaderTests.providers)
    }

    /// The text with each setting that stands in a comment put into effect: a comment that is a key or an element.
    private static func uncommented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { (line: Substring) -> String in
                let indent = line.prefix { $0 == " " }
                let rest = line.dropFirst(indent.count)
                guard rest.hasPrefix("# ") else { return String(line) }
                let comment = rest.dropFirst(2)
                let word = comment.drop { $0 == " " || $0 == "-" }.prefix { $0 != " " }
                let isSetting = word.hasSuffix(":") && word.allSatisfy { !$0.isUppercase }
                return isSetting ? String(indent) + comment : String(line)
            }.joined(separator: "\n")
    }

    @Test(arguments: all)
    func `a starter config is valid once its variables are set`(starter: StarterConfig) {
        let loaded = Self.load(starter.text)
        #expect(loaded.findings.map(\.line) == [])
        #expect(loaded.modelCount == 2)
    }

    @Test(arguments: all)
    func `each setting that stands in a comment is valid too`(starter: StarterConfig) {
        let text = Self.uncommented(starter.text)
        let settings = text.split(separator: "\n").count { !$0.drop { $0 == " " }.hasPrefix("#") }
        let before = starter.text.split(separator: "\n").count {
            !$0.drop { $0 == " " }.hasPrefix("#")
        }
        #expect(settings >= before + 8)
        let loaded = Self.load(text)
        #expect(loaded.findings.map(\.line) == [])
        #expect(loaded.gateway.routing.fallbacks.keys.sorted() == ["smart"])
        #expect(loaded.gateway.routing.strategy == .leastBusy)
        #expect(loaded.gateway.deployments.contains { $0.limits.requestsPerMinute == 500 })
    }

    @Test func `listed models keep their names and parameters`() {
        let lines = Self.listed.text.split(separator: "\n").filter {
            $0.hasPrefix("  - model") || $0.hasPrefix("    litellm")
        }
        #expect(
            lines == [
                #"  - model_name: "smart""#,
                #"    litellm_params: {"model":"openai/gpt-4o","rpm":500}"#,
                #"  - model_name: "a: \"b\"""#,
                #"    litellm_params: {"model":"databricks/b","extra_body":{"x":[1e3,null]}}"#,
            ])
    }
}
