import Glibc

/// A file of secrets, read with suspicion.
package enum PrivateFile: Sendable, Equatable {
    case absent
    case bytes([UInt8])
    /// It is there and must not be believed; the reason in a few words, without the path.
    case refused(String)
}

extension FileSystem {
    /// Reads a file that only this user can have written: no link is followed, no FIFO waited for.
    ///
    /// Refused are links, whatever is no regular file, files of other owners, files that others may read or write, and
    /// those past `limit` bytes.
    package static func readPrivate(_ path: String, limit: Int) -> PrivateFile {
        do throws(SystemError) {
            let file = try open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
            let status = try file.descriptor.status()
            if let reason = status.reasonAgainstTrust { return .refused(reason) }
            guard status.byteCount <= limit else { return .refused("it is too large") }
            return .bytes(try file.descriptor.readAll(limit: limit))
        } catch {
            return error.isAbsent
                ? .absent : .refused(error.number == ELOOP ? "it is a link" : error.reason)
        }
    }

    /// A directory for files of secrets, made 0700 with its parents where it is missing.
    ///
    /// One that belongs to somebody else, or that others may write to, is `EPERM`: they could put their files there.
    package static func ensurePrivateDirectory(_ path: String) throws(SystemError) {
        try makePrivateDirectory(path)
        let status = try status(path)
        guard status.ownerID == geteuid(), status.permissions & 0o022 == 0 else {
            throw SystemError(EPERM, "mkdir", path)
        }
    }

    /// The path with every link on the way resolved; nil when nothing is there.
    package static func resolved(_ path: String) -> String? {
        guard let text = unsafe realpath(path, nil) else { return nil }
        // SAFETY: realpath allocated the text, which is copied before it is freed.
        defer { unsafe free(text) }
        return unsafe String(cString: text)
    }
}

extension FileStatus {
    /// Why a file of secrets with this status cannot be ours; nil when it can.
    fileprivate var reasonAgainstTrust: String? {
        if kind != .file { return "it is not a regular file" }
        if ownerID != geteuid() { return "it belongs to another user" }
        if permissions & 0o077 != 0 { return "others have access to it" }
        return nil
    }
}
