import Failures

/// The base URL of an OpenAI-compatible server, such as `http://127.0.0.1:4000/v1`.
struct BaseURL: Sendable, Equatable {
    /// Scheme, authority and path, without a slash at the end.
    let text: String

    /// A base URL from a flag or variable; plain `http` is allowed to loopback only, unless told otherwise.
    init(_ given: String, from origin: String, allowsInsecureHTTP: Bool) throws(ToolError) {
        var text = given[...]
        while text.last == "/" { text.removeLast() }
        let scheme = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
        guard let scheme else {
            throw ToolError(.config, "\(origin): \(given): expected http://… or https://…")
        }
        let authority = text.dropFirst(scheme.count).prefix { $0 != "/" }
        guard !authority.isEmpty, !text.contains(where: { "?# \t\n".contains($0) }) else {
            throw ToolError(.config, "\(origin): \(given): not a base URL")
        }
        guard !authority.contains("@") else {
            throw ToolError(
                .config, "\(origin): a URL must not hold a user name or password",
                hint: "put the key into a file and name it with --key-file")
        }
        if scheme == "http://", !allowsInsecureHTTP, !Self.isLoopback(Self.host(authority)) {
            throw ToolError(
                .config, "\(origin): \(text): http:// is refused except to this machine",
                hint: "use https://, or add --insecure-http")
        }
        self.text = String(text)
    }

    /// Whether Databricks answers here: its hosted models refuse fields that OpenAI's clients send.
    var isDatabricks: Bool {
        let host = Self.host(text.drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != "/" })
        return [".databricks.com", ".databricks.us", ".azuredatabricks.net", ".databricksapps.com"]
            .contains { host.hasSuffix($0) }
    }

    private static func host(_ authority: Substring) -> String {
        if authority.first == "[" { return String(authority.prefix { $0 != "]" }) + "]" }
        return authority.prefix { $0 != ":" }.lowercased()
    }

    private static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host == "[::1]" || host.hasSuffix(".localhost")
            || (host.hasPrefix("127.") && host.allSatisfy { $0 == "." || $0.isWholeNumber })
    }
}
