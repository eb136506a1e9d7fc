/// Keys whose values are never shown.
enum SecretKeys {
    private static let words: Set<Substring> = [
        "auth", "authorization", "certificate", "cookie", "credential", "credentials", "key",
        "password", "private", "secret", "token",
    ]

    /// Whether a key's name says that its value is a secret; prices are for tokens, and no secrets.
    static func contains(_ key: String) -> Bool {
        guard !key.contains("cost") else { return false }
        return key.lowercased().split(whereSeparator: { $0 == "_" || $0 == "-" })
            .contains { words.contains($0) }
    }
}
