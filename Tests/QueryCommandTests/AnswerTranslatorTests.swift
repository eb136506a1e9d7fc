import Failures
import JSON
import LLMProtocols
import POSIX
import TestSupport
import Testing

@testable import QueryCommand

/// Answers of the Responses API and of agents, in the forms of `Streams/`.
@Suite struct AnswerTranslatorTests {
    private static let plain = AnswerSession.Form.text(isForTerminal: false, extracts: false)

    private func recorded(_ name: String) throws -> [UInt8] {
        try FileSystem.read("\(SourceTree.root)/Tests/QueryCommandTests/Streams/\(name).sse")
    }

    private func run(
        _ form: AnswerSession.Form, _ pieces: [[UInt8]]
    ) -> (
        text: String, reasoning: String, document: JSONValue?, session: AnswerSession,
        failure: ToolError?
    ) {
        var session = AnswerSession(form, verb: "respond")
        var (text, reasoning) = ("", "")
        for piece in pieces {
            let step = session.feed(piece)
            text += step.text
            reasoning += step.reasoning
        }
        let (step, verdict) = session.finish()
        return (text + step.text, reasoning, session.document, session, verdict.failure)
    }

    private static let call =
        #"{"id":"call_1","type":"function","function":{"name":"wx","arguments":"{\"city\":\"Röm\"}"}}"#

    @Test(
        arguments: [
            ("responses", "Grüß 🌍\n\(call)\n", nil),
            ("responses-agent", "It is späť.\n\nBye.\n", nil),
            ("chat-agent", "It is späť.\n", nil), ("chat-agent-without-done", "It is späť.\n", nil),
            ("responses-incomplete", "Grüß 🌍\n", nil),
            (
                "responses-failed", "Grüß 🌍\n",
                "respond: the server gave up: slow down (rate_limit_exceeded)"
            ),
            ("responses-error", "Grüß 🌍\n", "respond: the server gave up: boom (server_error)"),
            (
                "responses-cut", "Grüß 🌍\n",
                "respond: the answer ended before it was complete: no finish_reason and no [DONE]"
            ),
        ] as [(String, String, String?)])
    func `a stream is its text and the calls that are left, however it is split`(
        _ name: String, _ text: String, _ failure: String?
    ) throws {
        let bytes = try recorded(name)
        let whole = run(Self.plain, [bytes])
        #expect(whole.text == text)
        #expect(whole.failure?.message == failure)
        for split in bytes.indices {
            let parts = run(Self.plain, [Array(bytes[..<split]), Array(bytes[split...])])
            #expect(parts.text == text, "split at \(split)")
            #expect(parts.failure?.message == failure)
            #expect(parts.document == whole.document)
        }
    }

    @Test func `reasoning, usage and finish reason are read in their own names`() throws {
        let answer = run(Self.plain, [try recorded("responses")])
        #expect(answer.reasoning == "hm")
        let completion = answer.session.completion
        #expect(UsageLine.text(completion.usage) == "tokens: 5 in (2 cached), 7 out (3 reasoning)")
        #expect(completion.choices.first?.finishReason == "tool_calls")
        let cut = run(Self.plain, [try recorded("responses-incomplete")]).session.completion
        #expect(cut.choices.first?.finishReason == "length")
    }

    @Test func `the document is the protocol's own`() throws {
        let response = run(.completion, [try recorded("responses")]).document
        #expect(response?["id"] == "resp_1")
        #expect(response?["output"]?.array?.count == 3)
        let agent = run(.completion, [try recorded("responses-agent")]).document
        #expect(agent?["status"] == "completed")
        #expect(agent?["output"]?.array?.count == 4)
        let chat = run(.completion, [try recorded("chat-agent")]).document
        #expect(chat?["messages"]?[2]?["content"] == "It is späť.")
        #expect(chat?["custom_outputs"]?["k"] == 1)
        let cut = run(.completion, [try recorded("responses-cut")]).document
        #expect(cut?["status"] == "incomplete")
        #expect(cut?["output"]?[1]?["content"]?[0]?["text"] == "Grüß 🌍")
    }

    @Test(arguments: ["responses", "chat-agent"])
    func `a whole answer reads as its stream does`(_ name: String) throws {
        let streamed = run(Self.plain, [try recorded(name)])
        let document = try #require(streamed.document)
        let whole = run(Self.plain, [document.bytes()])
        #expect(whole.text == streamed.text)
        #expect(whole.document == document)
        #expect(whole.failure == nil)
    }

    @Test(arguments: ["responses", "responses-agent", "chat-agent"])
    func `a stream cut before its end is never a success`(_ name: String) throws {
        let bytes = try recorded(name)
        for count in bytes.indices where bytes[count] == 0x0A {
            let head = Array(bytes[..<count])
            let text = String(decoding: head, as: UTF8.self)
            let isWhole =
                [
                    "[DONE]", "\"finish_reason\": \"stop\"",
                    "\"type\": \"response.completed\", \"response\"",
                ]
                .contains { text.contains($0) }
            if !isWhole {
                #expect(run(Self.plain, [head]).failure?.code == .peer, "cut at \(count)")
            }
        }
    }
}
