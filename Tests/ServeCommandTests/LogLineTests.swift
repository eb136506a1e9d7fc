import JSON
import Logging
import POSIX
import Testing

@testable import ServeCommand

@Suite struct LogLineTests {
    static let time = WallTime(seconds: 1_767_225_601)

    @Test func `text is one line for eyes`() {
        let line = LogLine.render(
            .text, time: Self.time, level: .info, message: "request",
            metadata: ["status": "200", "model": "a b", "empty": ""])
        #expect(line == "00:00:01 info request empty=\"\" model=\"a b\" status=200\n")
    }

    @Test func `json is one object a line`() throws {
        let line = LogLine.render(
            .json, time: Self.time, level: .warning, message: "request",
            metadata: [
                "status": .stringConvertible(200), "ids": ["a", "b"], "level": "ignored",
            ])
        #expect(
            line == """
                {"time":"2026-01-01T00:00:01Z","level":"warning","message":"request",\
                "ids":["a","b"],"status":200}

                """)
    }

    @Test(arguments: LogLine.Format.allCases)
    func `no text from outside breaks out of its line`(format: LogLine.Format) {
        let line = LogLine.render(
            format, time: Self.time, level: .error, message: "a\nb\u{1B}[31m",
            metadata: ["path": "/\r\nfake: line"])
        #expect(line.utf8.filter { $0 < 0x20 } == [0x0A])
    }
}
