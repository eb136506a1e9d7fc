/// Which names a request may call the gateway by, in its `Host` field.
///
/// A web page cannot choose the `Host` that a browser sends, but the owner of a name can make it point to this
/// machine (DNS rebinding). A name that nobody else owns, or that the config lists, is therefore asked for.
package struct HostPolicy: Sendable {
    /// What always means this machine.
    private static let local: Set<String> = ["localhost", "127.0.0.1", "[::1]", "0.0.0.0"]

    /// Names in lower case, some with a port; nil when every name will do.
    private let names: Set<String>?
    /// What a name may end with, each with its leading dot.
    private let suffixes: [String]

    /// - Parameters:
    ///   - host: the address that the gateway listens on, an IPv6 one without brackets.
    ///   - allowed: `general_settings.allowed_hosts`: `name`, `name:port`, `*.suffix`, or `*` for every name.
    ///
    /// Behind one address that is not a loopback one, and without a list, every name will do: there a key is
    /// required, which no web page has.
    package init(boundTo host: String, allowed: [String] = []) {
        let bound = Self.trimmed(host.contains(":") ? "[\(host)]" : host)
        let isLoopback = Self.local.contains(bound) || bound.hasPrefix("127.")
        let allowed = allowed.map { Self.trimmed($0) }
        if allowed.contains("*") || (!isLoopback && allowed.isEmpty && bound != "[::]") {
            names = nil
        } else {
            names = Self.local.union(allowed.filter { !$0.hasPrefix("*.") }).union([bound])
        }
        suffixes = allowed.filter { $0.hasPrefix("*.") }.map { String($0.dropFirst()) }
    }

    /// Whether a `Host` field's value, `name` or `name:port`, is one of ours.
    package func allows(_ authority: String) -> Bool {
        guard let names else { return true }
        // The usual spellings are compared as they came.
        if names.contains(authority) { return true }
        guard let name = Self.name(of: authority) else { return false }
        if names.contains(name) || names.contains(authority.lowercased()) { return true }
        return suffixes.contains { name.hasSuffix($0) && name.utf8.count > $0.utf8.count }
    }

    /// Whether an `Origin` field's value is the gateway itself, called by the same authority.
    package static func isSameOrigin(_ origin: String, host: String) -> Bool {
        let origin = origin.lowercased()
        let host = host.lowercased()
        return !host.isEmpty && (origin == "http://\(host)" || origin == "https://\(host)")
    }

    /// The name without its port; nil when what follows the name is no port.
    private static func name(of authority: String) -> String? {
        let bytes = authority.utf8
        let end: String.Index
        if bytes.first == UInt8(ascii: "[") {
            guard let bracket = bytes.firstIndex(of: UInt8(ascii: "]")) else { return nil }
            end = bytes.index(after: bracket)
        } else {
            end = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.endIndex
        }
        let port = bytes[end...]
        guard port.isEmpty || port.first == UInt8(ascii: ":"),
            port.dropFirst().allSatisfy({ $0 &- 0x30 < 10 })
        else { return nil }
        return trimmed(String(authority[..<end]))
    }

    /// Lower case, and without the dot that ends an absolute name.
    private static func trimmed(_ name: String) -> String {
        let hasUpper = name.utf8.contains { $0 &- 0x41 < 26 || $0 >= 0x80 }
        let name = hasUpper ? name.lowercased() : name
        return name.utf8.last == UInt8(ascii: ".") ? String(name.dropLast()) : name
    }
}
