package import Failures

/// What an endpoint is for: `llm/v1/chat`, `agent/v2/chat`, `llm/v1/embeddings`; an open list.
package enum EndpointTask {
    /// The tasks that Databricks documents.
    package static let known = [
        "agent/v1/chat", "agent/v1/responses", "agent/v2/chat", "llm/v1/chat",
        "llm/v1/completions", "llm/v1/embeddings", "llm/v1/responses",
    ]

    /// Whether an endpoint's task is the one asked for: the whole of it, or its last part (`chat`).
    package static func matches(_ task: String?, _ wanted: String) -> Bool {
        guard let task else { return false }
        return task == wanted || task.split(separator: "/").last.map(String.init) == wanted
    }

    /// Refuses a wanted task that none of the endpoints' has and that is not one of Databricks' either: it is misspelt.
    package static func check(
        _ wanted: String, among tasks: some Sequence<String>
    ) throws(ToolError) {
        let all = Set(known).union(tasks)
        guard !all.contains(where: { matches($0, wanted) }) else { return }
        throw ToolError(
            .usage, "--task: no endpoint has the task '\(wanted)'",
            hint: "tasks: \(all.sorted().joined(separator: ", "))")
    }
}
