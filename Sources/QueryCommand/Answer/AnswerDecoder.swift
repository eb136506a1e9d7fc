import JSON
import LLMProtocols

/// Decodes an answer of either form, whatever was asked for: an event stream or one JSON document.
///
/// The first byte decides, because servers' content types are wrong now and then: no line of an event stream
/// that means anything starts like a JSON document.
struct AnswerDecoder: Sendable {
    private enum Form: Sendable {
        case unknown
        case events(ChatStreamDecoder)
        case document([UInt8])
    }

    private var form = Form.unknown
    /// The document of a unary answer, as received.
    private(set) var document: JSONValue?

    /// The events that the next bytes complete; a document has its only one at the end.
    mutating func feed(_ bytes: [UInt8]) -> [ChatStreamEvent] {
        switch form {
        case .unknown:
            guard let first = bytes.first(where: { !Self.isSpace($0) }) else { return [] }
            form = Self.startsEventLine(first) ? .events(ChatStreamDecoder()) : .document([])
            return feed(bytes)
        case .events(var decoder):
            form = .unknown
            defer { form = .events(decoder) }
            return decoder.feed(bytes)
        case .document(var head):
            form = .unknown
            head += bytes
            form = .document(head)
            return []
        }
    }

    /// What the end of the body completes.
    mutating func finish() -> [ChatStreamEvent] {
        switch form {
        case .unknown: return []
        case .events(var decoder): return decoder.finish()
        case .document(let bytes): return read(bytes)
        }
    }

    private mutating func read(_ bytes: [UInt8]) -> [ChatStreamEvent] {
        do throws(JSONError) {
            let json = try JSONValue(parsing: bytes)
            if let error = OpenAIError(json) { return [.failure(error)] }
            guard json.object != nil else {
                return [.malformed("expected an object, not \(json.kind)", data: bytes)]
            }
            document = json
            return [.chunk(ChatCompletion(json)), .done]
        } catch {
            return [.malformed("neither an event stream nor JSON: \(error)", data: bytes)]
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// Whether a byte may begin `data`, `event`, `id`, `retry`, a comment or a byte order mark.
    private static func startsEventLine(_ byte: UInt8) -> Bool {
        Array("deir:".utf8).contains(byte) || byte == 0xEF
    }
}
