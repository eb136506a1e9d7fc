import Failures
import GatewayServer
import POSIX

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

    /// A refused bind in the system's words, with what to do about the usual reasons.
    static func explained(_ failure: ToolError, _ settings: ListenSettings) -> ToolError {
        guard let number = failure.listenErrorNumber else { return failure }
        let url = ReadyLine.url(host: settings.host, port: settings.port)
        let reason = SystemError(number, "bind")
        var hint: String?
        if reason.isAddressTaken { hint = "choose another with --port, or --port 0 for a free one" }
        if reason.isDenied { hint = "ports below 1024 are for root; choose another with --port" }
        return ToolError(
            failure.code, "cannot listen on \(url): \(reason.reason)", hint: hint, cause: failure)
    }

    /// Whether an address means every interface.
    static func isWildcard(_ host: String) -> Bool {
        let zeros = host.unicodeScalars.allSatisfy { $0 == "0" || $0 == ":" || $0 == "." }
        return zeros || host == "*"
    }
}
