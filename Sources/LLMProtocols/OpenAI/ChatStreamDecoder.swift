/// Decodes the bytes of an OpenAI stream to what they mean; pure, and indifferent to how they are split.
package struct ChatStreamDecoder: Sendable {
    private var decoder = SSEDecoder()
    private var events: [ServerSentEvent] = []

    /// A decoder at the start of a stream.
    package init() {}

    /// The events that the next bytes complete.
    package mutating func feed(_ bytes: [UInt8]) -> [ChatStreamEvent] {
        events.removeAll(keepingCapacity: true)
        do throws(SSEError) {
            try decoder.feed(bytes, into: &events)
        } catch {
            return events.map { ChatStreamEvent($0) } + [Self.violation(error)]
        }
        return events.map { ChatStreamEvent($0) }
    }

    /// The last event, when its blank line is missing; the torn line of a cut stream is not reported.
    package mutating func finish() -> [ChatStreamEvent] {
        events.removeAll(keepingCapacity: true)
        do throws(SSEError) {
            try decoder.finish(into: &events)
        } catch {
            return []
        }
        return events.map { ChatStreamEvent($0) }.filter {
            if case .malformed = $0 { false } else { true }
        }
    }

    private static func violation(_ error: SSEError) -> ChatStreamEvent {
        switch error {
        case .tooLarge(let limit): .malformed("an event of more than \(limit) bytes", data: [])
        }
    }
}
