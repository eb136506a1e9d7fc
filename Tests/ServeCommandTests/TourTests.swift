import Failures
import POSIX
import Synchronization
import Testing

@testable import ServeCommand

@Suite struct TourTests {
    static func shell(home: String) -> TourShell {
        TourShell(
            toolDirectory: "/nowhere/tools", home: home, host: "http://127.0.0.1:1",
            identity: ("client", Secret("canary")),
            outer: ["PATH": "/usr/bin:/bin", "DATABRICKS_TOKEN": "outer", "LANG": "C"])
    }

    @Test func `a session shows commands, output and verdicts, and names what failed`() throws {
        let shown = Mutex("")
        let tour = Tour(
            steps: [
                TourStep(title: "works", command: "printf 'a\\nb\\n' | wc -l", contains: ["2"]),
                TourStep(title: "fails", command: "echo out; exit 3"),
                TourStep(title: "expected", command: "printf no-newline >&2; exit 66", status: 66),
            ], shell: Self.shell(home: "/nowhere"), hasColour: false,
            write: { bytes in shown.withLock { $0 += String(decoding: bytes, as: UTF8.self) } })
        let failures = try tour.run(isCancelled: { false })
        #expect(failures == ["step 2, fails: exit status 3, expected 0"])
        #expect(
            shown.withLock { $0 } == """

                1/3  works
                $ printf 'a\\nb\\n' | wc -l
                2
                ok

                2/3  fails
                $ echo out; exit 3
                out
                failed: exit status 3, expected 0

                3/3  expected
                $ printf no-newline >&2; exit 66
                no-newline
                ok, exit status 66

                """)
    }

    @Test func `a command sees the demo and nothing of the user's environment`() throws {
        var output = ""
        let outcome = try Self.shell(home: "/nowhere/home").run(
            "printf '%s\\n' \"$PATH\" \"$HOME\" \"$DATABRICKS_HOST\" \"${DATABRICKS_TOKEN-none}\""
        ) { output += String(decoding: $0, as: UTF8.self) }
        #expect(outcome.status == 0)
        #expect(
            output == """
                /nowhere/tools:/usr/bin:/bin
                /nowhere/home
                http://127.0.0.1:1
                none

                """)
    }

    @Test func `no command carries a secret`() {
        #expect(TourSteps.all.count >= 8)
        #expect(!TourSteps.all.contains { $0.command.contains("sk-") })
        #expect(TourSteps.all.contains { $0.isStreaming })
        #expect(TourSteps.all.contains { $0.status != 0 })
    }
}
