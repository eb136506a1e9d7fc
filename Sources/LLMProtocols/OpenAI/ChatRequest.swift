package import JSON

/// The body of `POST chat/completions`.
package struct ChatRequest: JSONView {
    package var json: JSONValue

    package init(_ json: JSONValue) { self.json = json }

    /// A request for one answer; without a model where the path names it.
    package init(model: String?, messages: [ChatMessage]) {
        json = .object(JSONObject())
        self.model = model
        self.messages = messages
    }

    /// The model or endpoint asked for.
    package var model: String? {
        get { json["model"]?.string }
        set { json["model"] = newValue.map { .string($0) } }
    }

    /// The conversation so far.
    package var messages: [ChatMessage] {
        get { views("messages") }
        set { json["messages"] = .array(newValue.map(\.json)) }
    }

    /// Whether the answer shall come as a stream; setting false removes the field, which means the same.
    package var isStreaming: Bool {
        get { json["stream"]?.bool ?? false }
        set { json["stream"] = newValue ? true : nil }
    }

    /// Whether the stream shall end with a chunk of usage; setting it keeps the other stream options.
    ///
    /// Databricks-hosted models refuse the field, and send usage anyway.
    package var includesUsage: Bool {
        get { json["stream_options"]?["include_usage"]?.bool ?? false }
        set {
            var options = json["stream_options"]?.object ?? JSONObject()
            options["include_usage"] = newValue ? true : nil
            json["stream_options"] = options.isEmpty ? nil : .object(options)
        }
    }
}

/// The body of `POST completions`.
package struct CompletionRequest: JSONView {
    package var json: JSONValue

    package init(_ json: JSONValue) { self.json = json }

    /// A request to go on with one prompt.
    package init(model: String?, prompt: String) {
        json = .object(JSONObject())
        json["model"] = model.map { .string($0) }
        json["prompt"] = .string(prompt)
    }

    /// The model or endpoint asked for.
    package var model: String? { json["model"]?.string }
    /// The prompt: a string, or a list of strings or token ids.
    package var prompt: JSONValue? { json["prompt"] }
    /// Whether the answer shall come as a stream.
    package var isStreaming: Bool { json["stream"]?.bool ?? false }
}

/// The body of `POST embeddings`.
package struct EmbeddingsRequest: JSONView {
    package var json: JSONValue

    package init(_ json: JSONValue) { self.json = json }

    /// A request for the vectors of some texts; one text goes out as a list of one.
    package init(model: String?, texts: [String]) {
        json = .object(JSONObject())
        json["model"] = model.map { .string($0) }
        json["input"] = .array(texts.map { .string($0) })
    }

    /// The model or endpoint asked for.
    package var model: String? { json["model"]?.string }
    /// A string, or a list of strings, token ids or lists of token ids.
    package var input: JSONValue? { json["input"] }
    /// `float` (the default) or `base64`: little-endian 32-bit floats.
    package var encodingFormat: String? { json["encoding_format"]?.string }

    /// The input as texts; nil when it holds token ids or nothing.
    package var texts: [String]? {
        if let text = input?.string { return [text] }
        guard let items = input?.array, !items.isEmpty else { return nil }
        let texts = items.compactMap(\.string)
        return texts.count == items.count ? texts : nil
    }
}
