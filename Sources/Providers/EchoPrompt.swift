import Failures
import JSON

/// What an echo model reads off a request: the texts to repeat and the size of all that was sent.
struct EchoPrompt {
    /// One text per choice, already cut to the token limit.
    let texts: [String]
    /// Whether a text was cut.
    let isCut: [Bool]
    let promptTokens: Int

    private init(_ texts: [String], promptBytes: Int, limit: Int?) {
        let cut = texts.map { Self.cut($0, toTokens: limit) }
        self.texts = cut
        isCut = zip(texts, cut).map { $0.utf8.count != $1.utf8.count }
        promptTokens = EchoProvider.tokens(promptBytes)
    }

    /// The last user message of a chat; the prompt is the text of all messages.
    init(chat body: JSONValue) throws(ToolError) {
        guard let messages = body["messages"]?.array, !messages.isEmpty else {
            throw ToolError(.data, "messages must be an array with at least one message")
        }
        if let count = body["n"]?.int, count != 1 {
            throw ToolError(.data, "n must be 1 for an echo model")
        }
        let texts = messages.map { Self.text($0["content"]) }
        let last = messages.lastIndex { $0["role"]?.string == "user" } ?? messages.count - 1
        self.init(
            [texts[last]], promptBytes: texts.reduce(0) { $0 + $1.utf8.count },
            limit: body["max_completion_tokens"]?.int ?? body["max_tokens"]?.int)
    }

    /// The prompt, or each of several.
    init(completion body: JSONValue) throws(ToolError) {
        let prompts: [String]
        switch body["prompt"] {
        case .string(let text)?: prompts = [text]
        case .array(let list)? where !list.isEmpty && list.allSatisfy { $0.string != nil }:
            prompts = list.compactMap(\.string)
        default: throw ToolError(.data, "prompt must be a string or an array of strings")
        }
        self.init(
            prompts, promptBytes: prompts.reduce(0) { $0 + $1.utf8.count },
            limit: body["max_tokens"]?.int)
    }

    /// A message's text: the string, or its text parts joined.
    private static func text(_ content: JSONValue?) -> String {
        content?.string ?? content?.array?.compactMap { $0["text"]?.string }.joined() ?? ""
    }

    /// The longest prefix of whole characters that keeps within a limit.
    private static func cut(_ text: String, toTokens limit: Int?) -> String {
        guard let limit, limit >= 0, EchoProvider.tokens(text.utf8.count) > limit else {
            return text
        }
        var room = limit * 4
        return String(
            text.prefix {
                room -= $0.utf8.count
                return room >= 0
            })
    }
}
