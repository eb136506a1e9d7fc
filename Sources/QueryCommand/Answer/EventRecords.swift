import Failures
import JSON
import LLMProtocols

/// The data of an event stream as records, whatever its protocol; pure.
///
/// An `error` in an event and data that are not JSON are failures.
struct EventRecords {
    private var decoder = SSEDecoder()
    /// Whether the marker of the end came.
    private(set) var sawDone = false

    /// The records that the next bytes complete.
    mutating func feed(_ bytes: [UInt8]) throws -> [JSONValue] {
        var events: [ServerSentEvent] = []
        do throws(SSEError) { try decoder.feed(bytes, into: &events) } catch {
            throw ToolError(.peer, "the stream is broken: \(error)")
        }
        return try records(events)
    }

    /// The last record, when its blank line is missing.
    mutating func finish() throws -> [JSONValue] {
        var events: [ServerSentEvent] = []
        try? decoder.finish(into: &events)
        return try records(events)
    }

    private mutating func records(_ events: [ServerSentEvent]) throws -> [JSONValue] {
        let done = Array("[DONE]".utf8)
        let end = events.firstIndex { $0.data.starts(with: done) }
        defer { sawDone = sawDone || end != nil }
        guard !sawDone else { return [] }
        return try events[..<(end ?? events.count)].filter { !$0.data.isEmpty }.map {
            guard let json = try? JSONValue(parsing: $0.data) else {
                throw ToolError(
                    .peer, "an event of the stream is not JSON",
                    upstream: ToolError.upstreamText($0.data))
            }
            if let error = OpenAIError(json) {
                throw ToolError(
                    .peer, "the server gave up: \(error.message)", upstream: json.text())
            }
            return json
        }
    }
}
