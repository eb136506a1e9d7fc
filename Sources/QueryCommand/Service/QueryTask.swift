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
}
