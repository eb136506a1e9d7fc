import Glibc

extension FileSystem {
    /// Creates a directory 0700 with its missing parents; one that exists is left as it is.
    package static func makePrivateDirectory(_ path: String) throws(SystemError) {
        if unsafe mkdir(path, 0o700) == 0 { return }
        switch errno {
        case EEXIST:
            guard try status(path).kind == .directory else {
                throw SystemError(ENOTDIR, "mkdir", path)
            }
        case ENOENT where parent(of: path) != path:
            try makePrivateDirectory(parent(of: path))
            guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
                throw .last("mkdir", path)
            }
        default: throw .last("mkdir", path)
        }
    }

    /// A fresh empty directory 0700 under `TMPDIR`, else under /tmp; whoever asks removes it.
    package static func makeTemporaryDirectory(_ prefix: String) throws(SystemError) -> String {
        let root = Environment.value("TMPDIR") ?? "/tmp"
        var template = Array("\(root)/\(prefix).XXXXXX".utf8CString)
        // SAFETY: the template is NUL-terminated and ours; mkdtemp writes within it.
        guard unsafe mkdtemp(&template) != nil else { throw .last("mkdtemp", root) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Removes a directory and all below it, links not followed; one that is not there is fine.
    package static func removeTree(_ path: String) throws(SystemError) {
        for name in try names(in: path) {
            let child = "\(path)/\(name)"
            var status = stat()
            guard unsafe lstat(child, &status) == 0 else { throw .last("lstat", child) }
            if FileStatus(status).kind == .directory {
                try removeTree(child)
            } else {
                try remove(child)
            }
        }
        guard unsafe rmdir(path) == 0 || errno == ENOENT else { throw .last("rmdir", path) }
    }

    /// The names in a directory, sorted by bytes, without `.` and `..`; empty when it is not there.
    package static func names(in path: String) throws(SystemError) -> [String] {
        guard let stream = unsafe opendir(path) else {
            if errno == ENOENT { return [] }
            throw .last("opendir", path)
        }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            // SAFETY: d_name is NUL-terminated and lives until the next readdir; it is copied here.
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
