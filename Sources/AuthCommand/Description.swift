import DatabricksAuth
import JSON

/// What `describe` shows, in the shape of the official CLI's `auth describe -o json`.
///
///     {"status":"success","username":…,"details":{"auth_type":…,"host":…,
///      "configuration":{"host":{"value":…,"source":{"type":…,"name":…},"auth_type_mismatch":false}}},
///      "token_storage":{"mode":"plaintext","location":…,"source":…}}
///
/// `username` is there only after `--verify`, `account_id` when it is known, `token_storage` for logins of the
/// official CLI; `profile` is ours.
struct Description {
    let config: GatheredConfig
    /// The strategy that was picked; nil when none could be.
    var authType: String?
    var username: String?
    /// Where the login is kept; nil when there is none.
    var storage: TokenStorage?
    /// Why the credential cannot be used; nil when it can.
    var failure: String?

    /// The record.
    var record: JSONValue {
        var record: JSONValue = ["status": .string(failure == nil ? "success" : "error")]
        if let failure { record["error"] = .string(failure) }
        if let username { record["username"] = .string(username) }
        if let account = config[.accountID] { record["account_id"] = .string(account) }
        if let profile = config.profile { record["profile"] = .string(profile) }
        var details: JSONValue = [:]
        if let authType { details["auth_type"] = .string(authType) }
        if let host = config.host { details["host"] = .string(host.url) }
        details["configuration"] = configuration
        record["details"] = details
        if let storage { record["token_storage"] = storage.shown }
        return record
    }

    /// Lines for people: the facts first, then each setting with its source.
    var lines: [String] {
        var lines: [String] = []
        if let host = config.host { lines.append("Host: \(host.url)") }
        if let username { lines.append("User: \(username)") }
        if let authType { lines.append("Authenticated with: \(authType)") }
        if let storage {
            lines.append(
                "Token storage: \(storage.mode), \(storage.location) (from \(storage.source))")
        }
        if let profile = config.profile { lines.append("Profile: \(profile)") }
        if let failure { lines.append("Unable to authenticate: \(failure)") }
        lines.append("-----")
        lines.append("Current configuration:")
        return lines
            + settings.map { setting in
                "  ✓ \(setting.attribute.name): \(setting.shown) (from \(setting.origin.phrase))"
            }
    }

    private var settings: [Setting] {
        ConfigAttribute.allCases.compactMap { config.settings[$0] }
    }

    private var configuration: JSONValue {
        .object(
            JSONObject(
                settings.map { setting in
                    let source: JSONValue = [
                        "type": .string(setting.origin.kind), "name": .string(setting.origin.name),
                    ]
                    let entry: JSONValue = [
                        "value": .string(setting.shown), "source": source,
                        "auth_type_mismatch": .bool(isUnused(setting.attribute)),
                    ]
                    return (setting.attribute.name, entry)
                }))
    }

    /// Whether the attribute belongs to another way to authenticate than the one in use.
    private func isUnused(_ attribute: ConfigAttribute) -> Bool {
        guard let group = attribute.group, let authType else { return false }
        return Self.groups[authType].map { !$0.contains(group) } ?? (group.rawValue != authType)
    }

    /// What the methods use that are not called as their only group of settings.
    private static let groups: [String: Set<ConfigAttribute.Group>] = [
        "azure-cli": [.azure], "azure-client-secret": [.azure], "azure-devops-oidc": [.oauth],
        "azure-msi": [.azure], "env-oidc": [.envOIDC, .oauth], "external-browser": [.oauth],
        "file-oidc": [.fileOIDC, .oauth], "github-oidc": [.oauth], "github-oidc-azure": [.azure],
        "google-credentials": [.google], "google-id": [.google], "oauth-m2m": [.oauth],
    ]
}

extension TokenStorage {
    /// The object of `describe`.
    var shown: JSONValue {
        ["mode": .string(mode), "location": .string(location), "source": .string(source)]
    }

    /// Reads the object of `describe` back.
    init(shown: JSONValue) {
        func text(_ key: String) -> String { shown[key]?.string ?? "" }
        self.init(mode: text("mode"), location: text("location"), source: text("source"))
    }
}
