import POSIX

/// Where the control sockets of running servers are.
enum ControlPath {
    /// The socket of the server on a port, or `name` where it has none.
    static func path(_ name: String, environment: [String: String]) -> String? {
        directories(environment).first.map { "\($0)/\(name).sock" }
    }

    /// All control sockets of the user, or those of one port, also of servers that are gone.
    static func all(port: Int?, environment: [String: String]) -> [String] {
        directories(environment).flatMap { directory in
            let names = (try? FileSystem.names(in: directory)) ?? []
            return names.filter { name in
                name.hasSuffix(".sock") && (port == nil || name == "\(port ?? 0).sock")
            }.map { "\(directory)/\($0)" }
        }
    }

    /// The directories that may hold them; a server uses the first.
    private static func directories(_ environment: [String: String]) -> [String] {
        func variable(_ name: String) -> String? {
            environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        let runtime = variable("XDG_RUNTIME_DIR")
        let state = variable("XDG_STATE_HOME") ?? variable("HOME").map { "\($0)/.local/state" }
        return [runtime, state].compactMap { $0.map { "\($0)/llm-serve" } }
    }
}
