import JSON

/// Puts the chunks of an OpenAI stream together to the one object that a unary call would have brought.
///
/// Chat and completions streams both: a chunk that names `text_completion` makes the result one, any other
/// a `chat.completion`. Fields that we do not know stay: the last value that is not null wins. `obfuscation`
/// padding is dropped. Usage is the last one seen, never a sum. Source: OpenAI's chat streaming reference;
/// the odd cases are those of servers in the field, each with a golden file.
package struct StreamAssembler: Sendable {
    private var members = JSONObject()
    private var choices: [ChoiceAssembler] = []
    private var sawDone = false

    /// The error event that ended the stream.
    package private(set) var failure: OpenAIError?
    /// Why the stream is not one of this protocol: a chunk that is not a JSON object.
    package private(set) var violation: String?
    /// What broke the protocol, as it came; empty while nothing did.
    package private(set) var unreadable: [UInt8] = []

    /// An assembler at the start of a stream.
    package init() {}

    /// Takes one event of the stream; what comes after its end is ignored.
    package mutating func take(_ event: ChatStreamEvent) {
        guard !isOver else { return }
        switch event {
        case .chunk(let chunk): add(chunk)
        case .done: sawDone = true
        case .failure(let error): failure = error
        // Garbage after the finish reason is a cut without the marker: it unsays nothing.
        case .malformed(let reason, let data):
            if outcome == .complete {
                sawDone = true
            } else {
                violation = reason
                unreadable = data
            }
        case .ignored: break
        }
    }

    /// Whether nothing more is to come: the marker, an error, or garbage was seen.
    package var isOver: Bool { sawDone || failure != nil || violation != nil }

    /// How the stream would stand if it ended here.
    package var outcome: StreamOutcome {
        if failure != nil || violation != nil { return .failed }
        if sawDone { return .complete }
        let isFinished = !choices.isEmpty && choices.allSatisfy { $0.finishReason != nil }
        return isFinished ? .complete : .cut
    }

    /// Whether any chunk came.
    package var isEmpty: Bool { members.isEmpty && choices.isEmpty }

    /// The completion as far as it came; an unfinished choice has a null finish reason.
    package var completion: ChatCompletion {
        var result = JSONObject()
        let isText = members["object"]?.string == "text_completion"
        for key in ["id", "object", "created", "model"] {
            if let value = members[key] { result[key] = value }
        }
        result["object"] = isText ? "text_completion" : "chat.completion"
        result["choices"] = .array(
            choices.sorted { $0.index < $1.index }.map { $0.assembled() })
        if let usage = members["usage"], !usage.isNull { result["usage"] = usage }
        for (key, value) in members where key != "usage" && result[key] == nil {
            result[key] = value
        }
        return ChatCompletion(.object(result))
    }

    private static let constant: Set<String> = ["id", "object", "created", "model"]

    private mutating func add(_ chunk: ChatCompletion) {
        for (key, value) in chunk.json.object ?? JSONObject() {
            switch key {
            case "choices": for choice in chunk.choices { add(choice) }
            case "obfuscation": break
            default:
                // Azure's first chunk has an empty id and `created` 0.
                let isSet = members[key].map { !$0.isNull && $0 != "" && $0 != 0 } ?? false
                if isSet, value.isNull || Self.constant.contains(key) { continue }
                members[key] = value
            }
        }
    }

    private mutating func add(_ choice: ChatChoice) {
        let index = choice.index
        if let place = choices.firstIndex(where: { $0.index == index }) {
            choices[place].add(choice)
        } else {
            var assembler = ChoiceAssembler(index: index)
            assembler.add(choice)
            choices.append(assembler)
        }
    }
}
