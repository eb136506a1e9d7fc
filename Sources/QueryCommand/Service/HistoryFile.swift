import CommandSupport
import Failures
import JSON
import POSIX

/// A file that exchanges are appended to, made 0600; nothing of it is read.
///
/// It is opened before anything is sent, so that an answer that was paid for can be kept. Each exchange is one write.
final class HistoryFile {
    private let file: OwnedDescriptor
    private let path: String
    private let flag: String
    /// Whether a torn last line has to be ended first.
    private var isTorn: Bool

    /// - Parameter flag: `--log` or `--continue`, for messages.
    init(_ path: String, flag: String) throws(ToolError) {
        self.path = path
        self.flag = flag
        do throws(SystemError) {
            file = try FileSystem.openForAppending(path)
            let status = try file.descriptor.status()
            isTorn = status.kind == .file && status.byteCount > 0
            if isTorn { isTorn = try FileSystem.lastByte(of: path) != 0x0A }
        } catch {
            throw error.toolError(flag)
        }
    }

    /// Appends one line; secrets in the request are blotted out.
    func append(_ exchange: JSONValue) throws(ToolError) {
        var exchange = exchange
        exchange["request"] = exchange["request"].map { Redaction.masked($0) }
        let bytes = (isTorn ? [0x0A] : []) + exchange.bytes() + [0x0A]
        do throws(SystemError) { try file.descriptor.write(all: bytes) } catch {
            throw SystemError(error.number, error.call, path).toolError(flag, .io)
        }
        isTorn = false
    }
}
