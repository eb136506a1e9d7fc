package import JSON
import LLMProtocols

/// The event stream that a whole OpenAI answer would have been, for upstreams that answer a stream request in one piece.
package enum OneShotStream {
    /// The bytes of the stream: per choice a chunk with all of it and one with its end, then `[DONE]`.
    ///
    /// - Parameters:
    ///   - document: a chat completion, or a completion of the older form.
    ///   - includesUsage: whether the client asked for usage; it then comes in a chunk of its own.
    ///
    /// Nil when the document is not an answer: it has no `choices`.
    package static func bytes(of document: JSONValue, includesUsage: Bool) -> [UInt8]? {
        guard var head = document.object, let choices = document["choices"]?.array else {
            return nil
        }
        let usage = head["usage"]
        head["usage"] = nil
        if head["object"] == nil || head["object"] == "chat.completion" {
            head["object"] = "chat.completion.chunk"
        }
        var events: [UInt8] = []
        func add(_ choices: [JSONValue], usage: JSONValue? = nil) {
            var chunk = head
            chunk["choices"] = .array(choices)
            if let usage { chunk["usage"] = usage }
            events += Array("data: ".utf8) + JSONValue.object(chunk).bytes() + [0x0A, 0x0A]
        }
        for choice in choices {
            guard var whole = choice.object else { return nil }
            let reason = whole["finish_reason"] ?? "stop"
            let index = whole["index"] ?? 0
            let isChat = whole["message"] != nil
            whole["finish_reason"] = .null
            if let message = whole["message"] {
                whole["message"] = nil
                whole["delta"] = delta(message)
            }
            add([.object(whole)])
            var last: JSONValue = ["index": index, "finish_reason": reason]
            last[isChat ? "delta" : "text"] = isChat ? [:] : ""
            add([last])
        }
        if includesUsage, let usage { add([], usage: usage) }
        return events + Array("data: [DONE]\n\n".utf8)
    }

    /// A message as a delta: its tool calls are numbered.
    private static func delta(_ message: JSONValue) -> JSONValue {
        guard let calls = message["tool_calls"]?.array else { return message }
        var delta = message
        delta["tool_calls"] = .array(
            calls.enumerated().map { position, call in
                var call = call
                if call["index"] == nil { call["index"] = .number(JSONNumber(position)) }
                return call
            })
        return delta
    }
}
