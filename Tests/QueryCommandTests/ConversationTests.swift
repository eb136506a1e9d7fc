import Failures
import JSON
import Testing

@testable import QueryCommand

@Suite struct ConversationTests {
    private func conversation(_ lines: String...) throws -> Conversation {
        try Conversation(Array(lines.joined(separator: "\n").utf8), name: "talk")
    }

    private static let chat =
        #"{"task":"chat","model":"m1","request":{"messages":[{"role":"user","content":"hi"}]},"#
        + #""response":{"choices":[{"message":{"role":"assistant","content":"hello","x":1}}]}}"#
    private static let response =
        #"{"task":"respond","model":"m2","request":{"input":[{"role":"user","content":"hi"}]},"#
        + #""response":{"output":[{"type":"message","content":[]}]}}"#
    private static let agent =
        #"{"task":"chat","model":"m3","request":{"messages":[{"role":"user","content":"hi"}]},"#
        + #""response":{"messages":[{"role":"tool","content":"t"},{"role":"assistant","content":"a"}]}}"#
    private static let cut =
        #"{"task":"chat","model":"m4","request":{"messages":[]},"response":null,"error":{"code":"protocol"}}"#

    @Test func `the last whole exchange is what goes on`() throws {
        let talk = try conversation(Self.response, Self.chat, "")
        #expect(talk.task == .chat)
        #expect(talk.model == "m1")
        #expect(
            JSONValue.array(talk.turns).text()
                == #"[{"role":"user","content":"hi"},{"role":"assistant","content":"hello","x":1}]"#
        )
    }

    @Test func `items of a response and messages of an agent go on as they are`() throws {
        #expect(try conversation(Self.chat, Self.response).turns.last?["type"] == "message")
        #expect(try conversation(Self.response).task == .respond)
        #expect(
            try conversation(Self.agent).turns.map { $0["role"]?.string }
                == ["user", "tool", "assistant"])
    }

    @Test func `a torn line and an answer that is not whole are passed over`() throws {
        let talk = try conversation(Self.chat, Self.cut, #"{"task":"chat","request":{"mess"#)
        #expect(talk.turns.count == 2)
        // The model is the one that was asked last.
        #expect(talk.model == "m1")
    }

    @Test func `a question that was never answered leaves its model`() throws {
        let talk = try conversation(Self.cut)
        #expect(talk.task == nil)
        #expect(talk.turns.isEmpty)
        #expect(talk.model == "m4")
    }

    @Test func `an empty file is a conversation that has not begun`() throws {
        #expect(try conversation("", "").turns.isEmpty)
    }

    @Test(arguments: ["hello", "{}", #"{"task":"embed","request":{},"model":"m"}"#, "[1]\n[2]"])
    func `any other file is refused`(_ text: String) {
        #expect { try conversation(text) } throws: {
            ($0 as? ToolError)?.code == .data
                && ($0 as? ToolError)?.message == "--continue talk: holds no conversation of --log"
        }
    }

    @Test func `a line has what was asked, what came, and why it is not whole`() {
        let line = Conversation.line(
            time: "2026-01-01T00:00:00Z", task: .chat, model: "m",
            request: JSONObject([("stream", true)]),
            response: nil, failure: ToolError(.peer, "cut", upstream: "<html>"))
        #expect(
            line.text()
                == #"{"time":"2026-01-01T00:00:00Z","task":"chat","model":"m","request":{"stream":true},"#
                + #""response":null,"error":{"code":"protocol","message":"cut","upstream":"<html>"}}"#
        )
    }
}
