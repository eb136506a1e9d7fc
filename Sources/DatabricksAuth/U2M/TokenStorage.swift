/// Where a login of the official CLI is kept, as its `auth describe` shows it.
package struct TokenStorage: Sendable, Hashable {
    /// `plaintext` or `secure`.
    package let mode: String
    /// `~/.databricks/token-cache.json`, or the keyring's name.
    package let location: String
    /// The variable or key that chose the mode; `default` when none did.
    package let source: String

    package init(mode: String, location: String, source: String) {
        self.mode = mode
        self.location = location
        self.source = source
    }
}
