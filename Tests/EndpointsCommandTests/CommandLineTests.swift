import ArgumentParser
import CommandSupport
import ModelServing
import POSIX
import Synchronization
import Testing

@testable import EndpointsCommand

/// Command lines that are refused, or answered, before anything is sent.
@Suite struct CommandLineTests {
    @Test(
        arguments: [
            ("create", "--json BODY is missing"),
            ("create --json {", "--json BODY: "),
            ("create --json []", "the body is no JSON object but array"),
            ("create --json {}", "the body has no name"),
            ("create --json @nope", "--json: nope: no such file or directory"),
            ("update x", "nothing to change: give --json, --traffic or --remove"),
            ("update x --replace --traffic a=100", "--replace needs --json"),
            ("update x --part tags --traffic a=100", "--traffic and --remove are of --part config"),
            ("update x --part config2 --json {}", "'config2' is invalid for '--part <part>'"),
            ("update x --traffic a=60,b=60", "--traffic: the shares add up to 120, not 100"),
            ("update x --traffic a=x", "--traffic: 'a=x' is no share"),
            ("update x --traffic a=50,a=50", "--traffic: 'a' comes twice"),
            ("delete x", "delete endpoint x: nobody to ask here"),
            ("wait x --for never", "the value 'never' is invalid for '--for <goal>'"),
            ("list --interval 1s", "--interval needs --watch"),
            ("list --watch --slurp -q .", "--watch has no end"),
            ("list --watch -o json", "--watch has no end"),
            ("list --limit -3", "--limit takes a number from 0 on"),
            ("logs x --interval 1s", "--interval needs --follow"),
            ("permissions set x", "--json BODY is missing"),
            ("permissions update x --json {}", "--json: no access_control_list in it"),
            ("secrets put a/b c", "scope 'a/b' is no name of a secret"),
            ("secrets put-access s p OWN", "'OWN' is invalid for '<permission>'"),
            ("secrets delete-scope s", "nobody to ask here"),
            ("template opnai", "no template 'opnai'"),
            ("template openai --secret openai_api_key=x", "'x' is no SCOPE/KEY"),
            ("template openai --set x", "--set 'x': expected PATH=VALUE"),
            ("combine --name n --traffic a=100 /dev/null", "combine: no body to combine"),
            ("template openai --set openai_api_key.x=1", "--set openai_api_key.x: no such place"),
            ("template uc-model --task t", "--task: a uc-model endpoint takes its task"),
            ("combine --name n --traffic a=100 nope", "combine: nope: no such file or directory"),
            ("http-request c FETCH /", "'FETCH' is invalid for '<method>'"),
            ("http-request c GET / --header x", "--header: expected NAME=VALUE"),
            ("query x", "query is another tool's"),
        ] as [(String, String)]
    )
    func `a wrong command line is refused with one line that says why`(
        line: String, reason: String
    ) async {
        let run = await Self.run(line)
        #expect([64, 65, 66].contains(run.status))
        #expect(run.errors.contains(reason))
        #expect(run.errors.split(separator: "\n").count <= 2)
        #expect(run.output.isEmpty)
    }

    @Test(
        arguments: [
            #"{"openai_api_key":"sk-EXAMPLE"}"#, #"{"openai_api_key_plaintext":"sk-EXAMPLE"}"#,
            #"{"environment_vars":{"HF_TOKEN":"sk-EXAMPLE"}}"#,
            #"{"api_key_auth":{"key":"k","value":"sk-EXAMPLE"}}"#,
        ])
    func `a literal secret is refused, never shown, and masked when it is allowed`(
        config: String
    ) async {
        let body = #"{"name":"n","config":{"served_entities":[\#(config)]}}"#
        let refused = await Self.run("create --dry-run --json", body)
        #expect(refused.status == 64)
        #expect(refused.errors.contains("{{secrets/SCOPE/KEY}}"))
        let allowed = await Self.run(
            "create --dry-run --allow-plaintext-secrets --json", body)
        #expect(allowed.status == 0)
        #expect(allowed.output.contains("********"))
        for text in [refused.errors, refused.output, allowed.errors, allowed.output] {
            #expect(!text.contains("sk-EXAMPLE"))
        }
    }

    @Test(arguments: [
        "template openai --name", "template openai --model", "template openai --task",
        "combine --traffic a=100 --name",
    ])
    func `what an unset variable leaves is no name`(line: String) async {
        let run = await Self.run(line, "")
        #expect(run.status == 64)
        #expect(run.errors.contains("is empty"))
    }

    @Test(
        arguments: [
            ("build-logs e s", ["logs", "--build", "e", "s"]),
            ("export-metrics e", ["metrics", "e"]),
            ("get-open-api e", ["schema", "e"]),
            ("patch e --json {}", ["update", "--part", "tags", "e", "--json", "{}"]),
            (
                "put-ai-gateway e",
                ["update", "--part", "ai-gateway", "--replace", "e"]
            ),
            ("update-config e", ["update", "--part", "config", "--replace", "e"]),
            (
                "update-notifications e",
                ["update", "--part", "notifications", "--replace", "e"]
            ),
            ("get-permissions e", ["permissions", "get", "e"]),
            ("set-permissions e", ["permissions", "set", "e"]),
            ("update-permissions e", ["permissions", "update", "e"]),
            ("get-permission-levels e", ["permissions", "levels", "e"]),
            ("secrets put-secret s k", ["secrets", "put", "s", "k"]),
            ("secrets list-scopes", ["secrets", "scopes"]),
            ("secrets list s", ["secrets", "list", "s"]),
            ("secrets", ["secrets"]),
            ("list", ["list"]),
        ] as [(String, [String])]
    )
    func `words of the Databricks CLI are understood`(line: String, words: [String]) {
        #expect(DbxEndpoints.rewriting(line.split(separator: " ").map(String.init)) == words)
    }

    /// The help has them as text, since making the table takes time at every start.
    @Test func `the help of template names the kinds that there are`() throws {
        let help = TemplateCommand.configuration.discussion
        let kinds = try #require(help.firstRange(of: "Kinds: ")).upperBound
        let names = help[kinds...].split { $0 == "," || $0.isWhitespace }.map(String.init)
        #expect(names == EndpointTemplate.all.map(\.kind))
    }

    private struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    private static func run(_ line: String, _ last: String? = nil) async -> Outcome {
        let output = Mutex<[UInt8]>([])
        let errors = Mutex<[UInt8]>([])
        let console = Console(
            output: OutputChannel { bytes throws(SystemError) in output.withLock { $0 += bytes } },
            error: OutputChannel { bytes throws(SystemError) in errors.withLock { $0 += bytes } },
            input: Console.Input(
                descriptor: Descriptor(-1), kind: .characterDevice, isTTY: false))
        let arguments = line.split(separator: " ").map(String.init) + (last.map { [$0] } ?? [])
        let status = await ToolMain.status(
            of: DbxEndpoints.self, arguments,
            environment: [
                "DATABRICKS_HOST": "https://ws.test", "DATABRICKS_TOKEN": "dapi-EXAMPLE",
            ], console: console)
        return Outcome(
            status: status,
            output: output.withLock { String(decoding: $0, as: UTF8.self) },
            errors: errors.withLock { String(decoding: $0, as: UTF8.self) })
    }
}
