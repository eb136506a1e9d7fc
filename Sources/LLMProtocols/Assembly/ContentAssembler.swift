import JSON

/// Puts the content fragments of one message together: a text as long as only texts come, a list otherwise.
///
/// In lists, neighbouring text parts join, and so do neighbouring reasoning parts; within those,
/// neighbouring summaries join, and a signature that comes later is added.
struct ContentAssembler: Sendable {
    private var text: String?
    private var parts: [JSONValue]?

    mutating func add(_ content: MessageContent) {
        switch content {
        case .none: break
        case .text(let fragment):
            if parts == nil {
                if text == nil { text = "" }
                text?.append(fragment)
            } else if !fragment.isEmpty {
                add(part: ["type": "text", "text": .string(fragment)])
            }
        case .parts(let fragments):
            if parts == nil {
                parts = []
                if let text, !text.isEmpty { add(part: ["type": "text", "text": .string(text)]) }
                text = nil
            }
            for fragment in fragments { add(part: fragment) }
        }
    }

    func assembled() -> MessageContent {
        parts.map { .parts($0) } ?? text.map { .text($0) } ?? .none
    }

    private mutating func add(part: JSONValue) {
        if let last = parts?.indices.last, let old = parts?[last],
            let joined = Self.joined(old, part)
        {
            parts?[last] = joined
        } else {
            parts?.append(part)
        }
    }

    /// Two neighbours as one part; nil when they do not belong together.
    private static func joined(_ old: JSONValue, _ new: JSONValue) -> JSONValue? {
        guard let type = old["type"]?.string, type == new["type"]?.string else { return nil }
        switch type {
        case "text", "summary_text":
            guard let head = old["text"]?.string, old["signature"] == nil else { return nil }
            var part = merged(old, new)
            part["text"] = .string(head + (new["text"]?.string ?? ""))
            return part
        case "reasoning":
            var part = merged(old, new)
            var summary = old["summary"]?.array ?? []
            for item in new["summary"]?.array ?? [] {
                if let last = summary.last, let joined = joined(last, item) {
                    summary[summary.count - 1] = joined
                } else {
                    summary.append(item)
                }
            }
            part["summary"] = .array(summary)
            return part
        default: return nil
        }
    }

    private static func merged(_ old: JSONValue, _ new: JSONValue) -> JSONValue {
        var part = old
        for (key, value) in new.object ?? JSONObject() where !value.isNull { part[key] = value }
        return part
    }
}
