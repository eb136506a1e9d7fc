package import JSON
import LLMProtocols

/// Makes one document of an OpenAI event stream, for upstreams that stream although the client did not ask for it.
package struct CollectedStream: Sendable {
    /// As much of a stream as is collected, in bytes.
    private static let limit = 16 << 20

    private var decoder = ChatStreamDecoder()
    private var assembler = StreamAssembler()
    private var byteCount = 0

    package init() {}

    /// Takes the next bytes of the stream.
    ///
    /// Throws when the stream is an error, no stream of this protocol, or too large.
    package mutating func feed(_ bytes: [UInt8]) throws(APIError) {
        byteCount += bytes.count
        guard byteCount <= Self.limit else {
            throw APIError(502, "the upstream's stream is too large for an answer in one piece")
        }
        for event in decoder.feed(bytes) { assembler.take(event) }
        try check()
    }

    /// The whole answer; throws when the stream ended before it was complete.
    package mutating func end() throws(APIError) -> JSONValue {
        for event in decoder.finish() { assembler.take(event) }
        try check()
        guard assembler.outcome == .complete else {
            throw APIError(502, "the upstream's stream ended before the answer was complete")
        }
        return assembler.completion.json
    }

    private func check() throws(APIError) {
        if let failure = assembler.failure {
            throw EmbeddedFault.error(in: failure.json)
                ?? APIError(502, "the upstream's stream is an error")
        }
        if assembler.violation != nil {
            throw APIError(502, "the upstream's stream is not one of this protocol")
        }
    }
}
