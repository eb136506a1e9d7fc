/// A kind of question.
enum QueryTask: String, Sendable, CaseIterable {
    case chat
    case complete
    case embed
    case respond
    case invoke

    /// The route under an OpenAI base URL; a model server's own for `invoke`.
    var route: String {
        switch self {
        case .chat: "chat/completions"
        case .complete: "completions"
        case .embed: "embeddings"
        case .respond: "responses"
        case .invoke: "invocations"
        }
    }

    /// The question that an endpoint of some task answers: `llm/v1/chat`; custom models have none.
    init(endpointTask task: String?) {
        switch task {
        case "llm/v1/completions": self = .complete
        case "llm/v1/embeddings": self = .embed
        case "agent/v1/responses", "llm/v1/responses": self = .respond
        case "llm/v1/chat", "agent/v1/chat", "agent/v2/chat": self = .chat
        default: self = .invoke
        }
    }

    /// The form in which an endpoint of some task takes this question: a chat and a response stand for each other.
    func form(for endpointTask: String?) -> QueryTask {
        let own = QueryTask(endpointTask: endpointTask)
        let isTalk = [QueryTask.chat, .respond].contains
        return isTalk(self) && isTalk(own) ? own : self
    }

    /// A call of this task, for messages: `chat databricks-claude`, or `respond` where no model is named.
    func call(of model: String) -> String { model.isEmpty ? rawValue : "\(rawValue) \(model)" }

    /// The members of a record that hold its answer.
    var resultMembers: Set<String> {
        switch self {
        case .chat, .complete, .respond: ["text"]
        case .embed: ["embedding"]
        case .invoke: ["predictions", "outputs"]
        }
    }
}
