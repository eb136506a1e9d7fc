import JSON
import POSIX
import TestSupport
import Testing

@testable import LLMProtocols

/// A stream under `Golden`, in the shape that some server sends.
struct RecordedStream: CustomTestStringConvertible {
    static let all = [
        "azure-filter", "choices-and-logprobs", "comments-and-multiline", "completions", "cut",
        "databricks-content-lists", "databricks-without-done", "error-databricks",
        "error-mid-stream", "openai-text", "reasoning", "tool-calls-interleaved",
        "tool-calls-odd", "usage-look-alikes",
    ].map(RecordedStream.init)

    enum LineEnd: String, CaseIterable {
        case lf, cr, crlf
    }

    let name: String

    var testDescription: String { name }

    func path(_ suffix: String) -> String {
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return folder.joined(separator: "/") + "/Golden/\(name).\(suffix)"
    }

    func bytes(_ lineEnd: LineEnd = .lf) throws -> [UInt8] {
        let bytes = try FileSystem.read(path("sse"))
        return switch lineEnd {
        case .lf: bytes
        case .cr: bytes.map { $0 == 0x0A ? 0x0D : $0 }
        case .crlf: bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
        }
    }
}

/// All events of a body that comes in the given pieces.
func decode(_ pieces: [[UInt8]]) throws -> [ServerSentEvent] {
    var decoder = SSEDecoder()
    var events: [ServerSentEvent] = []
    for piece in pieces { try decoder.feed(piece, into: &events) }
    try decoder.finish(into: &events)
    return events
}

/// The stream's bytes put together.
func assemble(_ bytes: [UInt8]) -> StreamAssembler {
    var decoder = ChatStreamDecoder()
    var assembler = StreamAssembler()
    for event in decoder.feed(bytes) + decoder.finish() { assembler.take(event) }
    return assembler
}

/// What a scanner knows, for comparing.
struct ScannedFacts: Equatable {
    let usage: [UInt8]?
    let finishReason: String?
    let outcome: StreamOutcome

    init(_ pieces: [[UInt8]], _ framing: UsageScanner.Framing = .events) {
        var scanner = UsageScanner(framing)
        for piece in pieces { scanner.feed(piece) }
        self.init(scanner)
    }

    init(_ scanner: UsageScanner) {
        usage = scanner.usageBytes
        finishReason = scanner.finishReason
        outcome = scanner.outcome
    }
}
