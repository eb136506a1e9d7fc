import Failures
import JSON
import LLMProtocols

/// What is asked: the words of the command line, standard input, attachments, system prompts, and what was said before.
struct ChatPrompt: Sendable {
    /// One message each, in this order.
    var systems: [String] = []
    /// The prompt's text; nil when neither arguments nor standard input gave one.
    var text: String?
    var attachments: [Attachment] = []
    /// The conversation that goes on (`--continue`); its system prompts give way to new ones.
    var history: [JSONValue] = []

    /// The messages, or input items, to send: system prompts, history, those of the body, the user's.
    ///
    /// - Parameter given: `messages` or `input` of `--json`.
    func turns(after given: JSONValue?, task: QueryTask) throws(ToolError) -> JSONValue {
        var turns = systems.map { ChatMessage(role: "system", $0).json }
        turns += systems.isEmpty ? history : history.filter { $0["role"] != "system" }
        if let text = given?.string, task == .respond {
            turns.append(ChatMessage(role: "user", text).json)
        } else if let given {
            guard let list = given.array else {
                let name = task == .respond ? "input" : "messages"
                throw ToolError(.data, "--json: \(name) must be an array, not \(given.kind)")
            }
            // The system prompt of a body stays where it was put; ours come first.
            turns += list
        }
        let isNew = given != nil || text != nil || !attachments.isEmpty
        if let user = user(task) { turns.append(user) }
        guard isNew, turns.contains(where: { $0["role"] != "system" }) else {
            throw ToolError(
                .usage, "no prompt", hint: "dbx-query \(task.rawValue) -m MODEL 'your question'")
        }
        return .array(turns)
    }

    private func user(_ task: QueryTask) -> JSONValue? {
        guard !attachments.isEmpty else { return text.map { ChatMessage(role: "user", $0).json } }
        let words = text.map { [Attachment.text($0, for: task)] } ?? []
        return ["role": "user", "content": .array(words + attachments.map { $0.part(for: task) })]
    }
}
