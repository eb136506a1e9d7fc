package import Failures

/// How the resolver reads files: the real file system, or a dictionary in tests.
package struct FileSource: Sendable {
    /// A file's bytes and permission bits.
    package struct Contents: Sendable {
        package var bytes: [UInt8]
        /// The lower 12 bits of `st_mode`.
        package var mode: UInt32

        package init(bytes: [UInt8], mode: UInt32 = 0o600) {
            self.bytes = bytes
            self.mode = mode
        }
    }

    /// Reads a whole file; nil when there is none, an error for every other failure. `-` is stdin.
    package var read: @Sendable (_ path: String) throws(ToolError) -> Contents?

    package init(read: @escaping @Sendable (_ path: String) throws(ToolError) -> Contents?) {
        self.read = read
    }
}
