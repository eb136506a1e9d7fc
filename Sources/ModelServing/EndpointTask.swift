/// What an endpoint is for: `llm/v1/chat`, `agent/v2/chat`, `llm/v1/embeddings`; an open list.
package enum EndpointTask {
    /// The tasks that Databricks documents.
    package static let known = [
        "agent/v1/chat", "agent/v1/responses", "agent/v2/chat", "llm/v1/chat",
        "llm/v1/completions", "llm/v1/embeddings", "llm/v1/responses",
    ]

    /// Whether a wanted task names one of those, whole or by its last part.
    package static func isKnown(_ wanted: String) -> Bool {
        known.contains { matches($0, wanted) }
    }

    /// Whether an endpoint's task is the one asked for: the whole of it, or its last part (`chat`).
    package static func matches(_ task: String?, _ wanted: String) -> Bool {
        guard let task else { return false }
        return task == wanted || task.split(separator: "/").last.map(String.init) == wanted
    }
}
