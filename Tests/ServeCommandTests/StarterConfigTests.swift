import Gateway
import Testing

@testable import ServeCommand

@Suite struct StarterConfigTests {
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

    @Test(arguments: [StarterConfig.plain, .databricks])
    func `a starter config is valid once its variables are set`(starter: StarterConfig) {
        let loaded = Self.load(starter.text)
        #expect(loaded.findings.map(\.line) == [])
        #expect(loaded.modelCount == 2)
    }

    @Test(arguments: [StarterConfig.plain, .databricks])
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
}
