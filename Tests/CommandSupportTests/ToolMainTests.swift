import CommandSupport
import POSIX
import Testing

/// One command line: what it prints on a pipe, and its status.
struct Run: Sendable, CustomTestStringConvertible {
    let line: String
    var environment: [String: String] = [:]
    var status: Int32 = 0
    var output = ""
    var errors = ""
    var isTTY = false
    var testDescription: String { line }
}

@Suite struct ToolMainTests {
    static let runs = [
        Run(
            line: "list",
            output: """
                {"name":"a","state":{"ready":"READY"},"big":9007199254740993}
                {"name":"b\\u001b[31m","state":{"ready":"NOT_READY"}}

                """),
        Run(
            line: "list",
            output: "NAME         READY\na            READY\nb\\u001b[31m  NOT_READY\n",
            isTTY: true),
        Run(line: "list -o json --limit 0", output: "[]\n"),
        Run(
            line: "list -o json --limit 1 -S",
            output: #"[{"big":9007199254740993,"name":"a","state":{"ready":"READY"}}]"# + "\n"),
        Run(line: "list -o text --limit 1", output: "a\n"),
        Run(line: "list -o table --no-header --limit 1", output: "a  READY\n"),
        Run(
            line: "list --json name,state.ready --limit 1",
            output: #"{"name":"a","state":{"ready":"READY"}}"# + "\n"),
        Run(
            line: "list --json name,state.ready,big -o table",
            output: "NAME         STATE.READY  BIG\na            READY        9007199254740993\n"
                + "b\\u001b[31m  NOT_READY\n"),
        Run(line: "group get x -q .name", output: "x\n"),
        Run(
            line: "group gte x", status: 64,
            errors:
                "sample: unknown command 'gte'\nhint: did you mean get? run: sample group get -h\n"),
        Run(
            line: "group x", status: 64,
            errors: "sample: unknown command 'x'\nhint: commands: get\n"),
        Run(
            line: "group get", status: 64,
            errors: "sample: missing expected argument '<name>'\nhint: run: sample group get -h\n"),
        Run(line: "list --json name --limit 1", output: #"{"name":"a"}"# + "\n"),
        Run(
            line: "list --json nmae", status: 64,
            errors: "sample: --json: unknown field 'nmae'\nhint: fields: big, name, state, tags\n"),
        Run(
            line: "list --limit 1 --json", environment: ["DBX_OUTPUT": "text"],
            output: #"{"name":"a","state":{"ready":"READY"},"big":9007199254740993}"# + "\n"),
        Run(line: "list --limit 1", environment: ["DBX_OUTPUT": "text"], output: "a\n"),
        Run(
            line: "list", environment: ["DBX_OUTPUT": "xml"], status: 78,
            errors:
                "sample: DBX_OUTPUT: 'xml' is not a format\nhint: use one of jsonl, json, table, text\n"
        ),
        Run(line: "list -q .name --limit 1", output: "a\n"),
        Run(line: "list --jq -1 --limit 1", output: "-1\n"),
        Run(line: "list --jq .name -J --limit 1", output: "\"a\"\n"),
        Run(line: "list -0 -q .name --limit 1", output: "a\0"),
        Run(line: "list --slurp -q length", output: "2\n"),
        Run(line: "list --limit 1 -q $x --arg x --y", output: "--y\n"),
        Run(line: "list --limit 1 -q $x.a --argjson x {\"a\":1}", output: "1\n"),
        Run(line: "list -e -q .nope", status: 1, output: "null\nnull\n"),
        Run(line: "list -e -q empty", status: 4),
        Run(line: "--limit 1 -q .name list", output: "a\n"),
        Run(line: "get x", output: #"{"name":"x"}"# + "\n"),
        Run(line: "get x", output: "{\n  \"name\": \"x\"\n}\n", isTTY: true),
        Run(line: "get x -c", output: #"{"name":"x"}"# + "\n", isTTY: true),
        Run(
            line: "lsit", status: 64,
            errors: "sample: unknown command 'lsit'\nhint: did you mean list? run: sample list -h\n"
        ),
        Run(
            line: "-o json lsit", status: 64,
            errors:
                #"{"error":{"code":"usage","exit":64,"message":"unknown command 'lsit'","hint":"did you mean list? run: sample list -h"}}"#
                + "\n"),
        Run(line: "--proxy list list -q .name --limit 1", output: "a\n"),
        Run(line: "list --json state,name -q keys --limit 1", output: "[\"name\",\"state\"]\n"),
        Run(line: "list --json big -q .big|tostring", output: "9007199254740992\nnull\n"),
        Run(line: "list -q {name} --limit 1", output: "{\n  \"name\": \"a\"\n}\n", isTTY: true),
        Run(line: "list -o json -S -q .name --limit 1 -J", output: "\"a\"\n"),
        Run(
            line: "list -o json",
            output: """
                [
                  {
                    "name": "a",
                    "state": {
                      "ready": "READY"
                    },
                    "big": 9007199254740993
                  },
                  {
                    "name": "b\\u001b[31m",
                    "state": {
                      "ready": "NOT_READY"
                    }
                  }
                ]

                """, isTTY: true),
        Run(
            line: "list -q .name --jq-file x", status: 64,
            errors: "sample: --jq and --jq-file exclude each other\nhint: run: sample list -h\n"),
        Run(
            line: "list --token abc", status: 64,
            errors:
                "sample: --token is not accepted: everybody on this machine can read arguments\n"
                + "hint: put it into a file and use --token-file FILE\n"),
        Run(
            line: "fail", status: 77,
            errors:
                "sample: list endpoints: the token was refused [HTTP 401, retry after 7, request id r-1]\n"
                + "upstream: <html>\nhint: run: dbx-auth describe\n"
        ),
        Run(
            line: "fail -o json", status: 77,
            errors:
                #"{"error":{"code":"auth","exit":77,"message":"list endpoints: the token\nwas refused","hint":"run: dbx-auth describe","status":401,"request_id":"r-1","retry_after":"7","upstream":"<html>"}}"#
                + "\n"),
        Run(
            line: "list --timeout x", status: 64,
            errors:
                "sample: the value 'x' is invalid for '--timeout <dur>'\nhint: run: sample list -h\n"
        ),
        Run(
            line: "list --arg x", status: 64,
            errors: "sample: --arg takes two values, a name and what it stands for\n"),
        Run(
            line: "list -e", status: 64,
            errors: "sample: -e needs --jq or --jq-file\nhint: run: sample list -h\n"),
    ]

    @Test(arguments: runs) func `a command line prints what it should and ends as it should`(
        run: Run
    ) async {
        let console = TestConsole(isTTY: run.isTTY)
        let words = run.line.split(separator: " ").map(String.init)
        #expect(await console.run(SampleTool.self, words, run.environment) == run.status)
        #expect(console.output == run.output)
        #expect(console.errors == run.errors)
    }

    @Test func `a program that does not compile is status 3`() async {
        let console = TestConsole()
        #expect(await console.run(SampleTool.self, ["list", "-q", ".["]) == 3)
        #expect(console.output.isEmpty)
        #expect(console.errors.hasPrefix("sample: jq: "))
    }

    @Test func `halt ends the filter over all records`() async {
        let console = TestConsole()
        #expect(await console.run(SampleTool.self, ["list", "-q", ".name, halt"]) == 0)
        #expect(console.output == "a\n")
    }

    @Test func `a failed record is told and the next one runs`() async {
        let console = TestConsole()
        #expect(await console.run(SampleTool.self, ["list", "-q", ".[]|.a"]) == 5)
        #expect(console.errors.contains("hint: the filter sees one record at a time"))
    }

    @Test(arguments: [
        (["chat", "-m", "x", "--host", "https://h", "a question with a -q"], true),
        (["chat", "-vm", "x", "hi"], true), ([], true), (["chat", "--json", "{}"], true),
        (["list", "-q", "."], false), (["list", "-rq."], false), (["list", "--jq=."], false),
        (["list", "--jq-file", "f"], false), (["--help"], false), (["list", "-h"], false),
        (["-V"], false),
    ])
    func `libcurl is loaded early only where nothing changes the environment`(
        arguments: [String], isPlain: Bool
    ) {
        #expect(ToolMain.isPlain(arguments) == isPlain)
    }

    @Test func `a full disk is status 74`() async {
        let console = TestConsole(failure: SystemError(28, "write", "stdout"))
        #expect(await console.run(SampleTool.self, ["list"]) == 74)
        #expect(console.errors == "sample: cannot write: stdout: no space left on device\n")
    }

    @Test(arguments: [["-V"], ["--version"], ["list", "--version"]])
    func `the version names the libraries`(_ words: [String]) async {
        let console = TestConsole()
        #expect(await console.run(SampleTool.self, words) == 0)
        #expect(console.output.hasPrefix("sample 0.1.0 (swift \(ToolVersion.swift), libcurl "))
        #expect(console.output.contains(", libjq ") && console.output.hasSuffix(")\n"))
    }

    @Test(arguments: [["-h"], ["list", "-h"], ["--help"], ["list", "--help"], ["help", "list"]])
    func `help is data, and examples come first`(_ words: [String]) async {
        let console = TestConsole()
        #expect(await console.run(SampleTool.self, words) == 0)
        #expect(console.output.contains("sample list"))
        if words.last == "-h" { #expect(console.output.split(separator: "\n").count <= 24) }
    }

    @Test func `a group without a command is its short help and status 64`() async {
        let console = TestConsole()
        #expect(await console.run(SampleTool.self, ["group"]) == 64)
        #expect(console.errors.hasPrefix("Hold a command.\n"))
        #expect(console.output.isEmpty)
    }

    @Test func `no command is short help and status 64`() async {
        let console = TestConsole()
        #expect(await console.run(SampleTool.self, []) == 64)
        #expect(console.errors.contains("Commands: list, get, fail"))
        #expect(console.output.isEmpty)
    }
}
