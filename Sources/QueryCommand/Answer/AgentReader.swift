import JSON
import LLMProtocols

/// Reads the answer of a chat agent (`agent/v2/chat`), streamed or whole, as the chunks of a chat completion; pure.
///
/// The answer is a list of messages. What tools said is among them and is no part of the text; calls that it answers are
/// not the caller's. A stream brings pieces of messages, told apart by their ids.
struct AgentReader: Sendable {
    private var messages: [JSONValue] = []
    /// Everything of the answer but its messages.
    private var members = JSONObject()
    private var isFinished = false

    /// The answer as a whole one would have come.
    var document: JSONValue {
        var whole: JSONValue = ["messages": .array(messages)]
        for (key, value) in members { whole[key] = value }
        return whole
    }

    /// Takes the data of one event, or a whole answer.
    mutating func take(_ json: JSONValue) -> [ChatStreamEvent] {
        var events: [ChatStreamEvent] = []
        for (key, value) in json.object ?? JSONObject() where key != "delta" && key != "messages" {
            if !value.isNull { members[key] = value }
        }
        if let delta = json["delta"] { events += add(delta) }
        let whole = json["messages"]?.array
        for message in whole ?? [] { events += add(message) }
        if whole != nil || json["finish_reason"]?.string != nil { events += finish() }
        return events
    }

    /// The end of the answer, with or without a reason.
    mutating func finish() -> [ChatStreamEvent] {
        guard !isFinished else { return [] }
        isFinished = true
        return [
            .finish(
                members["finish_reason"]?.string ?? "stop", calls: calls, usage: members["usage"])
        ]
    }

    private mutating func add(_ piece: JSONValue) -> [ChatStreamEvent] {
        let isShown = piece["role"]?.string ?? "assistant" == "assistant"
        let text = isShown ? piece["content"]?.string ?? "" : ""
        let hasText = messages.contains {
            $0["role"]?.string ?? "assistant" == "assistant"
                && $0["content"]?.string?.isEmpty == false
        }
        if let last = messages.last, let id = last["id"], id == piece["id"] {
            join(piece)
            return text.isEmpty ? [] : [.delta(["content": .string(text)])]
        }
        messages.append(piece)
        // An empty delta too: an answer has begun.
        return isShown
            ? [.delta(["content": .string((hasText && !text.isEmpty ? "\n\n" : "") + text)])] : []
    }

    /// Adds a piece to the message that it belongs to.
    private mutating func join(_ piece: JSONValue) {
        let last = messages.count - 1
        for (key, value) in piece.object ?? JSONObject() where !value.isNull {
            switch key {
            case "content":
                let head = messages[last]["content"]?.string ?? ""
                messages[last]["content"] = .string(head + (value.string ?? ""))
            case "tool_calls":
                let head = messages[last]["tool_calls"]?.array ?? []
                messages[last]["tool_calls"] = .array(head + (value.array ?? []))
            default: messages[last][key] = value
            }
        }
    }

    private var calls: [JSONValue] {
        let answered = Set(messages.compactMap { $0["tool_call_id"]?.string })
        return messages.flatMap { $0["tool_calls"]?.array ?? [] }
            .filter { !answered.contains($0["id"]?.string ?? "") }
    }
}
