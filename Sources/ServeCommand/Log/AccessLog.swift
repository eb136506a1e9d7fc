import GatewayServer
import JSON
import ModelCatalog
import POSIX
import Synchronization

/// A JSON line for each model call that is over; never a body or a key.
///
/// Lines are written by a task of their own, so that a slow reader does not hold up the gateway. When it falls
/// further behind than the queue is long, calls are left out, and the next line says how many (`lost`).
final class AccessLog: Sendable {
    private struct Entry: Sendable {
        let time: WallTime
        let record: CallRecord
        let lost: Int
    }

    /// How many calls may wait to be written.
    private static let queueLength = 1 << 16

    private let path: String
    private let file: Mutex<OwnedDescriptor?>
    private let entries: AsyncStream<Entry>
    private let queue: AsyncStream<Entry>.Continuation
    private let lost = Atomic(0)
    private let isFinishing = Atomic(false)
    /// How long to wait before a reader that takes nothing is looked at again.
    private static let pause = Duration.milliseconds(50)

    /// Opens a file to append to, 0600 when it is new, or standard output for `-`.
    init(_ path: String) throws(SystemError) {
        self.path = path
        file = Mutex(path == "-" ? nil : try FileSystem.openForAppending(path))
        (entries, queue) = AsyncStream.makeStream(
            bufferingPolicy: .bufferingOldest(Self.queueLength))
    }

    /// Notes a call.
    func add(_ record: CallRecord) {
        let missing = lost.exchange(0, ordering: .relaxed)
        if case .dropped = queue.yield(Entry(time: .now(), record: record, lost: missing)) {
            lost.wrappingAdd(missing + 1, ordering: .relaxed)
            LogLosses.add()
        }
    }

    /// Writes what comes until `finish`, and then what is left.
    func run() async {
        for await entry in entries {
            let line = Self.line(entry.record, at: entry.time, lost: entry.lost)
            // A full disk or a reader that is gone must not end the gateway; the log has gaps then.
            if await !write(line.bytes() + [UInt8(ascii: "\n")]) {
                lost.wrappingAdd(entry.lost + 1, ordering: .relaxed)
                LogLosses.add()
            }
        }
    }

    /// Ends `run` once what is left is written, as far as that takes no waiting.
    func finish() {
        isFinishing.store(true, ordering: .relaxed)
        queue.finish()
    }

    /// Opens the file again, after it was moved; on a failure the old one is written on.
    func reopen() throws(SystemError) {
        guard path != "-" else { return }
        try file.withLock { (file) throws(SystemError) in
            file = try FileSystem.openForAppending(path)
        }
    }

    /// Writes a line; false when it cannot be written.
    private func write(_ bytes: [UInt8]) async -> Bool {
        while true {
            do throws(SystemError) {
                let isWritten = try file.withLock { (file) throws(SystemError) in
                    try (file?.descriptor ?? .standardOutput).writeWithoutWaiting(bytes)
                }
                if isWritten || isFinishing.load(ordering: .relaxed) { return isWritten }
            } catch {
                return false
            }
            try? await Task.sleep(for: Self.pause)
        }
    }

    /// What is written of a call.
    ///
    /// `{"time":"2026-01-01T00:00:00.000Z","request_id":"…","key":"sk-…a1b2","path":"/v1/chat/completions",
    /// "model":"m","deployment":"…","status":200,"ending":"complete","stream":false,"attempts":1,"prompt_tokens":1,
    /// "completion_tokens":2,"cost_usd":0.003,"first_byte_ms":1.5,"total_ms":2}`; what is not known is left out.
    static func line(_ record: CallRecord, at time: WallTime, lost: Int = 0) -> JSONValue {
        var line: JSONValue = [
            "time": .string(stamp(time)), "request_id": .string(record.callID),
        ]
        line["key"] = record.keyHint.map { .string($0) }
        line["path"] = .string(record.path)
        line["model"] = .string(record.modelName)
        if !record.deploymentID.isEmpty { line["deployment"] = .string(record.deploymentID) }
        line["status"] = .number(JSONNumber(record.status))
        line["ending"] = .string(record.ending.rawValue)
        line["stream"] = .bool(record.isStreaming)
        line["attempts"] = .number(JSONNumber(record.attempts))
        line["prompt_tokens"] = record.promptTokens.map { .number(JSONNumber($0)) }
        line["completion_tokens"] = record.completionTokens.map { .number(JSONNumber($0)) }
        line["cost_usd"] = record.cost.flatMap { JSONNumber(text: $0.text) }.map { .number($0) }
        line["first_byte_ms"] = record.toFirstByte.map { milliseconds($0) }
        line["total_ms"] = milliseconds(record.total)
        if lost > 0 { line["lost"] = .number(JSONNumber(lost)) }
        return line
    }

    private static func stamp(_ time: WallTime) -> String {
        let digits = String(time.nanoseconds / 1_000_000)
        let zeros = String(repeating: "0", count: 3 - digits.count)
        return "\(time.rfc3339.dropLast()).\(zeros)\(digits)Z"
    }

    /// Milliseconds with microseconds as digits.
    private static func milliseconds(_ duration: Duration) -> JSONValue {
        .number(JSONNumber(Double(Int(duration / .microseconds(1))) / 1000))
    }
}
