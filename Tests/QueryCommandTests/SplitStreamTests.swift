import Failures
import JSON
import LLMProtocols
import POSIX
import TestSupport
import Testing

@testable import QueryCommand

/// R2: byte boundaries do not matter, whichever protocol an answer has and however its lines end.
@Suite struct SplitStreamTests {
    /// A recorded stream with one of the line ends that servers write.
    struct Recording: Sendable, CustomTestStringConvertible {
        let path: String
        let lineEnd: String

        static let all = folders.flatMap { folder in
            ((try? SourceTree.files(under: folder, ending: ".sse")) ?? []).flatMap { path in
                ["\n", "\r\n", "\r", "\u{FEFF}"].map { Recording(path: path, lineEnd: $0) }
            }
        }

        private static let folders = [
            "Tests/LLMProtocolsTests/Golden", "Tests/QueryCommandTests/Streams",
        ]

        var testDescription: String {
            let name = path.split(separator: "/").last ?? ""
            return "\(name) \(lineEnd.unicodeScalars.map(\.value))"
        }

        /// With a byte order mark the line ends stay.
        func bytes() throws -> [UInt8] {
            let bytes = try FileSystem.read(path)
            let mark = Array(lineEnd.utf8)
            guard mark.count < 3 else { return mark + bytes }
            return bytes.flatMap { $0 == 0x0A ? mark : [$0] }
        }
    }

    /// All that an answer comes to.
    private struct Outcome: Equatable {
        private var session = AnswerSession(
            .text(isForTerminal: false, extracts: false), verb: "chat")
        private(set) var text = ""
        private(set) var reasoning = ""
        private(set) var failure: String?
        private(set) var document: JSONValue?

        init() {}

        init(_ pieces: [ArraySlice<UInt8>]) {
            for piece in pieces { feed(piece) }
            finish()
        }

        mutating func feed(_ piece: ArraySlice<UInt8>) {
            let step = session.feed(Array(piece))
            text += step.text
            reasoning += step.reasoning
        }

        mutating func finish() {
            let (step, verdict) = session.finish()
            text += step.text
            failure = verdict.failure?.message
            document = session.document
        }

        static func == (a: Outcome, b: Outcome) -> Bool {
            a.text == b.text && a.reasoning == b.reasoning && a.failure == b.failure
                && a.document == b.document
        }
    }

    @Test func `there are as many recordings as were promised`() {
        #expect(Recording.all.count >= 80)
    }

    /// The line ends matter to the decoder below alone, whose own tests cut each of them everywhere.
    @Test(arguments: Recording.all.filter { $0.lineEnd == "\n" })
    func `an answer is the same wherever it is cut into two`(recording: Recording) throws {
        let bytes = try recording.bytes()
        let whole = Outcome([bytes[...]])
        var head = Outcome()
        for place in bytes.indices {
            var cut = head
            cut.feed(bytes[place...])
            cut.finish()
            #expect(cut == whole, "cut at \(place)")
            head.feed(bytes[place...place])
        }
        head.finish()
        #expect(head == whole)
    }

    @Test(arguments: Recording.all)
    func `an answer is the same in pieces of few bytes`(recording: Recording) throws {
        let bytes = try recording.bytes()
        let whole = Outcome([bytes[...]])
        for size in [1, 2, 3, 5, 7, 64] {
            let pieces = stride(from: 0, to: bytes.count, by: size).map {
                bytes[$0..<min($0 + size, bytes.count)]
            }
            #expect(Outcome(pieces) == whole, "pieces of \(size)")
        }
    }

    @Test func `a line of a mebibyte is one delta, whatever it is cut into`() throws {
        let text = String(repeating: "ä🌍\\n", count: 1 << 17)
        let chunk: JSONValue = [
            "choices": [["index": 0, "delta": ["content": .string(text)], "finish_reason": "stop"]]
        ]
        let bytes = Array("data: ".utf8) + chunk.bytes() + Array("\n\n".utf8)
        #expect(bytes.count > 1 << 20)
        for size in [1000, 4096, 65_536, bytes.count] {
            let pieces = stride(from: 0, to: bytes.count, by: size).map {
                bytes[$0..<min($0 + size, bytes.count)]
            }
            let outcome = Outcome(pieces)
            #expect(outcome.text == text + "\n")
            #expect(outcome.failure == nil)
        }
    }
}
