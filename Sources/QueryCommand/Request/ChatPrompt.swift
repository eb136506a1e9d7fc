import Failures
import JSON
import LLMProtocols

/// What is asked: the words of the command line, standard input, and the system prompt.
struct ChatPrompt: Sendable {
    var system: String?
    /// The prompt's text; nil when neither arguments nor standard input gave one.
    var text: String?

    /// The messages to send: those of the body, with the system prompt before and the user's after them.
    func messages(after body: JSONValue?) throws(ToolError) -> JSONValue {
        var messages = body?.array ?? []
        if let body, body.array == nil {
            throw ToolError(.data, "--json: messages must be an array, not \(body.kind)")
        }
        if let system { messages.insert(ChatMessage(role: "system", system).json, at: 0) }
        if let text { messages.append(ChatMessage(role: "user", text).json) }
        guard messages.contains(where: { $0["role"] != "system" }) else {
            throw ToolError(
                .usage, "no prompt", hint: "dbx-query chat -m MODEL 'your question'")
        }
        return .array(messages)
    }
}
