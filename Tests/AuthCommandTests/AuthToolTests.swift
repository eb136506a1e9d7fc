import CommandSupport
import POSIX
import Synchronization
import Testing

@testable import AuthCommand

/// A run of the tool in this process, with what it wrote.
struct Run {
    let status: Int32
    let output: String
    let errors: String

    init(_ arguments: [String], _ environment: [String: String] = [:], isTTY: Bool = false) async {
        let output = Capture()
        let errors = Capture()
        status = await ToolMain.status(
            of: AuthTool.self, arguments, environment: environment,
            console: Console(
                output: output.channel(isTTY: isTTY), error: errors.channel(isTTY: isTTY),
                input: Console.Input(descriptor: .standardInput, kind: nil, isTTY: false)))
        self.output = output.text
        self.errors = errors.text
    }
}

/// Remembers what was written.
private final class Capture: Sendable {
    private let bytes = Mutex<[UInt8]>([])

    var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }

    func channel(isTTY: Bool) -> OutputChannel {
        OutputChannel(isTTY: isTTY) { [self] chunk throws(SystemError) in
            bytes.withLock { $0 += chunk }
        }
    }
}

@Suite struct AuthToolTests {
    private let pat = ["DATABRICKS_HOST": "https://a.test", "DATABRICKS_TOKEN": "dapi-hush"]
    private let basic = [
        "DATABRICKS_HOST": "https://a.test", "DATABRICKS_USERNAME": "u",
        "DATABRICKS_PASSWORD": "p'w",
    ]

    @Test(arguments: [
        (["token"], "dapi-hush\n"),
        (["header"], "Authorization: Bearer dapi-hush\n"),
        (
            ["env"],
            "export DATABRICKS_HOST='https://a.test'\nexport DATABRICKS_TOKEN='dapi-hush'\n"
                + "export DATABRICKS_AUTH_TYPE='pat'\n"
        ),
        (
            ["env", "-o", "json"],
            #"{"env":{"DATABRICKS_HOST":"https://a.test","DATABRICKS_TOKEN":"dapi-hush","#
                + #""DATABRICKS_AUTH_TYPE":"pat"}}"# + "\n"
        ),
        (
            ["token", "-o", "json"],
            #"{"access_token":"dapi-hush","token_type":"Bearer","host":"https://a.test","#
                + #""auth_type":"pat"}"# + "\n"
        ),
    ])
    func `a personal access token is printed without asking anybody`(
        arguments: [String], output: String
    ) async {
        let run = await Run(arguments + ["-vv"], pat)
        #expect(run.status == 0)
        #expect(run.output == output)
        #expect(run.errors.isEmpty)
    }

    @Test(arguments: ["DBX_OUTPUT", "DATABRICKS_OUTPUT_FORMAT"])
    func `no variable changes what a command substitution gets`(variable: String) async {
        let run = await Run(["token"], pat.merging([variable: "json"]) { $1 })
        #expect(run.output == "dapi-hush\n")
    }

    @Test func `basic has a header and no token`() async {
        let header = await Run(["header"], basic)
        #expect(header.output == "Authorization: Basic dTpwJ3c=\n")
        let token = await Run(["token"], basic)
        #expect(token.status == 77)
        #expect(token.output.isEmpty)
        #expect(
            token.errors
                == "dbx-auth: auth type \"basic\" has no bearer token\nhint: run: dbx-auth header\n"
        )
        let env = await Run(["env", "-o", "dotenv"], basic)
        #expect(
            env.output
                == "DATABRICKS_HOST=https://a.test\nDATABRICKS_USERNAME=u\n"
                + "DATABRICKS_PASSWORD=\"p'w\"\nDATABRICKS_AUTH_TYPE=basic\n")
    }

    @Test func `a token on a terminal comes with a note`() async {
        let run = await Run(["token"], pat, isTTY: true)
        #expect(run.output == "dapi-hush\n")
        #expect(run.errors.contains("$(dbx-auth token)"))
        #expect(await Run(["token", "-Q"], pat, isTTY: true).errors.isEmpty)
    }

    @Test(
        arguments: [
            (["token", "--token", "dapi-hush"], 64), (["token", "--token=dapi-hush"], 64),
            (["header", "--client-secret", "dapi-hush"], 64),
        ] as [([String], Int32)])
    func `a secret in an argument is refused without being repeated`(
        arguments: [String], status: Int32
    ) async {
        let run = await Run(arguments, [:])
        #expect(run.status == status)
        #expect(run.errors.contains("-file FILE"))
        #expect(!run.errors.contains("dapi-hush"))
    }

    @Test(
        arguments: [
            (["tokn"], 64, "did you mean token?"),
            (["help", "nosuch"], 64, "unknown command 'nosuch'"),
            (["token", "a", "-p", "b"], 64, "two profiles"),
            (["token", "--min-ttl", "soon"], 64, "--min-ttl"), (["exec"], 64, "write it after --"),
            (["token", "-o", "table"], 64, "-o text or -o json"),
            (["token"], 77, "hint: set DATABRICKS_"),
            (["token", "dev"], 66, "HOME is not set"), (["describe"], 77, "default auth"),
        ] as [([String], Int32, String)])
    func `what cannot be done has its own status and says why`(
        arguments: [String], status: Int32, words: String
    ) async {
        let run = await Run(arguments)
        #expect(run.status == status)
        #expect(run.errors.contains(words))
    }

    @Test(arguments: ["describe", "status"])
    func `describe masks, and shows what is set even when it is not enough`(name: String) async {
        let good = await Run([name, "-o", "text"], pat)
        #expect(
            good.output == """
                Host: https://a.test
                Authenticated with: pat
                -----
                Current configuration:
                  ✓ host: https://a.test (from DATABRICKS_HOST)
                  ✓ token: ******** (from DATABRICKS_TOKEN)

                """)
        let bad = await Run([name, "-q", ".status"], ["DATABRICKS_TOKEN": "dapi-hush"])
        #expect(bad.output == "error\n")
        #expect(bad.status == 78)
        #expect(!(good.output + bad.errors).contains("hush"))
    }
}
