import Failures
import POSIX
import Testing

@testable import ServeCommand

@Suite struct MasterKeyTests {
    @Test func `file over variable over config`() throws {
        let directory = try FileSystem.makeTemporaryDirectory("master-key")
        defer { try? FileSystem.removeTree(directory) }
        try FileSystem.replace("\(directory)/key", with: Array("sk-key-of-the-file\r\n".utf8))
        let config = Secret("sk-key-of-the-config")
        var environment: [String: String] = ["LITELLM_MASTER_KEY": ""]
        func key() throws -> String? {
            try MasterKey.resolve(environment: environment, config: config)?.reveal()
        }
        #expect(try key() == "sk-key-of-the-config")
        environment["LITELLM_MASTER_KEY"] = "sk-key-of-the-variable"
        #expect(try key() == "sk-key-of-the-variable")
        environment["LLM_SERVE_MASTER_KEY_FILE"] = "\(directory)/key"
        #expect(try key() == "sk-key-of-the-file")
        let none = try MasterKey.resolve(environment: [:], config: nil)
        #expect(none.map { $0.reveal() } == nil)
    }

    @Test(arguments: ["sk-1234", "sk-EXAMPLE", "tiny", "sk-with a space in it"])
    func `a weak key is refused by its origin and never shown`(key: String) {
        let error = #expect(throws: ToolError.self) {
            _ = try MasterKey.resolve(environment: ["LITELLM_MASTER_KEY": key], config: nil)
        }
        #expect(error?.code == .config)
        #expect(error?.message.hasPrefix("LITELLM_MASTER_KEY: the master key ") == true)
        #expect(error?.message.contains(key) == false)
    }

    @Test func `a key file that is not there is named`() {
        let error = #expect(throws: ToolError.self) {
            _ = try MasterKey.resolve(
                environment: ["LLM_SERVE_MASTER_KEY_FILE": "/nowhere/key"], config: nil)
        }
        #expect(error?.code == .config)
        #expect(error?.message.contains("LLM_SERVE_MASTER_KEY_FILE") == true)
    }

    @Test(
        arguments: [
            (
                ["LLM_SERVE_MASTER_KEY_FILE": "/nowhere/key"],
                "c.yaml:1:1: error: cannot read LLM_SERVE_MASTER_KEY_FILE"
            ),
            (
                ["LITELLM_MASTER_KEY": "sk-1234"],
                "c.yaml:1:1: error: LITELLM_MASTER_KEY: the master key is a sample from a document"
            ),
            (["LITELLM_MASTER_KEY": "sk-a-long-enough-key"], nil), ([:], nil),
        ] as [([String: String], String?)])
    func `check refuses the keys of the environment that serve refuses`(
        environment: [String: String], line: String?
    ) {
        var loaded = ConfigReaderTests.load(
            "model_list: [{model_name: a, litellm_params: {model: echo/a}}]")
        loaded.takeMasterKey(of: environment)
        #expect(loaded.isValid == (line == nil))
        #expect(loaded.findings.first?.line.hasPrefix(line ?? "") ?? (line == nil))
    }
}
