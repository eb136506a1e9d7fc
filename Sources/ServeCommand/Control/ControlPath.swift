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
                guard name.hasSuffix(".sock") else { return false }
                guard let port else { return true }
                return name == "\(port).sock" || name.hasPrefix("\(port)\(mark)")
            }.map { "\(directory)/\($0)" }
        }
    }

    /// What stands before the process id in the names of servers that drain.
    private static let mark = "-draining-"

    /// The name that a server's socket has while the server drains, so that the next one can take its own.
    static func draining(_ path: String, processID: Int32) -> String {
        let ending = ".sock"
        let stem = path.hasSuffix(ending) ? path.dropLast(ending.count) : path[...]
        return "\(stem)\(mark)\(processID)\(ending)"
    }

    /// Whether a socket is one of a server that drains.
    static func isDraining(_ path: String) -> Bool {
        path.split(separator: "/").last?.contains(mark) ?? false
    }

    /// Sockets beside one that servers of its name had when they drained, gone or not.
    static func leftBehind(_ path: String) -> [String] {
        let directory = FileSystem.parent(of: path)
        let name = draining(path, processID: 0).split(separator: "/").last ?? ""
        guard let end = name.firstRange(of: mark)?.upperBound else { return [] }
        let names = (try? FileSystem.names(in: directory)) ?? []
        return names.filter { $0.hasPrefix(name[..<end]) }.map { "\(directory)/\($0)" }
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
