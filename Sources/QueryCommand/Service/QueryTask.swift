/// A kind of question, and where an OpenAI-compatible server answers it.
enum QueryTask: String, Sendable {
    case chat
    case complete
    case embed

    /// The route under a base URL.
    var route: String {
        switch self {
        case .chat: "chat/completions"
        case .complete: "completions"
        case .embed: "embeddings"
        }
    }
}
