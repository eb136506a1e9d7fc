package import Failures
import POSIX

/// Reads the real file system.
package struct SystemFiles: FileReader {
    /// A credential or profile file is never larger.
    private static let limit = 4 << 20

    package init() {}

    package func read(_ path: String) throws(ToolError) -> FileContents? {
        do throws(SystemError) {
            if path == "-" {
                return FileContents(
                    bytes: try Descriptor.standardInput.readAll(limit: Self.limit))
            }
            let file = try FileSystem.openForReading(path)
            let status = try file.descriptor.status()
            let isDevice = status.kind != .file
            return FileContents(
                bytes: try file.descriptor.readAll(limit: Self.limit),
                mode: isDevice ? 0o600 : status.permissions)
        } catch {
            if error.isAbsent, path != "-" { return nil }
            throw ToolError(.config, "cannot read \(path.printable): \(error.reason)", cause: error)
        }
    }
}
