import JSON

/// Puts one choice of a stream together.
struct ChoiceAssembler: Sendable {
    let index: Int
    private(set) var finishReason: String?
    private var message = MessageAssembler()
    private var text: String?
    /// Log probabilities of both protocols; lists are continued, apart so that they grow in place.
    private var logprobs: JSONObject?
    private var logprobLists: [String: [JSONValue]] = [:]
    private var others = JSONObject()

    init(index: Int) { self.index = index }

    mutating func add(_ choice: ChatChoice) {
        for (key, value) in choice.json.object ?? JSONObject() {
            switch key {
            case "index": break
            case "delta", "message": message.add(value)
            case "text":
                if text == nil { text = "" }
                text?.append(value.string ?? "")
            case "finish_reason": finishReason = choice.finishReason ?? finishReason
            case "logprobs": addLogprobs(value)
            default: if !value.isNull || others[key] == nil { others[key] = value }
            }
        }
    }

    func assembled() -> JSONValue {
        var result = JSONObject()
        if let text {
            result["text"] = .string(text)
            result["index"] = .number(JSONNumber(index))
        } else {
            result["index"] = .number(JSONNumber(index))
            result["message"] = message.assembled(isFinished: finishReason != nil)
        }
        result["logprobs"] = assembledLogprobs()
        // A turn that calls tools ends for them; servers that say `stop` here break agent loops.
        let reason = message.hasToolCalls && finishReason == "stop" ? "tool_calls" : finishReason
        result["finish_reason"] = reason.map { .string($0) } ?? .null
        for (key, value) in others { result[key] = value }
        return .object(result)
    }

    private mutating func addLogprobs(_ value: JSONValue) {
        guard let members = value.object else { return }
        if logprobs == nil { logprobs = JSONObject() }
        for (key, value) in members {
            if let list = value.array {
                logprobs?[key] = .array([])
                logprobLists[key, default: []].append(contentsOf: list)
            } else if logprobs?[key] == nil || !value.isNull {
                logprobs?[key] = logprobLists[key] == nil ? value : .array([])
            }
        }
    }

    private func assembledLogprobs() -> JSONValue {
        guard var members = logprobs else { return .null }
        for (key, list) in logprobLists { members[key] = .array(list) }
        return .object(members)
    }
}
