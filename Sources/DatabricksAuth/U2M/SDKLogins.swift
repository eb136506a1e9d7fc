import Failures
import JSON
import POSIX

/// The logins of the Python SDK's auth type `external-browser`: a file each under `~/.config/databricks-sdk-py/oauth/`,
/// named after a digest of host, client, scopes, profile and group.
///
///     {"token": {"access_token": …, "token_type": "Bearer", "expiry": "2026-01-01T00:00:00", "refresh_token": …}}
struct SDKLogins: LoginStore {
    let directory: String
    let host: String
    let clientID: String
    let scopes: [String]
    /// The group whose role the login has.
    let groupID: String?
    /// The names to look under, the one to write first; empty where the SDK knows the profile by no name.
    let profiles: [String]

    private static let limit = 1 << 20

    var location: String { path(profiles.first ?? "") }
    var lockPath: String { location + ".lock" }

    func load() throws(ToolError) -> Login? {
        for profile in profiles {
            guard
                case .bytes(let bytes) = FileSystem.readPrivate(path(profile), limit: Self.limit),
                let entry = (try? JSONValue(parsing: bytes))?["token"],
                let login = Login(entry)
            else { continue }
            return login
        }
        return nil
    }

    func save(_ login: Login, renewing old: Login?) throws(ToolError) {
        let document: JSONValue = ["token": login.update(nil, offset: "+00:00")]
        do throws(SystemError) {
            try FileSystem.makePrivateDirectory(directory)
            for profile in profiles {
                try FileSystem.replace(path(profile), with: document.bytes())
            }
        } catch {
            throw error.toolError("cannot write the login", .io)
        }
    }

    func remove() throws(ToolError) -> Bool {
        let found = profiles.map(path).filter(FileSystem.exists)
        do throws(SystemError) {
            for path in found { try FileSystem.remove(path) }
        } catch {
            throw error.toolError("cannot remove the login", .io)
        }
        return !found.isEmpty
    }

    /// The SDK digests the JSON text that Python writes, blanks included.
    private func path(_ profile: String) -> String {
        func text(_ value: String) -> String { JSONValue.string(value).text() }
        let key =
            "{\"client_id\": \(text(clientID)), "
            + (groupID.map { "\"group_id\": \(text($0)), " } ?? "")
            + "\"host\": \(text(host)), "
            + "\"profile\": \(text(profile)), "
            + "\"scopes\": [\(scopes.map(text).joined(separator: ", "))]}"
        return "\(directory)/\(Digest.hexadecimal(SHA256.hash(data: Array(key.utf8)))).json"
    }
}
