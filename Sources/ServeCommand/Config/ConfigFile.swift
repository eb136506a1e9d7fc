import Failures
import POSIX

/// A config file's bytes and the name to call it by.
struct ConfigFile: Sendable {
    /// The path as the user gave it; `<stdin>` for `-`.
    let name: String
    /// What stands in it.
    let bytes: [UInt8]

    /// Reads a path or, for `-`, standard input.
    ///
    /// A file that does not exist is `absent`; one that cannot be read, is a directory or is too large is `config`.
    init(path: String) throws(ToolError) {
        name = path == "-" ? "<stdin>" : path
        do throws(SystemError) {
            bytes =
                path == "-"
                ? try Descriptor.standardInput.readAll(limit: ConfigDocument.maxBytes)
                : try FileSystem.read(path, limit: ConfigDocument.maxBytes)
        } catch  where error.isTooLarge {
            throw ToolError(
                .config, "cannot read \(name): larger than \(ConfigDocument.maxBytes >> 20) MiB")
        } catch {
            throw ToolError(
                error.isAbsent ? .absent : .config, "cannot read \(name): \(error.reason)",
                cause: error)
        }
    }
}
