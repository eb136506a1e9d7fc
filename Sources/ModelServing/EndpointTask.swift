/// What an endpoint is for: `llm/v1/chat`, `agent/v2/chat`, `llm/v1/embeddings`.
package enum EndpointTask {
    /// Whether an endpoint's task is the one asked for: the whole of it, or its last part (`chat`).
    package static func matches(_ task: String?, _ wanted: String) -> Bool {
        guard let task else { return false }
        return task == wanted || task.split(separator: "/").last.map(String.init) == wanted
    }
}
