import Failures
import JSON
import LLMProtocols
import POSIX
import TestSupport
import Testing
import Transport

@testable import QueryCommand

@Suite struct AnswerSessionTests {
    private static let plain = AnswerSession.Form.text(isForTerminal: false, extracts: false)

    /// A stream recorded for the protocol tests.
    private func recorded(_ name: String) throws -> [UInt8] {
        try FileSystem.read("\(SourceTree.root)/Tests/LLMProtocolsTests/Golden/\(name).sse")
    }

    /// Text, records and failure of an answer that comes in pieces.
    private func run(
        _ form: AnswerSession.Form, _ pieces: [[UInt8]], broken: TransportError? = nil,
        demands: AnswerVerdict.Demands = AnswerVerdict.Demands()
    ) -> (text: String, records: [JSONValue], verdict: AnswerVerdict) {
        var session = AnswerSession(form, verb: "chat")
        var text = ""
        var records: [JSONValue] = []
        for piece in pieces {
            let step = session.feed(piece)
            text += step.text
            records += step.records
        }
        let (step, verdict) = session.finish(broken: broken, demands: demands)
        return (text + step.text, records + step.records, verdict)
    }

    @Test(
        arguments: [
            ("openai-text", "Hello wörld 🌍 a\u{2028}b\u{85}c\n"),
            ("databricks-content-lists", "The answer.\n"), ("databricks-without-done", "Yes.\n"),
            ("completions", "Hi!\n"), ("choices-and-logprobs", "Aa\n\nBI cannot\n"),
            ("comments-and-multiline", "multi-line\n"),
        ])
    func `a whole stream is its text and one line feed, whole or byte by byte`(
        _ name: String, _ text: String
    ) throws {
        let bytes = try recorded(name)
        for pieces in [[bytes], bytes.map { [$0] }] {
            let answer = run(Self.plain, pieces)
            #expect(answer.text == text)
            #expect(answer.verdict.failure == nil)
        }
    }

    @Test func `tool calls follow the text, one JSON object a line`() throws {
        let bytes = try recorded("tool-calls-interleaved")
        let whole = try JSONValue(
            parsing: FileSystem.read(
                "\(SourceTree.root)/Tests/LLMProtocolsTests/Golden/tool-calls-interleaved.assembled.json"
            ))
        let calls = whole["completion"]?["choices"]?[0]?["message"]?["tool_calls"]?.array ?? []
        #expect(calls.count > 1)
        let lines = calls.map { $0.text() + "\n" }.joined()
        for pieces in [[bytes], bytes.map { [$0] }] {
            #expect(run(Self.plain, pieces).text == lines)
        }
    }

    @Test(arguments: ["openai-text", "databricks-content-lists", "completions"])
    func `a stream cut before its finish reason is never a success`(_ name: String) throws {
        let bytes = try recorded(name)
        let broken = TransportError(.interrupted, message: "reset", wasSent: true)
        // At each line end, and a little into each line.
        let ends = bytes.indices.filter { bytes[$0] == 0x0A }
        for count in [0, 3] + ends + ends.map({ min($0 + 9, bytes.count - 1) }) {
            let head = Array(bytes[..<count])
            let hasReason = String(decoding: head, as: UTF8.self)
                .contains("\"finish_reason\":\"")
            for cause in [nil, broken] {
                let failure = run(Self.plain, [head], broken: cause).verdict.failure
                if !hasReason { #expect(failure?.code == .peer, "cut at \(count)") }
            }
        }
    }

    @Test(arguments: ["cut", "error-mid-stream", "error-databricks"])
    func `a failed stream keeps its text and says why`(_ name: String) throws {
        let answer = run(Self.plain, [try recorded(name)])
        #expect(["Half an answ\n", "Partial\n", "Part\n"].contains(answer.text))
        #expect(answer.verdict.failure?.code.exitStatus == 76)
        let partial = run(.completion, [try recorded(name)])
        #expect(partial.records.count == 1)
        #expect(partial.records.first?["choices"]?[0]?["finish_reason"]?.isNull == true)
    }

    @Test func `a connection that breaks after the finish reason does no harm`() throws {
        let bytes = try recorded("databricks-without-done")
        let broken = TransportError(.interrupted, message: "reset", wasSent: true)
        #expect(run(Self.plain, [bytes], broken: broken).verdict.failure == nil)
    }

    @Test func `a unary answer is taken where a stream was asked for`() {
        let json = #" {"choices":[{"message":{"content":"x\n"},"finish_reason":"stop"}],"z":1.50}"#
        for split in 0...json.utf8.count {
            let pieces = [Array(json.utf8.prefix(split)), Array(json.utf8.dropFirst(split))]
            #expect(run(Self.plain, pieces).text == "x\n")
            #expect(
                run(.completion, pieces).records.map { $0.text() } == [String(json.dropFirst())])
            #expect(run(.chunks, pieces).records.count == 1)
        }
    }

    @Test(arguments: ["<html>login</html>", "[]", #"{"choices""#, "no", "true"])
    func `an answer that is neither is the peer's fault`(_ body: String) {
        #expect(run(Self.plain, [Array(body.utf8)]).verdict.failure?.code == .peer)
    }

    @Test func `an empty answer is cut`() {
        let answer = run(Self.plain, [])
        #expect(answer.text.isEmpty)
        #expect(answer.verdict.failure?.code == .peer)
    }

    @Test func `chunks come one by one`() throws {
        let answer = run(.chunks, [try recorded("openai-text")])
        #expect(answer.records.count == 7)
        #expect(answer.text.isEmpty)
    }

    private func answer(_ text: String, finish: String = "stop") -> [UInt8] {
        let choice: JSONValue = [
            "message": ["content": .string(text)], "finish_reason": .string(finish),
        ]
        let body: JSONValue = ["choices": [choice]]
        return body.bytes()
    }

    @Test func `extract prints the first block, or all when there is none`() {
        let form = AnswerSession.Form.text(isForTerminal: false, extracts: true)
        #expect(run(form, [answer("a\n```\ncode\n```\nb")]).text == "code\n")
        #expect(run(form, [answer("plain")]).text == "plain\n")
    }

    @Test func `finish reasons warn, or fail when asked to`() {
        let body = answer("x", finish: "length")
        #expect(run(Self.plain, [body]).verdict.warnings.count == 1)
        let strict = AnswerVerdict.Demands(failOn: ["length"])
        #expect(run(Self.plain, [body], demands: strict).verdict.failure?.code == .no)
    }

    @Test func `with a schema the answer has to be JSON of it`() {
        let demands = AnswerVerdict.Demands(schema: JSONSchema(["type": "object"]))
        #expect(run(Self.plain, [answer("{}")], demands: demands).verdict.failure == nil)
        for text in ["no", "[]"] {
            #expect(
                run(Self.plain, [answer(text)], demands: demands).verdict.failure?.code == .peer)
        }
    }
}
