package import JSON

/// The content of a message or a delta in any of its three forms.
package enum MessageContent: Sendable, Hashable {
    /// Null or missing, as beside tool calls.
    case none
    case text(String)
    /// A list of parts: `{"type":"text","text":…}`, images, reasoning and whatever else comes.
    case parts([JSONValue])

    /// Reads a `content` member; a value of an unexpected kind counts as none.
    package init(_ json: JSONValue?) {
        switch json {
        case .string(let text): self = .text(text)
        case .array(let parts): self = .parts(parts)
        default: self = .none
        }
    }

    /// The member's value.
    package var json: JSONValue {
        switch self {
        case .none: .null
        case .text(let text): .string(text)
        case .parts(let parts): .array(parts)
        }
    }

    /// The visible text: the string, or the text parts joined with nothing between them.
    package var text: String {
        switch self {
        case .none: ""
        case .text(let text): text
        case .parts(let parts): parts.map(Self.text(of:)).joined()
        }
    }

    /// The reasoning that Databricks sends as parts of type `reasoning`.
    package var reasoning: String {
        guard case .parts(let parts) = self else { return "" }
        return parts.filter { $0["type"]?.string == "reasoning" }
            .flatMap { $0["summary"]?.array ?? [] }
            .compactMap { $0["text"]?.string }.joined()
    }

    private static func text(of part: JSONValue) -> String {
        if let text = part.string { return text }
        guard ["text", "output_text", nil].contains(part["type"]?.string) else { return "" }
        return part["text"]?.string ?? ""
    }
}
