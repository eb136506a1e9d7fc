import Glibc

/// A file that is written beside the one it replaces, in one step at the end; until then the old one is untouched.
///
/// For contents that do not fit in memory; `FileSystem.replace` takes those that do. The temporary file's name is always
/// `PATH.new`, so that the next replacement takes away what a killed one left. The caller holds a lock on what `path`
/// names, so that there is only one at a time.
package struct FileReplacement: ~Copyable {
    private let path: String
    private let permissions: UInt32
    private let file: OwnedDescriptor
    private var isDone = false

    /// Starts one, 0600 until `commit` gives it the old one's permissions.
    package init(of path: String, permissions: UInt32 = 0o600) throws(SystemError) {
        (self.path, self.permissions) = (path, permissions)
        try Self.removeLeftover(of: path)
        file = try FileSystem.open(
            Self.temporary(path), O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW)
    }

    /// Takes away what a killed replacement left beside a file.
    package static func removeLeftover(of path: String) throws(SystemError) {
        try FileSystem.remove(temporary(path))
    }

    /// Where the new contents are written.
    package var descriptor: Descriptor { file.descriptor }

    /// Puts the new file in the old one's place, safe on the disk, and hands it out.
    package consuming func commit() throws(SystemError) -> OwnedDescriptor {
        guard fchmod(file.descriptor.number, permissions) == 0 else { throw .last("fchmod", path) }
        try file.descriptor.sync()
        guard unsafe rename(Self.temporary(path), path) == 0 else { throw .last("rename", path) }
        isDone = true
        let directory = try FileSystem.open(FileSystem.parent(of: path), O_RDONLY | O_DIRECTORY)
        try directory.descriptor.sync()
        return OwnedDescriptor(adopting: try file.descriptor.duplicate())
    }

    deinit {
        if !isDone { unsafe unlink(Self.temporary(path)) }
    }

    private static func temporary(_ path: String) -> String { "\(path).new" }
}
