import JSON

/// An echoed chat completion or text completion, before it is known whether it streams.
struct EchoCompletion: Sendable {
    let texts: [String]
    private let finishReasons: [String]
    private let usage: JSONValue
    private let model: String
    private let created: Int
    private let id: String
    private let isChat: Bool

    init(prompt: EchoPrompt, model: String, created: Int, id: String, isChat: Bool) {
        texts = prompt.texts
        finishReasons = prompt.isCut.map { $0 ? "length" : "stop" }
        let completionTokens = texts.reduce(0) { $0 + EchoProvider.tokens($1.utf8.count) }
        usage = [
            "prompt_tokens": .number(JSONNumber(prompt.promptTokens)),
            "completion_tokens": .number(JSONNumber(completionTokens)),
            "total_tokens": .number(JSONNumber(prompt.promptTokens + completionTokens)),
        ]
        self.model = model
        self.created = created
        self.id = id
        self.isChat = isChat
    }

    /// The whole answer as one document.
    var document: JSONValue {
        let choices = texts.indices.map { index -> JSONValue in
            let text = JSONValue.string(texts[index])
            let place = JSONValue.number(JSONNumber(index))
            let reason = JSONValue.string(finishReasons[index])
            guard isChat else {
                return ["text": text, "index": place, "logprobs": nil, "finish_reason": reason]
            }
            return [
                "index": place,
                "message": ["role": "assistant", "content": text, "refusal": nil],
                "logprobs": nil, "finish_reason": reason,
            ]
        }
        return envelope(isChat ? "chat.completion" : "text_completion", choices, usage: usage)
    }

    /// The first chunk of a stream, with the role; a text completion has none.
    func openingChunk(includesUsage: Bool) -> JSONValue? {
        guard isChat else { return .none }
        return chunk(["role": "assistant", "content": ""], index: 0, finish: .null, includesUsage)
    }

    /// A chunk with a word of one of the texts.
    func wordChunk(_ word: String, index: Int, includesUsage: Bool) -> JSONValue {
        chunk(["content": .string(word)], index: index, finish: .null, includesUsage)
    }

    /// The chunk that ends a text.
    func closingChunk(index: Int, includesUsage: Bool) -> JSONValue {
        chunk([:], index: index, finish: .string(finishReasons[index]), includesUsage)
    }

    /// The chunk after the last text, when usage was asked for.
    var usageChunk: JSONValue { envelope(chunkName, [], usage: usage) }

    private var chunkName: String { isChat ? "chat.completion.chunk" : "text_completion" }

    private func chunk(
        _ delta: JSONValue, index: Int, finish: JSONValue, _ includesUsage: Bool
    ) -> JSONValue {
        let place = JSONValue.number(JSONNumber(index))
        let choice: JSONValue =
            isChat
            ? ["index": place, "delta": delta, "logprobs": nil, "finish_reason": finish]
            : [
                "text": delta["content"] ?? "", "index": place, "logprobs": nil,
                "finish_reason": finish,
            ]
        return envelope(chunkName, [choice], usage: includesUsage ? JSONValue.null : .none)
    }

    private func envelope(
        _ object: String, _ choices: [JSONValue], usage: JSONValue?
    ) -> JSONValue {
        var document: JSONValue = [
            "id": .string(id), "object": .string(object),
            "created": .number(JSONNumber(created)), "model": .string(model),
            "system_fingerprint": "echo", "choices": .array(choices),
        ]
        document["usage"] = usage
        return document
    }
}
