package import Failures
import POSIX

/// Reads the real file system.
package struct SystemFiles: FileReader {
    /// A credential or profile file is never larger.
    private static let limit = 4 << 20
    /// How long to wait for the next byte of what is no file, such as a FIFO that nobody writes to.
    private let patience: Duration

    package init(patience: Duration = .seconds(60)) { self.patience = patience }

    package func read(_ path: String) throws(ToolError) -> FileContents? {
        do throws(SystemError) {
            if path == "-" {
                return FileContents(
                    bytes: try Descriptor.standardInput.readAll(limit: Self.limit))
            }
            let file = try FileSystem.openForPatientReading(path)
            let status = try file.descriptor.status()
            let isFile = status.kind == .file
            return FileContents(
                bytes: try file.descriptor.readAll(
                    limit: Self.limit, patience: isFile ? nil : patience),
                mode: isFile ? status.permissions : 0o600)
        } catch {
            if error.isAbsent, path != "-" { return nil }
            if error.isTimeout {
                throw ToolError(
                    .later, "cannot read \(path.printable): nothing came for \(patience)",
                    cause: error)
            }
            throw ToolError(.config, "cannot read \(path.printable): \(error.reason)", cause: error)
        }
    }
}
