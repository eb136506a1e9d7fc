import DatabricksAuth
import Failures

/// A file system of a few strings.
struct MemoryFiles: FileReader {
    var texts: [String: String] = [:]
    var mode: UInt32 = 0o600

    func read(_ path: String) throws(ToolError) -> FileContents? {
        texts[path].map { FileContents(bytes: Array($0.utf8), mode: mode) }
    }
}

/// Resolves with `/home/u` as the home directory and one profile file in it.
func resolver(
    _ environment: [String: String] = [:], profiles: String? = nil,
    flags: CredentialFlags = CredentialFlags(), files: [String: String] = [:],
    mode: UInt32 = 0o600
) -> ConfigResolver {
    var texts = files
    texts["/home/u/.databrickscfg"] = profiles
    return ConfigResolver(
        environment: environment.merging(["HOME": "/home/u"]) { given, _ in given },
        flags: flags, files: MemoryFiles(texts: texts, mode: mode))
}

/// The error that a call ends with.
func failure(_ body: () throws -> Void) -> ToolError? {
    do {
        try body()
        return nil
    } catch {
        return error as? ToolError
    }
}
