import JSON
import POSIX
import Testing

@testable import GatewayServer
@testable import ServeCommand

@Suite struct AccessLogTests {
    private static func record(_ id: String) -> CallRecord {
        var record = CallRecord(
            modelName: "m", deploymentID: "d", status: 200, isStreaming: false,
            ending: .complete, usage: nil)
        record.callID = id
        record.total = .microseconds(1500)
        return record
    }

    @Test func `a line says what is known and nothing else`() {
        let time = WallTime(seconds: 0, nanoseconds: 7_000_000)
        #expect(
            AccessLog.line(Self.record("id"), at: time).text()
                == #"{"time":"1970-01-01T00:00:00.007Z","request_id":"id","path":"","model":"m","#
                + #""deployment":"d","status":200,"ending":"complete","stream":false,"#
                + #""attempts":1,"total_ms":1.5}"#)
        #expect(AccessLog.line(Self.record("id"), at: time, lost: 3)["lost"] == 3)
    }

    @Test(arguments: [
        ("sk-1234567890", "sk-…7890"), ("dapi0123456789", "…6789"), ("sk-short", nil), ("", nil),
    ])
    func `of a key only its end is told, and of a short one nothing`(key: String, hint: String?) {
        #expect(CallRecord.hint(of: key) == hint)
    }

    @Test func `a moved file is written to until it is opened again`() async throws {
        let directory = try FileSystem.makeTemporaryDirectory("access-log")
        defer { try? FileSystem.removeTree(directory) }
        let first = try AccessLog("\(directory)/log")
        first.add(Self.record("one"))
        first.finish()
        await first.run()
        let second = try AccessLog("\(directory)/log")
        try second.reopen()
        second.add(Self.record("two"))
        second.finish()
        await second.run()
        let lines = try FileSystem.read("\(directory)/log").split(separator: UInt8(ascii: "\n"))
        #expect(lines.count == 2)
        try FileSystem.removeTree(directory)
        #expect(throws: SystemError.self) { try second.reopen() }
    }
}
