package import JSON

/// Takes secrets out of what is told with `-vv` and `--debug-body`, and of what is kept in files.
package enum Redaction {
    private static let stars = "***"
    private static let headers: Set<String> = [
        "authorization", "proxy-authorization", "cookie", "set-cookie", "api-key", "x-api-key",
        "x-litellm-api-key", "x-goog-api-key", "x-databricks-azure-sp-management-token",
    ]
    private static let words = [
        "authorization", "token", "secret", "password", "assertion", "api_key", "apikey",
        "private_key",
        "credential",
        "plaintext", "code_verifier", "string_value", "bytes_value",
    ]

    /// The value of a header as it may be shown; the scheme of an `Authorization` stays.
    static func header(_ name: String, _ value: String) -> String {
        let name = name.lowercased()
        guard headers.contains(name) || isSecret(name) else { return value }
        let scheme = value.prefix { $0 != " " }
        return name == "authorization" && scheme.count < value.count ? "\(scheme) \(stars)" : stars
    }

    /// A URL without its query and without a name and password before the host.
    static func url(_ url: String) -> String {
        let bare = url.prefix { $0 != "?" && $0 != "#" }
        let shown = bare.count == url.count ? url : bare + "?…"
        guard let host = shown.firstRange(of: "://")?.upperBound,
            let at = shown[host...].prefix(while: { $0 != "/" }).lastIndex(of: "@")
        else { return shown }
        return shown[..<host] + stars + shown[at...]
    }

    /// A body: JSON and forms with the values of secret members replaced, other text only by its size.
    ///
    /// A piece of a body that is not whole JSON cannot be searched safely, so it is shown only when it is an event
    /// stream's, whose events carry no credentials.
    static func body(_ bytes: [UInt8]) -> String {
        if let value = try? JSONValue(parsing: bytes) { return masked(value).text() }
        let text = String(decoding: bytes, as: UTF8.self)
        if text.hasPrefix("data:") || text.hasPrefix("event:") { return text }
        let pairs = text.split(separator: "&")
        guard text.contains("="), !text.contains("{"), !text.contains("\n") else {
            return "(\(bytes.count) bytes)"
        }
        return pairs.map { pair in
            let name = pair.prefix { $0 != "=" }
            return isSecret(name.lowercased()) ? "\(name)=\(stars)" : String(pair)
        }.joined(separator: "&")
    }

    /// The value with the strings under secret names replaced, however deep they lie below the name.
    package static func masked(_ value: JSONValue, isSecret hides: Bool = false) -> JSONValue {
        switch value {
        case .string: hides ? .string(stars) : value
        case .array(let elements): .array(elements.map { masked($0, isSecret: hides) })
        case .object(let members):
            .object(
                JSONObject(
                    members.map { key, value in
                        (key, masked(value, isSecret: hides || isSecret(key.lowercased())))
                    }))
        default: value
        }
    }

    /// `usage` members such as `prompt_tokens` are numbers and stay; only strings are replaced.
    static func isSecret(_ name: String) -> Bool { words.contains { name.contains($0) } }
}
