import CommandSupport
import POSIX
import Synchronization
import Testing

@testable import ServeCommand

@Suite struct CommandLineTests {
    /// What a run wrote and ended with.
    struct Run: Sendable {
        let status: Int32
        let output: String
        let errors: String
    }

    /// A stream that is kept.
    final class Sink: Sendable {
        private let bytes = Mutex<[UInt8]>([])
        var channel: OutputChannel {
            OutputChannel { (new) throws(SystemError) in self.bytes.withLock { $0 += new } }
        }
        var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }
    }

    static func run(_ arguments: [String], environment: [String: String] = [:]) async -> Run {
        let (output, errors) = (Sink(), Sink())
        let console = Console(
            output: output.channel, error: errors.channel,
            input: Console.Input(
                descriptor: .standardInput, kind: .characterDevice, isTTY: false))
        let status = await ToolMain.status(
            of: LLMServe.self, arguments, environment: environment, console: console)
        return Run(status: status, output: output.text, errors: errors.text)
    }

    static func file(_ name: String) -> String { "\(ConfigReaderTests.folder)/\(name)" }

    @Test(
        arguments: [
            (["check", "-f", file("merged.yaml")], 0),
            (["-t", "-f", file("merged.yaml")], 0),
            (["-f", file("merged.yaml"), "-t"], 0),
            (["check", "-f", file("protected-variable.yaml")], 0),
            (["check", "--strict", "-f", file("protected-variable.yaml")], 1),
            (["check", "-f", file("provider.yaml")], 78),
            (["-f", file("provider.yaml")], 78),
            (["check", "-f", file("nope.yaml")], 66),
            (["check", "-f", ConfigReaderTests.folder], 78),
            (["check"], 64),
            ([], 64),
            (["chek", "-f", "x"], 64),
            (["-f", "x", "--port", "65536"], 64),
            (["-f", file("merged.yaml"), "--host", "0.0.0.0", "--port", "0"], 78),
            (["config", "-f", file("provider.yaml")], 78),
            (["init"], 0),
            (["init", "--from", "databricks"], 0),
            (["init", "--from", "plain"], 64),
            (["--version"], 0),
            (["-h"], 0),
            (["demo", "-h"], 0),
        ] as [([String], Int32)])
    func `each command line has its status`(arguments: [String], status: Int32) async {
        let run = await Self.run(arguments, environment: ConfigReaderTests.environment)
        #expect(run.status == status)
        #expect(run.output.isEmpty != run.errors.isEmpty || run.status == 0)
    }

    @Test func `check prints text, or records when asked`() async {
        let file = Self.file("protected-variable.yaml")
        let text = await Self.run(["check", "-f", file, "-o", "text"])
        #expect(text.output.hasSuffix("\(file): ok: 1 model, 2 warnings\n"))
        let records = await Self.run(["check", "-f", file, "--json"])
        #expect(
            records.output.hasSuffix(
                #"{"file":"\#(file)","ok":true,"models":1,"errors":0,"warnings":2}"# + "\n"))
        #expect(records.output.split(separator: "\n").count == 3)
    }

    @Test func `config prints one object, filtered when asked`() async {
        let file = Self.file("merged.yaml")
        let whole = await Self.run(
            ["config", "-f", file], environment: ConfigReaderTests.environment)
        #expect(whole.status == 0)
        #expect(whole.output.hasPrefix(#"{"model_list":[{"model_name":"#))
        #expect(!whole.output.contains("upstream-secret"))
        let retries = await Self.run(
            ["config", "-f", file, "--jq", ".router_settings.num_retries"],
            environment: ConfigReaderTests.environment)
        #expect(retries.output == "2\n")
    }

    @Test func `the config's name may come from the environment`() async {
        let run = await Self.run(
            ["check"],
            environment: ["LLM_SERVE_CONFIG": Self.file("sample-key.yaml")])
        #expect(run.status == 78)
        #expect(run.output.contains("is a sample from a document"))
    }

    @Test func `a config that cannot be served is told line by line, then in one`() async {
        let run = await Self.run(["-f", Self.file("provider.yaml"), "--port", "0"])
        let lines = run.errors.split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines.last?.hasPrefix("llm-serve: cannot serve ") == true)
        #expect(lines.last?.hasSuffix(": 4 errors") == true)
        #expect(run.output.isEmpty)
    }
}
