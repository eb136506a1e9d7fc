package import Failures

/// How the resolver reads files: the real file system, or a dictionary in tests.
package protocol FileReader: Sendable {
    /// Reads a whole file; nil when there is none, an error for every other failure. `-` is stdin.
    func read(_ path: String) throws(ToolError) -> FileContents?
}

/// A file's bytes and permission bits.
package struct FileContents: Sendable {
    package var bytes: [UInt8]
    /// The lower 12 bits of `st_mode`.
    package var mode: UInt32

    package init(bytes: [UInt8], mode: UInt32 = 0o600) {
        self.bytes = bytes
        self.mode = mode
    }
}
