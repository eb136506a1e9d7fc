import JSON

/// Puts the deltas of one message together.
///
/// Text fields are joined, content lists and other lists continued, tool calls collected by index; of any
/// other field the last value that is not null wins.
struct MessageAssembler: Sendable {
    private var content = ContentAssembler()
    private var calls = ToolCallAssembler()
    /// Fields whose fragments join to one text; `others` holds their places.
    private var texts: [String: String] = [:]
    private var others = JSONObject()

    var hasToolCalls: Bool { !calls.isEmpty }

    mutating func add(_ delta: JSONValue) {
        for (key, value) in delta.object ?? JSONObject() {
            switch key {
            case "content": content.add(MessageContent(value))
            case "tool_calls": for call in value.array ?? [] { calls.add(ToolCall(call)) }
            case "function_call": others[key] = Self.joinedFunctionCall(others[key], value)
            case "refusal", "reasoning_content", "reasoning": addText(key, value)
            case "role": if value.string?.isEmpty == false { others[key] = others[key] ?? value }
            default: others[key] = Self.joined(others[key], value)
            }
        }
    }

    func assembled(isFinished: Bool) -> JSONValue {
        var message = JSONObject()
        message["role"] = others["role"] ?? "assistant"
        message["content"] = content.assembled().json
        for (key, value) in others where key != "role" {
            message[key] = texts[key].map { .string($0) } ?? value
        }
        if hasToolCalls { message["tool_calls"] = calls.assembled(isFinished: isFinished) }
        return .object(message)
    }

    private mutating func addText(_ key: String, _ value: JSONValue) {
        if others[key] == nil { others[key] = .null }
        if let fragment = value.string { texts[key, default: ""].append(fragment) }
    }

    private static func joined(_ old: JSONValue?, _ new: JSONValue) -> JSONValue {
        switch (old, new) {
        case (let old?, .null): old
        case (.array(let head)?, .array(let tail)): .array(head + tail)
        default: new
        }
    }

    /// The deprecated single call: its name comes once, its arguments in fragments.
    private static func joinedFunctionCall(_ old: JSONValue?, _ new: JSONValue) -> JSONValue {
        guard let old, !old.isNull else { return new }
        guard !new.isNull else { return old }
        var call = old
        let arguments = (old["arguments"]?.string ?? "") + (new["arguments"]?.string ?? "")
        call["arguments"] = .string(arguments)
        if let name = new["name"], name.string?.isEmpty == false { call["name"] = name }
        return call
    }
}
