package import JSON

/// A `chat.completion`, a `chat.completion.chunk` or a `text_completion`: their frames are alike.
package struct ChatCompletion: JSONView {
    package var json: JSONValue

    package init(_ json: JSONValue) { self.json = json }

    /// The answer's id, the same in all chunks of a stream.
    package var id: String? { json["id"]?.string }
    /// The model that answered, which may differ from the one asked for.
    package var model: String? { json["model"]?.string }
    /// The answers; empty in a chunk that brings only usage.
    package var choices: [ChatChoice] { views("choices") }
    /// The token counts.
    package var usage: Usage? { Usage(json["usage"]) }
}

/// One answer of a completion, or its part in a chunk.
package struct ChatChoice: JSONView {
    package var json: JSONValue

    package init(_ json: JSONValue) { self.json = json }

    /// The answer's place among the `n` asked for.
    package var index: Int { json["index"]?.int ?? 0 }
    /// The whole message of a unary answer.
    package var message: ChatMessage? { json["message"].map(ChatMessage.init) }
    /// What a chunk adds to the message.
    package var delta: ChatMessage? { json["delta"].map(ChatMessage.init) }
    /// The text of a completions answer, or the fragment that its chunk adds.
    package var completionText: String? { json["text"]?.string }

    /// `stop`, `length`, `tool_calls`, `content_filter` and others; nil while the answer goes on.
    package var finishReason: String? {
        json["finish_reason"]?.string.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The visible text that this choice holds or adds, of either protocol.
    package var text: String {
        completionText ?? (message ?? delta)?.content.text ?? ""
    }
}

/// The answer of `POST embeddings`; the numbers stay the text that they came as.
package struct EmbeddingList: JSONView {
    package var json: JSONValue

    package init(_ json: JSONValue) { self.json = json }

    /// The model that answered.
    package var model: String? { json["model"]?.string }
    /// The token counts of the whole call.
    package var usage: Usage? { Usage(json["usage"]) }

    /// The vectors in the order of the inputs: lists of numbers, or base64 strings.
    package var embeddings: [(index: Int, vector: JSONValue)] {
        (json["data"]?.array ?? []).enumerated()
            .map { ($1["index"]?.int ?? $0, $1["embedding"] ?? .null) }
            .sorted { $0.index < $1.index }
    }
}
