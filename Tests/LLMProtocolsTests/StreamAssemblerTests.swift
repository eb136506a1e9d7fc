import JSON
import TestSupport
import Testing

@testable import LLMProtocols

@Suite struct StreamAssemblerTests {
    @Test(arguments: RecordedStream.all)
    func `a recorded stream gives its recorded completion`(_ stream: RecordedStream) throws {
        let assembler = assemble(try stream.bytes())
        let report: JSONValue = [
            "outcome": .string("\(assembler.outcome)"),
            "failure": assembler.failure?.json ?? .null,
            "violation": assembler.violation.map { .string($0) } ?? .null,
            "text": .array(assembler.completion.choices.map { .string($0.text) }),
            "completion": assembler.completion.json,
        ]
        let text = report.text(layout: .indented) + "\n"
        #expect(try GoldenFile(stream.path("assembled.json")).difference(from: text) == nil)
    }

    @Test func `data that are not JSON break the protocol, a torn last line does not`() {
        #expect(assemble(Array("data: {\"x\n\n".utf8)).violation != nil)
        #expect(assemble(Array("data: 1\n\n".utf8)).outcome == .failed)
        #expect(assemble(Array("data: {\"x".utf8)).outcome == .cut)
    }

    @Test func `nothing at all is a cut stream`() {
        #expect(StreamAssembler().outcome == .cut)
    }

    @Test func `what follows the end marker is ignored`() {
        var assembler = StreamAssembler()
        assembler.take(.done)
        assembler.take(.failure(OpenAIError("late", type: nil)))
        #expect(assembler.outcome == .complete)
    }

    @Test func `an error after the finish reason is still an error`() {
        var assembler = StreamAssembler()
        assembler.take(.chunk(ChatCompletion(["choices": [["finish_reason": "stop"]]])))
        #expect(assembler.outcome == .complete)
        assembler.take(.failure(OpenAIError("late", type: nil)))
        #expect(assembler.outcome == .failed)
    }

    @Test func `one of two choices unfinished is a cut stream`() {
        var assembler = StreamAssembler()
        assembler.take(
            .chunk(
                ChatCompletion([
                    "choices": [
                        ["index": 0, "finish_reason": "stop"], ["index": 1, "delta": [:]],
                    ]
                ])))
        #expect(assembler.outcome == .cut)
    }

    @Test func `an empty finish reason does not finish`() {
        var assembler = StreamAssembler()
        assembler.take(.chunk(ChatCompletion(["choices": [["finish_reason": ""]]])))
        #expect(assembler.outcome == .cut)
    }
}
