import Failures
import JSON
import POSIX

/// The official CLI's logins: `~/.databricks/token-cache.json`, version 1.
///
///     {"version": 1, "tokens": {"dev": {"access_token": …, "token_type": "Bearer", "refresh_token": …, "expiry": …}}}
///
/// The CLI knows no lock, so the file is read again right before each write, one login is changed, everything else
/// stays as it was, and the file is replaced as one step. A file that cannot be read is never written.
struct CLILogins: LoginStore {
    /// The file, or the link that leads to it.
    let path: String
    /// The keys of this login, the most telling first: profile, host with account, host.
    let readKeys: [String]
    /// Where a new login goes: the profile's name, and the host for readers that know no profiles.
    let writeKeys: [String]
    /// The keys that go with a logout.
    let ownKeys: [String]

    private static let limit = 4 << 20

    var location: String { path }
    var lockPath: String { path + ".lock" }

    func load() throws(ToolError) -> Login? {
        let tokens = try document()?["tokens"]
        for key in readKeys {
            if let login = tokens?[key].flatMap({ Login($0) }) { return login }
        }
        return nil
    }

    func save(_ login: Login, renewing old: Login?) throws(ToolError) {
        var document = try document() ?? ["version": 1]
        var tokens = document["tokens"] ?? [:]
        var keys = writeKeys
        if let old, let refresh = old.refresh?.reveal() {
            // Wherever the old refresh token stands it is worthless now.
            let renewed = (tokens.object.map { Array($0.keys) } ?? [])
                .filter { tokens[$0]?["refresh_token"]?.string == refresh }
            if !renewed.isEmpty { keys = renewed }
        }
        for key in keys { tokens[key] = login.update(old == nil ? nil : tokens[key]) }
        document["tokens"] = tokens
        try write(document)
    }

    func remove() throws(ToolError) -> Bool {
        guard var document = try document(), var tokens = document["tokens"] else { return false }
        let found = ownKeys.filter { tokens[$0] != nil }
        guard !found.isEmpty else { return false }
        for key in found { tokens[key] = nil }
        document["tokens"] = tokens
        try write(document)
        return true
    }

    /// The whole file; nil when there is none, or when it is empty.
    private func document() throws(ToolError) -> JSONValue? {
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try FileSystem.read(path, limit: Self.limit, from: .regularFile)
        } catch {
            if error.isAbsent { return nil }
            throw error.toolError("cannot read the logins", .config)
        }
        if bytes.isEmpty { return nil }
        guard let document = try? JSONValue(parsing: bytes), document.object != nil else {
            throw unusable("it is not JSON")
        }
        guard document["version"]?.int == 1 else {
            let version = document["version"]?.text() ?? "none"
            throw unusable("it needs version 1, and has version \(version.printable)")
        }
        guard document["tokens"].map({ $0.object != nil || $0.isNull }) ?? true else {
            throw unusable("its tokens are no object")
        }
        if document["tokens"]?.isNull == true {
            var emptied = document
            emptied["tokens"] = [:]
            return emptied
        }
        return document
    }

    private func write(_ document: JSONValue) throws(ToolError) {
        do throws(SystemError) {
            try FileSystem.makePrivateDirectory(FileSystem.parent(of: path))
            try FileSystem.replace(
                FileSystem.resolved(path) ?? path, with: document.bytes(layout: .indented))
        } catch {
            throw error.toolError("cannot write the logins", .io)
        }
    }

    private func unusable(_ reason: String) -> ToolError {
        ToolError(
            .config, "the logins in \(path) cannot be used: \(reason)",
            hint: "move the file away and log in again")
    }
}
