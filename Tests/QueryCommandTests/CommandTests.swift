import CommandSupport
import ModelServing
import POSIX
import Synchronization
import Testing

@testable import QueryCommand

@Suite struct CommandTests {
    /// Runs the tool as a shell would, without a terminal, without input and without any network.
    private func run(
        _ arguments: [String], environment: [String: String] = [:]
    ) async -> (status: Int32, output: String, error: String) {
        let written = Mutex<(output: [UInt8], error: [UInt8])>(([], []))
        let console = Console(
            output: OutputChannel { bytes in written.withLock { $0.output += bytes } },
            error: OutputChannel { bytes in written.withLock { $0.error += bytes } },
            input: Console.Input(descriptor: Descriptor(-1), kind: nil, isTTY: false))
        let status = await ToolMain.status(
            of: DbxQuery.self, arguments, environment: environment, console: console)
        return written.withLock {
            (
                status, String(decoding: $0.output, as: UTF8.self),
                String(decoding: $0.error, as: UTF8.self)
            )
        }
    }

    private static let openAI = ["OPENAI_BASE_URL": "http://127.0.0.1:9/v1"]

    @Test(
        arguments: [
            (["chat", "hi"], [:], 64, "no model"),
            (["embed", "hi"], ["DBX_MODEL": "m"], 64, "set DBX_EMBED_MODEL"),
            (["chat", "-m", "m"], openAI, 64, "no prompt"),
            (["complete", "-m", "m"], openAI, 64, "no prompt"),
            (["embed", "-m", "m"], openAI, 64, "no text"),
            (["chat", "-m", "m", "hi"], [:], 77, "DATABRICKS_HOST"),
            (["models"], [:], 77, "DATABRICKS_HOST"),
            (["chat", "-m", "m", "hi", "--base-url", "http://a.test"], [:], 78, "--insecure-http"),
            (["chat", "-m", "m", "hi", "--served", "e"], openAI, 64, "--served"),
            (
                ["chat", "-m", "m", "hi", "--key-file", "f"],
                ["DATABRICKS_HOST": "https://w.test", "DATABRICKS_TOKEN": "t"], 64, "--base-url"
            ),
            (["chat", "-m", "m", "hi", "--json", "[]"], openAI, 65, "expected an object"),
            (["chat", "-m", "m", "hi", "--json", "@absent"], openAI, 66, "no such file"),
            (["chat", "-m", "m", "hi", "--schema", "absent"], openAI, 66, "no such file"),
            (["chat", "-m", "m", "hi", "--param", "x"], openAI, 64, "KEY=VALUE"),
            (["chat", "-m", "m", "hi", "--jq", ".["], openAI, 3, "syntax error"),
            (
                [
                    "chat", "-m", "m", "-s", "- brief", "--stop", "-END", "--seed", "-5", "hi",
                    "--json", "[]",
                ],
                openAI, 65, "expected an object"
            ),
            (["chat", "-m", "m", "--temperature", "nan", "hi"], openAI, 64, "finite"),
            (["complete", "-m", "m", "--top-p", "1e400", "hi"], openAI, 64, "finite"),
            (["cht"], [:], 64, "did you mean chat"),
            (["chat", "--temprature", "1"], [:], 64, "--temperature"),
        ] as [([String], [String: String], Int32, String)])
    func `what cannot work fails before anything is sent`(
        _ arguments: [String], _ environment: [String: String], _ status: Int32, _ text: String
    ) async {
        let result = await run(arguments, environment: environment)
        #expect(result.status == status)
        #expect(result.error.contains(text), "\(result.error)")
        #expect(result.output.isEmpty)
    }

    @Test(arguments: ["chat", "complete", "embed", "models"])
    func `help needs nothing`(_ command: String) async {
        for arguments in [[command, "--help"], ["help", command], [command, "-h"]] {
            let result = await run(arguments)
            #expect(result.status == 0)
            #expect(result.output.contains("dbx-query \(command)"))
        }
    }

    @Test func `the version names the libraries`() async {
        let result = await run(["--version"])
        #expect(result.output.hasPrefix("dbx-query "))
        #expect(result.output.contains("libcurl") && result.output.contains("libjq"))
    }

    @Test(
        arguments: [
            ("llm/v1/chat", "chat", true), ("agent/v2/chat", "chat", true),
            ("llm/v1/embeddings", "embeddings", true), ("llm/v1/chat", "llm/v1/chat", true),
            ("llm/v1/chat", "v1/chat", false), (nil, "chat", false),
        ] as [(String?, String, Bool)])
    func `tasks match by their last word`(_ task: String?, _ wanted: String, _ matches: Bool) {
        #expect(EndpointTask.matches(task, wanted) == matches)
    }
}
