import Transport

/// The rules for `api_base`: an absolute http or https URL that carries no secret.
enum UpstreamURL {
    /// What came of reading one.
    enum Reading: Equatable {
        /// Good; without a trailing slash.
        case valid(String)
        /// Good but for the missing encryption to a host beyond loopback.
        case plain(String)
        /// Leads to a link-local address, behind which clouds keep credentials.
        case linkLocal(String)
        /// Not usable, and why.
        case invalid(String)
    }

    /// Checks the text of an `api_base`.
    static func read(_ text: String) -> Reading {
        let lower = text.lowercased()
        let isSecure = lower.hasPrefix("https://")
        guard isSecure || lower.hasPrefix("http://") else {
            return .invalid("must start with https:// or http://")
        }
        let isPlainText = text.unicodeScalars.allSatisfy { (0x21...0x7E).contains($0.value) }
        guard isPlainText else { return .invalid("holds white space or characters beyond ASCII") }
        let rest = text.dropFirst(isSecure ? 8 : 7)
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard !authority.contains("@") else { return .invalid("must not hold a user or password") }
        guard !rest.contains("?"), !rest.contains("#") else {
            return .invalid("must not hold a query or fragment")
        }
        guard let host = host(of: authority) else { return .invalid("names no host") }
        var trimmed = text
        while trimmed.hasSuffix("/") { trimmed.removeLast() }
        if isLinkLocal(host) { return .linkLocal(trimmed) }
        return isSecure || isLoopback(host) ? .valid(trimmed) : .plain(trimmed)
    }

    /// Whether a host is a link-local address in any spelling, or a cloud's name for one.
    static func isLinkLocal(_ host: String) -> Bool {
        if let address = PeerAddress(host: host) { return address.isLinkLocal }
        var name = host.lowercased()[...]
        if name.hasSuffix(".") { name = name.dropLast() }
        return metadataNames.contains(String(name))
    }

    private static let metadataNames: Set<String> = [
        "instance-data", "instance-data.ec2.internal", "metadata", "metadata.goog",
        "metadata.google.internal",
    ]

    /// Whether a host can only be this machine: `localhost`, 127.0.0.0/8 in its usual spelling, `[::1]`.
    static func isLoopback(_ host: String) -> Bool {
        let host = host.lowercased()
        if ["localhost", "::1", "[::1]"].contains(host) || host.hasSuffix(".localhost") {
            return true
        }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    private static func host(of authority: Substring) -> String? {
        var host = authority
        var port: Substring?
        if host.hasPrefix("[") {
            guard let end = host.firstIndex(of: "]") else { return nil }
            let after = host[host.index(after: end)...]
            guard after.isEmpty || after.hasPrefix(":") else { return nil }
            port = after.isEmpty ? nil : after.dropFirst()
            host = host[...end]
        } else if let colon = host.firstIndex(of: ":") {
            port = host[host.index(after: colon)...]
            host = host[..<colon]
        }
        if let port, UInt16(port) == nil { return nil }
        return host.isEmpty ? nil : String(host)
    }
}
