import Failures

/// A host as users paste it, cleaned: `https://host[:port]` and the ids that its query named.
package struct WorkspaceHost: Sendable, Hashable {
    /// `https://host[:port]`, lower case, without path and without the scheme's own port.
    package let url: String
    /// From `?o=`, `?workspace_id=` (digits) or `?w=`.
    package let workspaceID: String?
    /// From `?a=` or `?account_id=`.
    package let accountID: String?

    /// Cleans a URL, or a bare host name, which gets `https://`.
    ///
    /// Path, query and fragment go, so the base URLs of other clients (`…/serving-endpoints`) and URLs copied from
    /// a browser work. Fails with a text that says what is wrong, without the host's own text.
    package init(_ text: String) throws(Malformed) {
        var rest = Substring(text.trimmed)
        var scheme = "https"
        if let mark = rest.firstRange(of: "://") {
            scheme = rest[..<mark.lowerBound].lowercased()
            rest = rest[mark.upperBound...]
        }
        guard scheme == "https" || scheme == "http" else {
            throw Malformed(reason: "scheme \(scheme.printable) is not https or http")
        }
        let authorityEnd = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
        let (name, port) = try Self.split(rest[..<authorityEnd])
        let isDefaultPort = port == nil || port == (scheme == "https" ? 443 : 80)
        url = "\(scheme)://\(name)" + (isDefaultPort ? "" : ":\(port ?? 0)")
        let query = Self.query(rest[authorityEnd...])
        let digits = { (value: String) in value.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
        workspaceID =
            query["o"].flatMap { digits($0) ? $0 : nil }
            ?? query["workspace_id"].flatMap { digits($0) ? $0 : nil } ?? query["w"]
        accountID = query["a"] ?? query["account_id"]
    }

    /// Why a text is not a host.
    package struct Malformed: Error, Sendable, Equatable {
        package let reason: String

        package init(reason: String) { self.reason = reason }
    }

    /// Whether the host is reached without encryption.
    package var isPlain: Bool { url.hasPrefix("http://") }

    /// Whether the host can only be this machine: `localhost`, `*.localhost`, 127.0.0.0/8 or `[::1]`.
    package var isLoopback: Bool {
        let name = self.name
        if name == "localhost" || name.hasSuffix(".localhost") || name == "[::1]" { return true }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    /// Whether the URL belongs to an account console, which fronts no workspace of its own.
    package var isAccount: Bool {
        url.hasPrefix("https://accounts.") || url.hasPrefix("https://accounts-dod.")
    }

    /// Whether the host's name ends so.
    func has(suffix: String) -> Bool { name.hasSuffix(suffix) }

    /// Whether another absolute URL leads to the same scheme, name and port; all loopback names are one.
    package func isOrigin(of other: String) -> Bool {
        guard let other = try? WorkspaceHost(other), other.isPlain == isPlain else { return false }
        return other.url == url
            || (isLoopback && other.isLoopback && other.portSuffix == portSuffix)
    }

    private var authority: Substring { url.drop { $0 != "/" }.dropFirst(2) }

    private var name: Substring {
        authority.hasPrefix("[")
            ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
    }

    private var portSuffix: Substring { authority.dropFirst(name.count) }

    /// Host name (lower case) and port of an authority; an IPv6 address keeps its brackets.
    private static func split(
        _ authority: Substring
    ) throws(Malformed) -> (name: String, port: Int?) {
        guard !authority.contains("@") else {
            throw Malformed(reason: "a host cannot hold a user name or password")
        }
        var name = authority
        var portText: Substring?
        if authority.hasPrefix("["), let close = authority.firstIndex(of: "]") {
            name = authority[...close]
            let rest = authority[authority.index(after: close)...]
            guard rest.isEmpty || rest.hasPrefix(":") else {
                throw Malformed(reason: "text after the address")
            }
            portText = rest.isEmpty ? nil : rest.dropFirst()
        } else if let colon = authority.firstIndex(of: ":") {
            name = authority[..<colon]
            portText = authority[authority.index(after: colon)...]
        }
        guard !name.isEmpty else { throw Malformed(reason: "the host name is missing") }
        let isAddress = name.hasPrefix("[")
        guard name.utf8.allSatisfy({ isAddress ? isAddressByte($0) : isNameByte($0) }) else {
            throw Malformed(reason: "the host name holds a character that no host name has")
        }
        guard let portText, !portText.isEmpty else { return (name.lowercased(), nil) }
        guard let port = UInt16(portText), port > 0 else {
            throw Malformed(reason: "the port is not a number from 1 to 65535")
        }
        return (name.lowercased(), Int(port))
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66, 0x3A, 0x2E, 0x5B, 0x5D: true
        default: false
        }
    }

    /// The first value of each query parameter that needs no decoding; ids never do.
    private static func query(_ rest: Substring) -> [String: String] {
        let text = rest.prefix { $0 != "#" }.drop { $0 != "?" }.dropFirst()
        var values: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[1].isEmpty, parts[1].utf8.allSatisfy(isNameByte),
                values[String(parts[0])] == nil
            else { continue }
            values[String(parts[0])] = String(parts[1])
        }
        return values
    }
}
