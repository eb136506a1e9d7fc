import JSON
import LLMProtocols

/// Reads an answer of any protocol as a chat completion, so that all that follows knows one form; pure.
///
/// Chat completions and text completions pass as they are. The Responses API and agents of it, and chat agents
/// (`agent/v2/chat`) are told by the members of their events and documents, whatever was asked: an endpoint's task is
/// not known without another call. Sources: OpenAI's Responses streaming reference; mlflow `types/agent.py` and
/// `types/responses.py`.
struct AnswerTranslator: Sendable {
    private enum Form: Sendable {
        case chat
        case responses(ResponsesReader)
        case agent(AgentReader)
    }

    private var form = Form.chat

    /// The answer as its own protocol has it, as far as it came; nil for chat and text completions.
    var document: JSONValue? {
        switch form {
        case .chat: nil
        case .responses(let reader): reader.document
        case .agent(let reader): reader.document
        }
    }

    /// The events of a chat stream that stand for an event.
    mutating func translate(_ event: ChatStreamEvent) -> [ChatStreamEvent] {
        switch event {
        case .chunk(let chunk): translate(chunk.json) ?? [event]
        case .done: end() + [.done]
        default: [event]
        }
    }

    private mutating func translate(_ json: JSONValue) -> [ChatStreamEvent]? {
        if json["type"] == "error" {
            let message = json["message"]?.string ?? json.text()
            return [
                .failure(OpenAIError(message, type: nil, code: json["code"]?.string))
            ]
        }
        if case .chat = form { form = Self.form(of: json) }
        switch form {
        case .chat: return nil
        case .responses(var reader):
            form = .chat
            defer { form = .responses(reader) }
            return reader.take(json)
        case .agent(var reader):
            form = .chat
            defer { form = .agent(reader) }
            return reader.take(json)
        }
    }

    /// What `[DONE]` finishes: agents need not say more.
    private mutating func end() -> [ChatStreamEvent] {
        switch form {
        case .chat: return []
        case .responses(var reader):
            form = .chat
            defer { form = .responses(reader) }
            return reader.finish()
        case .agent(var reader):
            form = .chat
            defer { form = .agent(reader) }
            return reader.finish()
        }
    }

    private static func form(of json: JSONValue) -> Form {
        if json["choices"] != nil { return .chat }
        if json["type"]?.string?.hasPrefix("response.") == true || json["output"]?.array != nil {
            return .responses(ResponsesReader())
        }
        if json["delta"]?.object != nil || json["messages"]?.array != nil {
            return .agent(AgentReader())
        }
        return .chat
    }
}

extension ChatStreamEvent {
    /// A chunk that adds members to the first choice's message.
    static func delta(_ members: JSONValue) -> ChatStreamEvent {
        .chunk(ChatCompletion(["choices": [["index": 0, "delta": members]]]))
    }

    /// The chunk that finishes an answer, with the calls that are left to the caller.
    static func finish(_ reason: String, calls: [JSONValue], usage: JSONValue?) -> ChatStreamEvent {
        var delta = JSONObject()
        if !calls.isEmpty {
            delta["tool_calls"] = .array(
                calls.enumerated().map { place, call in
                    var call = call
                    call["index"] = .number(JSONNumber(place))
                    return call
                })
        }
        let isCall = !calls.isEmpty && reason == "stop"
        var chunk: JSONValue = [
            "choices": [
                [
                    "index": 0, "delta": .object(delta),
                    "finish_reason": .string(isCall ? "tool_calls" : reason),
                ]
            ]
        ]
        if let usage { chunk["usage"] = usage }
        return .chunk(ChatCompletion(chunk))
    }
}
