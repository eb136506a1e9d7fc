import Failures

/// How many client connections the limit of open files (`ulimit -n`) allows.
enum DescriptorBudget {
    /// What the process itself opens: streams, logs, sockets, event loops.
    private static let ownDescriptors = 32
    /// A connection and the upstream connection of its call.
    private static let perConnection = 2

    /// The lower of what the config wants and what the limit allows.
    ///
    /// Throws `.config` when the limit leaves no room for even one.
    static func connections(wanted: Int, limit: Int) throws(ToolError) -> Int {
        let room = (limit - ownDescriptors) / perConnection
        guard room >= 1 else {
            throw ToolError(
                .config, "the limit of open files is \(limit), and llm-serve needs at least 34",
                hint: "raise it with: ulimit -n 1024")
        }
        return min(wanted, room)
    }
}
