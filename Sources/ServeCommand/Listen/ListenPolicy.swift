import Failures

/// What a listener beyond this machine must have before it opens.
enum ListenPolicy {
    /// Refuses an address that others can reach without a master key, and a wildcard address whose names are not
    /// listed.
    static func check(
        host: String, hasMasterKey: Bool, allowedHosts: [String]
    ) throws(ToolError) {
        guard !UpstreamURL.isLoopback(host) else { return }
        guard hasMasterKey else {
            throw ToolError(
                .config,
                "cannot listen on \(host): other machines reach it, and there is no master key",
                hint: "set general_settings.master_key or \(MasterKey.variable)")
        }
        guard !isWildcard(host) || !allowedHosts.isEmpty else {
            throw ToolError(
                .config,
                "cannot listen on \(host): general_settings.allowed_hosts names no host that clients use",
                hint: "list the gateway's names there, or bind one address")
        }
    }

    /// Whether an address means every interface.
    static func isWildcard(_ host: String) -> Bool {
        let zeros = host.unicodeScalars.allSatisfy { $0 == "0" || $0 == ":" || $0 == "." }
        return zeros || host == "*"
    }
}
