import CommandSupport
import POSIX
import Synchronization
import Testing

@testable import HubCommand

@Suite struct HubTests {
    /// Runs `hub` in memory, without an environment: its status and what it wrote.
    private func run(
        _ arguments: String...
    ) async -> (status: Int32, output: [Substring], errors: String) {
        let output = Mutex<[UInt8]>([])
        let errors = Mutex<[UInt8]>([])
        let console = Console(
            output: OutputChannel { bytes in output.withLock { $0 += bytes } },
            error: OutputChannel { bytes in errors.withLock { $0 += bytes } },
            input: Console.Input(descriptor: Descriptor(-1), kind: nil, isTTY: false))
        let status = await ToolMain.status(
            of: Hub.self, arguments, environment: [:], console: console)
        return (
            status, output.withLock { String(decoding: $0, as: UTF8.self) }.split(separator: "\n"),
            errors.withLock { String(decoding: $0, as: UTF8.self) }
        )
    }

    @Test func `the built-in table is there without a workspace`() async {
        let (status, output, errors) = await run("--offline", "--json", "model_group")
        #expect(status == 0)
        #expect(output.count > 4000)
        #expect(errors.isEmpty)
    }

    @Test func `filters narrow the list, and an empty one is fine`() async {
        let all = await run("list", "--offline", "--provider", "databricks", "--mode", "embedding")
        #expect(all.status == 0)
        #expect(all.output.contains { $0.contains("databricks-gte-large-en") })
        let none = await run("--offline", "--ready", "-o", "json")
        #expect(none.status == 0)
        #expect(none.output == ["[]"])
    }

    @Test
    func `a field that these models lack is null, and one that no model has is a usage error`()
        async
    {
        let absent = await run(
            "get", "--offline", "openai/gpt-4o", "--json",
            "supports_video_input,cache_read_input_token_cost_flex")
        #expect(
            absent.output == [
                #"{"supports_video_input":null,"cache_read_input_token_cost_flex":null}"#
            ])
        let wrong = await run("get", "--offline", "openai/gpt-4o", "--json", "supports_visoin")
        #expect(wrong.status == 64)
        #expect(wrong.errors.contains("unknown field 'supports_visoin'"))
    }

    @Test func `get prints one record, and a missing one has a hint`() async {
        let found = await run("get", "--offline", "openai/gpt-4o", "-o", "text")
        #expect(found.output == ["openai/gpt-4o"])
        let missing = await run("get", "--offline", "gpt-4o-minii")
        #expect(missing.status == 66)
        #expect(missing.output.isEmpty)
        let typed = await run("lst", "--offline")
        #expect(typed.status == 64)
        #expect(typed.errors.contains("did you mean list"))
    }

    @Test func `counts become money, and a number after --output is one of them`() async {
        let cost = await run(
            "cost", "gpt-4o", "--input", "1000", "--output", "200", "--cached", "400", "-o", "text")
        #expect(cost.output == ["0.004"])
        #expect(cost.status == 0)
        #expect(await run("cost", "gpt-4o", "--input", "1", "--cached", "2").status == 64)
        #expect(await run("cost", "no-such-model", "--input", "1").status == 66)
        #expect(await run("cost", "--input", "1").status == 64)
    }

    @Test(arguments: [
        ("--mode", "chta", "did you mean chat?"), ("--supports", "visoin", "did you mean vision?"),
        ("--provider", "opnai", "did you mean openai?"),
    ])
    func `a filter's misspelt word is a usage error`(
        _ case: (option: String, word: String, hint: String)
    ) async {
        let (status, output, errors) = await run("--offline", `case`.option, `case`.word)
        #expect(status == 64)
        #expect(output.isEmpty)
        #expect(errors.contains(`case`.hint))
    }

    @Test func `models are set side by side`() async {
        let (status, output, _) = await run(
            "compare", "gpt-4o", "gpt-4o-mini", "--offline", "--jq",
            #"select(.field=="max_input_tokens").same"#)
        #expect(status == 0)
        #expect(output == ["true"])
    }
}
