import JSON
import LLMProtocols

/// Reads a Responses answer, streamed or whole, as the chunks of a chat completion; pure.
///
/// An item's text may come as deltas, whole with `response.output_item.done`, or only within the response of
/// `response.completed`; whichever comes first is shown, once. Calls that the answer itself holds the output of were
/// made by the agent and are not the caller's to answer.
struct ResponsesReader: Sendable {
    /// The items that are whole, in order.
    private var items: [JSONValue] = []
    /// Text of items that came as deltas, by item id, in order of arrival.
    private var begun: [(id: String, text: String)] = []
    private var response: JSONValue?
    private var lastID: String?
    private var isFinished = false

    /// The response; one put together from its items when the server sent none.
    var document: JSONValue {
        if let response { return response }
        let open = begun.filter { part in !items.contains { Self.id($0) == part.id } }
        let parts = open.map { part -> JSONValue in
            [
                "type": "message", "id": .string(part.id), "status": "incomplete",
                "role": "assistant",
                "content": [["type": "output_text", "text": .string(part.text)]],
            ]
        }
        return [
            "object": "response", "status": isFinished ? "completed" : "incomplete",
            "output": .array(items + parts),
        ]
    }

    /// Takes the data of one event, or a whole response.
    mutating func take(_ json: JSONValue) -> [ChatStreamEvent] {
        switch json["type"]?.string {
        case "response.output_text.delta": return text(json, as: "content")
        case "response.refusal.delta": return text(json, as: "refusal")
        case "response.reasoning_summary_text.delta", "response.reasoning_text.delta":
            return [.delta(["reasoning_content": json["delta"] ?? ""])]
        case "response.output_item.done":
            guard let item = json["item"] else { return [] }
            items.append(item)
            return show(item)
        case "response.completed", "response.incomplete":
            return end(json["response"] ?? [:])
        case "response.failed":
            response = json["response"]
            return [.failure(Self.failure(json["response"]?["error"]))]
        case nil where json["output"]?.array != nil: return end(json)
        case nil:
            // A trace that follows the answer.
            for (key, value) in json.object ?? JSONObject() { response?[key] = value }
            return []
        default: return []
        }
    }

    /// The end of a stream of items that no response closed.
    mutating func finish() -> [ChatStreamEvent] {
        guard !isFinished else { return [] }
        isFinished = true
        return [.finish("stop", calls: calls, usage: nil)]
    }

    private mutating func text(_ json: JSONValue, as member: String) -> [ChatStreamEvent] {
        guard let delta = json["delta"]?.string else { return [] }
        let id = json["item_id"]?.string ?? ""
        if let place = begun.firstIndex(where: { $0.id == id }) {
            begun[place].text += delta
        } else {
            begun.append((id, delta))
        }
        return [.delta([member: .string(separator(id) + delta)])]
    }

    /// What an item adds that has not been shown yet.
    private mutating func show(_ item: JSONValue) -> [ChatStreamEvent] {
        let id = Self.id(item)
        guard item["type"]?.string ?? "message" == "message" else { return [] }
        // Some agents leave the id out of deltas.
        if let place = begun.firstIndex(where: { $0.id.isEmpty }) { begun[place].id = id }
        guard !begun.contains(where: { $0.id == id }) else { return [] }
        let parts = item["content"]?.array ?? []
        let text = item["content"]?.string ?? parts.compactMap { $0["text"]?.string }.joined()
        let refusal = parts.compactMap { $0["refusal"]?.string }.joined()
        begun.append((id, text + refusal))
        var delta: JSONValue = ["content": .string(separator(id) + text)]
        if !refusal.isEmpty { delta["refusal"] = .string(refusal) }
        return [.delta(delta)]
    }

    /// Messages are apart by a blank line.
    private mutating func separator(_ id: String) -> String {
        defer { lastID = id }
        return lastID == nil || lastID == id ? "" : "\n\n"
    }

    private mutating func end(_ whole: JSONValue) -> [ChatStreamEvent] {
        response = whole
        isFinished = true
        if whole["status"] == "failed" { return [.failure(Self.failure(whole["error"]))] }
        let output = whole["output"]?.array ?? []
        var events: [ChatStreamEvent] = []
        for item in output where !items.contains(where: { Self.id($0) == Self.id(item) }) {
            events += show(item)
        }
        if output.isEmpty { response?["output"] = .array(items) } else { items = output }
        events.append(.finish(Self.reason(whole), calls: calls, usage: Self.usage(whole["usage"])))
        return events
    }

    /// The calls without an answer, in the form of chat.
    private var calls: [JSONValue] {
        let answered = Set(
            items.filter { $0["type"]?.string?.hasSuffix("_call_output") == true }
                .compactMap { $0["call_id"]?.string })
        return items.filter { $0["type"] == "function_call" }.compactMap { item in
            let id = item["call_id"] ?? item["id"] ?? ""
            guard !answered.contains(id.string ?? "") else { return nil }
            return [
                "id": id, "type": "function",
                "function": ["name": item["name"] ?? "", "arguments": item["arguments"] ?? ""],
            ]
        }
    }

    private static func id(_ item: JSONValue) -> String {
        item["id"]?.string ?? item["call_id"]?.string ?? ""
    }

    private static func reason(_ response: JSONValue) -> String {
        guard response["status"] == "incomplete" else { return "stop" }
        let reason = response["incomplete_details"]?["reason"]?.string
        return reason == "max_output_tokens" ? "length" : reason ?? "length"
    }

    private static func failure(_ error: JSONValue?) -> OpenAIError {
        OpenAIError(
            error?["message"]?.string ?? "the response failed", type: nil,
            code: error?["code"]?.string)
    }

    /// Usage in the names of chat.
    private static func usage(_ usage: JSONValue?) -> JSONValue? {
        guard let input = usage?["input_tokens"] else { return usage }
        return [
            "prompt_tokens": input, "completion_tokens": usage?["output_tokens"] ?? .null,
            "total_tokens": usage?["total_tokens"] ?? .null,
            "prompt_tokens_details": usage?["input_tokens_details"] ?? .null,
            "completion_tokens_details": usage?["output_tokens_details"] ?? .null,
        ]
    }
}
