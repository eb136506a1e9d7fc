import Failures

/// Where the official CLI keeps logins: its file, or the keyring of the desktop.
enum LoginStorage: String {
    case plaintext
    case secure

    /// Where that is, in the official CLI's words.
    var location: String {
        switch self {
        case .plaintext: "~/.databricks/token-cache.json"
        case .secure: "OS keyring (service: databricks-cli)"
        }
    }

    /// Its key in `[__settings__]`.
    static let key = "auth_storage"

    /// `DATABRICKS_AUTH_STORAGE`, else `auth_storage` of `[__settings__]`, and which of the two says so; nil when nobody
    /// has chosen.
    static func choice(_ environment: [String: String], _ file: ProfileFile?) throws(ToolError)
        -> (mode: LoginStorage, source: String)?
    {
        let choices = [
            ("DATABRICKS_AUTH_STORAGE", environment["DATABRICKS_AUTH_STORAGE"]),
            (key, file?.section(ProfileFile.settingsName)?.value([key])),
        ]
        for case (let source, let text?) in choices where !text.trimmed.isEmpty {
            guard let mode = LoginStorage(rawValue: text.trimmed.lowercased()) else {
                throw ToolError(
                    .config,
                    "\(source): unknown storage mode \"\(text.printable)\" "
                        + "(want plaintext or secure)")
            }
            return (mode, source)
        }
        return nil
    }
}
