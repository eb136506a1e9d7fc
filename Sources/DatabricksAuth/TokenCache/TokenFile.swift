import POSIX

/// One entry of the cache on disk and the lock beside it.
struct TokenFile: Sendable {
    let key: TokenKey
    /// The directory of caches; it is made, but its own parent must be there.
    let root: String
    let note: @Sendable (String) -> Void

    /// An entry takes some kilobytes; what is larger is none of ours.
    private static let limit = 256 << 10

    private var directory: String { "\(root)/dbx/tokens" }
    private var path: String { "\(directory)/\(key.digest).json" }
    /// The lock's file, which holds nothing.
    var lockPath: String { "\(directory)/\(key.digest).lock" }

    /// The entry; an empty one when there is none that can be believed, of which `explains` tells the reason.
    func read(explains: Bool = false) -> TokenEntry {
        let reason: String
        switch FileSystem.readPrivate(path, limit: Self.limit) {
        case .absent: return TokenEntry()
        case .bytes(let bytes):
            if let entry = TokenEntry(bytes, of: key) { return entry }
            reason = "it is no whole entry of this version"
        case .refused(let why): reason = why
        }
        if explains { note("the token cache \(path) is not used: \(reason)") }
        return TokenEntry()
    }

    /// Makes the directory; false when there can be none, and so no file.
    func prepare() -> Bool {
        do throws(SystemError) {
            _ = try FileSystem.status(FileSystem.parent(of: root))
            try FileSystem.ensurePrivateDirectory(directory)
            return true
        } catch {
            note("the token cache is not used: \(error)")
            return false
        }
    }

    /// Tries to become the one process that fetches this token.
    func attempt() -> SingleFlight.Turn {
        do throws(SystemError) {
            guard let lock = try FileLock.attempt(lockPath) else { return .taken }
            return .mine(lock)
        } catch {
            note("the token cache is not locked: \(error)")
            return .unlocked
        }
    }

    /// Replaces the entry as one step.
    func write(_ entry: TokenEntry) {
        do throws(SystemError) {
            try FileSystem.replace(path, with: entry.bytes(for: key))
        } catch {
            note("the token is not cached: \(error)")
        }
    }

    /// Removes what killed writers of this entry left behind; only for the holder of the lock.
    func removeLeftovers() {
        let names = (try? FileSystem.names(in: directory)) ?? []
        for name in names where name.hasPrefix("\(key.digest).json.") {
            try? FileSystem.remove("\(directory)/\(name)")
        }
    }
}
