import Failures

/// Where `llm-serve` reads its config and listens: flag over environment over default.
struct ListenSettings: Sendable, Equatable {
    /// What the command line says; nil means that the flag was not given.
    struct Flags: Sendable {
        /// `-f`.
        var config: String?
        /// `--host`.
        var host: String?
        /// `--port`.
        var port: Int?
        /// `--socket`.
        var socket: String?
    }

    /// The config's path; `-` for standard input.
    let config: String
    /// The address to bind: a name, an IPv4 address, or an IPv6 address without brackets.
    let host: String
    /// The TCP port; 0 lets the system choose a free one.
    let port: Int
    /// The Unix socket to listen on in place of the port; nil for the port.
    let socket: String?

    /// LiteLLM's port, on the loopback interface.
    static let defaults = (host: "127.0.0.1", port: 4000)

    /// Joins flags and environment; an empty variable counts as unset.
    init(_ flags: Flags, environment: [String: String]) throws(ToolError) {
        func variable(_ name: String) -> String? {
            environment[name].flatMap { $0.isEmpty ? nil : $0 }
        }
        guard let config = flags.config ?? variable("LLM_SERVE_CONFIG") else {
            throw ToolError(
                .usage, "no config: give -f FILE, or - to read it from a pipe",
                hint: "llm-serve demo runs without one")
        }
        self.config = config
        socket = flags.socket
        if socket != nil, flags.host != nil || flags.port != nil {
            throw ToolError(
                .usage,
                "--socket listens on a path in place of --host and --port; give one or the other")
        }
        var host = flags.host ?? variable("LLM_SERVE_HOST") ?? Self.defaults.host
        if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
        self.host = host
        if let port = flags.port {
            self.port = try Self.checked(port, String(port), "--port", .usage)
        } else if let text = variable("LLM_SERVE_PORT") {
            port = try Self.checked(Int(text), text, "LLM_SERVE_PORT", .config)
        } else {
            port = Self.defaults.port
        }
    }

    private static func checked(
        _ port: Int?, _ text: String, _ origin: String, _ code: ToolError.Code
    ) throws(ToolError) -> Int {
        guard let port, (0...65_535).contains(port) else {
            throw ToolError(
                code, "\(origin) \(text.shownBriefly): a port is a number from 0 to 65535")
        }
        return port
    }
}
