import Gateway
import LLMProtocols
import POSIX
import TestSupport
import Testing

/// R2 for the gateway: where an upstream's bytes are cut on their way makes no difference to what the client sees and
/// what is accounted for.
@Suite struct RecordedStreamTests {
    /// A recorded stream as some server may write it.
    enum Form: CaseIterable {
        case lineFeeds, returns, both, byteOrderMark

        func bytes(_ recorded: [UInt8]) -> [UInt8] {
            switch self {
            case .lineFeeds: recorded
            case .returns: recorded.map { $0 == 0x0A ? 0x0D : $0 }
            case .both: recorded.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
            case .byteOrderMark: [0xEF, 0xBB, 0xBF] + recorded
            }
        }
    }

    /// A stream under way, with what the client has seen of it.
    private struct Passage {
        var guardian: StreamGuard
        var seen: [UInt8] = []

        mutating func feed(_ bytes: ArraySlice<UInt8>) {
            switch guardian.feed(Array(bytes)) {
            case .asTheyCame: seen += bytes
            case .bytes(let bytes): seen += bytes
            }
        }

        /// What is known of it so far.
        var facts: Facts {
            Facts(
                seen: seen, usage: guardian.scanner.usageBytes,
                finishReason: guardian.scanner.finishReason, outcome: guardian.scanner.outcome)
        }

        /// Ends it.
        func end() -> StreamGuard.Ending {
            var guardian = guardian
            return guardian.end(nil)
        }
    }

    private struct Facts: Equatable {
        let seen: [UInt8]
        let usage: [UInt8]?
        let finishReason: String?
        let outcome: StreamOutcome
    }

    static let paths = ["Tests/LLMProtocolsTests/Golden", "Tests/QueryCommandTests/Streams"]
        .flatMap { (try? SourceTree.files(under: $0, ending: ".sse")) ?? [] }
        .map { String($0.dropFirst(SourceTree.root.count + 1)) }

    @Test func `there are streams of all kinds`() {
        #expect(Self.paths.count * Form.allCases.count >= 40)
    }

    @Test(arguments: paths, Form.allCases)
    func `a stream may be cut anywhere`(path: String, form: Form) throws {
        let bytes = form.bytes(try FileSystem.read("\(SourceTree.root)/\(path)"))
        let edits = AnswerEdits(model: #"my "one""#, hidesUsage: true)
        let start = Passage(
            guardian: StreamGuard(isStrict: !path.contains("responses"), edits: edits))
        var whole = start
        whole.feed(bytes[...])
        var single = start
        for index in bytes.indices { single.feed(bytes[index...index]) }
        #expect(single.facts == whole.facts)
        #expect(single.end() == whole.end())
        let difference = StreamCuts.firstDifference(
            in: bytes, from: start, forget: { $0.seen = [] }, feed: { $0.feed($1) },
            isSame: { $0.facts == $1.facts })
        #expect(difference == nil)
    }

    /// Lines longer than what is held back pass in pieces; none is lost, and the facts in them are found.
    @Test(arguments: [1 << 20, 65_536, 4093])
    func `a line of one mebibyte passes in any pieces`(size: Int) {
        let text = String(repeating: "é", count: 1 << 19)
        let line = #"data: {"choices":[{"index":0,"delta":{"content":"\#(text)"},"#
        let rest = #""finish_reason":"stop"}],"usage":{"total_tokens":3}}"# + "\n\n"
        let bytes = Array((line + rest + "data: [DONE]\n\n").utf8)
        var passage = Passage(guardian: StreamGuard())
        for from in stride(from: 0, to: bytes.count, by: size) {
            passage.feed(bytes[from..<min(from + size, bytes.count)])
        }
        #expect(passage.seen == bytes)
        #expect(passage.end() == .complete([]))
        #expect(passage.facts.usage == Array(#"{"total_tokens":3}"#.utf8))
    }
}
