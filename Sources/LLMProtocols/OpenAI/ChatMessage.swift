package import JSON

/// A message of a conversation, or the delta of one in a stream.
package struct ChatMessage: JSONView {
    package var json: JSONValue

    package init(_ json: JSONValue) { self.json = json }

    /// A message of the given role and text.
    package init(role: String, _ text: String) {
        json = ["role": .string(role), "content": .string(text)]
    }

    /// `system`, `developer`, `user`, `assistant`, `tool`, or what else a server takes.
    package var role: String? { json["role"]?.string }
    /// The content, in whichever form.
    package var content: MessageContent { MessageContent(json["content"]) }
    /// The text of a refusal.
    package var refusal: String? { json["refusal"]?.string }
    /// The calls that the assistant asks for.
    package var toolCalls: [ToolCall] { views("tool_calls") }

    /// Visible reasoning text, in any of the spellings in use; nil when there is none.
    package var reasoning: String? {
        let text =
            json["reasoning_content"]?.string ?? json["reasoning"]?.string ?? content.reasoning
        return text.isEmpty ? nil : text
    }
}

/// One call of a function or custom tool, or a fragment of one in a stream.
package struct ToolCall: JSONView {
    package var json: JSONValue

    package init(_ json: JSONValue) { self.json = json }

    /// The id that the tool's answer refers to.
    package var id: String? { json["id"]?.string }
    /// The call's place, in streams only.
    package var index: Int? { json["index"]?.int }
    /// The function's name.
    package var name: String? { json["function"]?["name"]?.string }
    /// The arguments: a string that holds JSON, cut short when the answer was.
    package var arguments: String? { json["function"]?["arguments"]?.string }
}
