package import POSIX
import Synchronization

/// One of the standard streams that we write to: the only way data leaves a tool.
///
/// Bytes are collected and leave with `flush`, a record in one write where it fits. A broken pipe ends the
/// process quietly by SIGPIPE; every other failure is thrown and becomes exit status 74.
package final class OutputChannel: Sendable {
    /// Whether a terminal is at the other end.
    package let isTTY: Bool
    /// Columns to cut tables to; a terminal's as it is now.
    package var width: Int { columns() }
    /// Whether escape sequences for colour may be written.
    package let usesColor: Bool

    private let columns: @Sendable () -> Int
    private let sink: @Sendable ([UInt8]) throws(SystemError) -> Void
    private let pending = Mutex<[UInt8]>([])
    /// Bytes that do not wait for `flush`.
    private static let limit = 64 << 10

    package init(
        isTTY: Bool = false, width: @autoclosure @escaping @Sendable () -> Int = 80,
        usesColor: Bool = false,
        sink: @escaping @Sendable ([UInt8]) throws(SystemError) -> Void
    ) {
        self.isTTY = isTTY
        columns = width
        self.usesColor = usesColor
        self.sink = sink
    }

    /// Adds bytes; they leave with the next `flush`, or at once when many have gathered.
    package func write(_ bytes: [UInt8]) throws(SystemError) {
        let full = pending.withLock { pending -> [UInt8]? in
            if pending.isEmpty, bytes.count >= Self.limit { return bytes }
            pending += bytes
            guard pending.count >= Self.limit else { return nil }
            defer { pending = [] }
            return pending
        }
        if let full { try sink(full) }
    }

    package func write(_ text: String) throws(SystemError) { try write(Array(text.utf8)) }

    /// Hands everything to the system.
    package func flush() throws(SystemError) {
        let bytes = pending.withLock { pending in
            defer { pending = [] }
            return pending
        }
        if !bytes.isEmpty { try sink(bytes) }
    }

    /// Writes a line and flushes it.
    package func line(_ text: String) throws(SystemError) {
        try write(text + "\n")
        try flush()
    }
}
