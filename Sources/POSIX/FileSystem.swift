import Glibc

/// Whole-file operations by path.
package enum FileSystem {
    /// Which kinds of file may be read.
    package enum Source: Sendable {
        /// Regular files only; a FIFO is refused without waiting for its writer.
        case regularFile
        /// Also FIFOs, sockets and devices, such as `<(command)` and `/dev/stdin`.
        case anyStream
    }

    /// stat(2) of a path, symbolic links followed.
    package static func status(_ path: String) throws(SystemError) -> FileStatus {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { throw .last("stat", path) }
        return FileStatus(status)
    }

    /// Whether the path names anything that can be seen.
    package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    /// Whether the path names a file that we may run.
    package static func isExecutable(_ path: String) -> Bool {
        unsafe access(path, X_OK) == 0 && (try? status(path))?.kind == .file
    }

    /// A file's bytes; `EFBIG` past `limit`, `EISDIR` for a directory, `EINVAL` for a refused kind.
    package static func read(
        _ path: String, limit: Int = 64 << 20, from source: Source = .anyStream
    ) throws(SystemError) -> [UInt8] {
        let waits = source == .regularFile ? O_NONBLOCK : 0
        let file = try open(path, O_RDONLY | waits)
        let status = try file.descriptor.status()
        if status.kind == .directory { throw SystemError(EISDIR, "read", path) }
        if source == .regularFile, status.kind != .file { throw SystemError(EINVAL, "read", path) }
        do {
            return try file.descriptor.readAll(limit: limit)
        } catch {
            throw SystemError(error.number, error.call, path)
        }
    }

    /// Opens a path; O_CLOEXEC and O_NOCTTY are always added.
    package static func open(
        _ path: String, _ flags: Int32, permissions: UInt32 = 0o600
    ) throws(SystemError) -> OwnedDescriptor {
        let number = try checked("open", path) {
            unsafe Glibc.open(path, flags | O_CLOEXEC | O_NOCTTY, permissions)
        }
        return OwnedDescriptor(adopting: Descriptor(number))
    }

    /// Opens for reading.
    package static func openForReading(_ path: String) throws(SystemError) -> OwnedDescriptor {
        try open(path, O_RDONLY)
    }

    /// Opens for reading without waiting for the writer of a FIFO, whom `readAll(limit:patience:)` waits for.
    package static func openForPatientReading(_ path: String) throws(SystemError) -> OwnedDescriptor
    {
        try open(path, O_RDONLY | O_NONBLOCK)
    }

    /// Opens for writing at the end, creating the file 0600.
    package static func openForAppending(_ path: String) throws(SystemError) -> OwnedDescriptor {
        try open(path, O_WRONLY | O_CREAT | O_APPEND)
    }

    /// Opens for reading anywhere and writing at the end, creating the file 0600.
    package static func openForGrowing(_ path: String) throws(SystemError) -> OwnedDescriptor {
        try open(path, O_RDWR | O_CREAT | O_APPEND)
    }

    /// Creates a file 0600 for writing; `EEXIST` when the name is taken, also by a dangling link.
    package static func create(_ path: String) throws(SystemError) -> OwnedDescriptor {
        try open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
    }

    /// Replaces a file as one step: private temporary beside it, fsync, rename, fsync of the directory.
    ///
    /// A symbolic link at `path` is replaced, not followed. After a failure the old file is untouched.
    package static func replace(
        _ path: String, with bytes: [UInt8], permissions: UInt32 = 0o600
    ) throws(SystemError) {
        let temporary = "\(path).\(ThisProcess.id).\(UInt32.random(in: 0...UInt32.max)).tmp"
        do throws(SystemError) {
            let file = try create(temporary)
            try file.descriptor.write(all: bytes)
            if permissions != 0o600 {
                _ = try checked("fchmod", path) { fchmod(file.descriptor.number, permissions) }
            }
            _ = try checked("fsync", path) { fsync(file.descriptor.number) }
            guard unsafe Glibc.rename(temporary, path) == 0 else {
                throw SystemError.last("rename", path)
            }
        } catch {
            let cause = SystemError(error.number, error.call, path)
            unsafe unlink(temporary)
            throw cause
        }
        let directory = try open(parent(of: path), O_RDONLY | O_DIRECTORY)
        _ = try checked("fsync", path) { fsync(directory.descriptor.number) }
    }

    /// Gives a file another name, in place of whatever had that.
    package static func rename(_ path: String, to other: String) throws(SystemError) {
        guard unsafe Glibc.rename(path, other) == 0 else { throw .last("rename", path) }
    }

    /// Removes a file; one that is not there is fine.
    package static func remove(_ path: String) throws(SystemError) {
        guard unsafe unlink(path) == 0 || errno == ENOENT else { throw .last("unlink", path) }
    }

    /// The directory part of a path: `.` for a bare name.
    package static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
