import Glibc

extension FileSystem {
    /// The last byte of a regular file; nil for an empty one.
    ///
    /// Costs one read, however long the file is.
    package static func lastByte(of path: String) throws(SystemError) -> UInt8? {
        let file = try openForReading(path)
        let count = try file.descriptor.status().byteCount
        guard count > 0 else { return nil }
        var byte: UInt8 = 0
        // SAFETY: pread fills the one byte it is given.
        let read = try checked("pread", path) {
            unsafe pread(file.descriptor.number, &byte, 1, count - 1)
        }
        return read == 1 ? byte : nil
    }
}
