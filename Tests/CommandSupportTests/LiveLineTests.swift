import POSIX
import Synchronization
import Testing

@testable import CommandSupport

@Suite struct LiveLineTests {
    private final class Terminal: Sendable {
        let bytes = Mutex<[UInt8]>([])
        var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

        func report(isTTY: Bool = true, isQuiet: Bool = false) -> ErrorReport {
            let output = OutputChannel(isTTY: isTTY, width: 12) { more throws(SystemError) in
                self.bytes.withLock { $0 += more }
            }
            return ErrorReport(
                tool: "t", output: output, isJSON: false, isQuiet: isQuiet, verbosity: 0)
        }
    }

    @Test func `the line is rewritten in place, cut, and gone before anything else is printed`() {
        let terminal = Terminal()
        let report = terminal.report()
        report.live.show("one")
        report.live.show("a very long\u{1B} text")
        report.warn("hot")
        report.live.erase()
        #expect(
            terminal.text
                == "\r\u{1B}[Kone\r\u{1B}[Ka very lon…\r\u{1B}[Kt: warning: hot\n")
    }

    @Test func `there is none without a terminal, and none when quiet`() {
        let pipe = Terminal()
        pipe.report(isTTY: false).live.show("x")
        #expect(pipe.text.isEmpty)
        let quiet = Terminal()
        quiet.report(isQuiet: true).live.show("x")
        #expect(quiet.text.isEmpty)
    }

    @Test func `quiet leaves out progress, never a warning`() {
        let quiet = Terminal()
        quiet.report(isQuiet: true).progress("half")
        quiet.report(isQuiet: true).warn("hot")
        #expect(quiet.text == "t: warning: hot\n")
        let loud = Terminal()
        loud.report().progress("half")
        #expect(loud.text == "half\n")
    }
}
