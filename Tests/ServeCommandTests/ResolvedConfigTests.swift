import Failures
import JSON
import POSIX
import TestSupport
import Testing

@testable import ServeCommand

@Suite struct ResolvedConfigTests {
    static let folder = "\(SourceTree.root)/Tests/ServeCommandTests/Golden/litellm"

    /// Configs in the shape that LiteLLM's documentation teaches; beside each stands what it resolves to.
    static let cases: [String] = {
        let names = (try? FileSystem.names(in: folder)) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted()
    }()

    static func load(_ name: String) throws -> LoadedConfig {
        let folder = folder
        return ConfigReader.load(
            try FileSystem.read("\(folder)/\(name)"), file: name,
            environment: ConfigReaderTests.environment, providers: ConfigReaderTests.providers,
            read: { (path) throws(ToolError) in try ConfigFile(path: "\(folder)/\(path)").bytes })
    }

    @Test func `there are sample configs`() {
        #expect(Self.cases.count >= 6)
    }

    @Test(arguments: cases)
    func `a sample config loads unchanged and without a finding`(_ name: String) throws {
        #expect(try Self.load(name).findings.map(\.line) == [])
    }

    @Test(arguments: cases)
    func `a sample config resolves as the golden file says`(_ name: String) throws {
        let document = try ResolvedConfig.document(of: Self.load(name), environment: [:])
        let golden = GoldenFile("\(Self.folder)/\(name).json")
        #expect(try golden.difference(from: document.text(layout: .indented) + "\n") == nil)
    }

    @Test(arguments: cases)
    func `a resolved config holds no secret`(_ name: String) throws {
        let text = try ResolvedConfig.document(of: Self.load(name), environment: [:]).text()
        #expect(!text.contains("upstream-secret"))
        #expect(!text.contains("sk-a-long-enough-key"))
    }

    @Test func `a key from the environment is named by its variable`() throws {
        let document = try ResolvedConfig.document(
            of: Self.load("wildcards.yaml"),
            environment: ["LITELLM_MASTER_KEY": "sk-another-long-enough-key"])
        #expect(document["general_settings"]?["master_key"] == "********")
        #expect(document["origins"]?[".general_settings.master_key"] == "LITELLM_MASTER_KEY")
    }

    @Test func `records resolve to a model list`() {
        let loaded = ConfigReaderTests.load(
            """
            {"model_name":"a","litellm_params":{"model":"echo/a"}}
            {"model_name":"b","litellm_params":{"model":"bedrock/b"}}
            """)
        let document = try? ResolvedConfig.document(of: loaded, environment: [:])
        #expect(document?["model_list"]?.array?.count == 1)
        #expect(document?["model_list"]?.array?.first?["model_name"] == "a")
    }

    @Test(arguments: [StarterConfig.plain, .databricks])
    func `a starter config is valid once its variables are set`(starter: StarterConfig) {
        let environment = [
            "OPENAI_API_KEY": "k", "LITELLM_MASTER_KEY": "sk-a-long-enough-key",
        ]
        let loaded = ConfigReader.load(
            Array(starter.text.utf8), file: "c.yaml", environment: environment,
            providers: ConfigReaderTests.providers)
        #expect(loaded.findings.map(\.line) == [])
        #expect(loaded.modelCount == 2)
    }
}
