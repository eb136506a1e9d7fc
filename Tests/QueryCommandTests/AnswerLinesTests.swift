import Failures
import JSON
import LLMProtocols
import Testing
import Transport

@testable import QueryCommand

@Suite struct AnswerLinesTests {
    /// The line of the only row of a call that was answered so.
    private func line(
        _ body: JSONValue, to answers: AnswerLines, isOpenAI: Bool = false
    ) throws -> JSONValue {
        var row = BatchRow(index: 7)
        row.isOpenAI = isOpenAI
        let call = BatchCall(
            rows: [row], content: .body(path: "/", []),
            retries: RetryMachine(policy: RetryPolicy(), isRepeatable: false))
        let answered = try answers.lines(call, ResponseHead(status: 200), body.bytes())
        #expect(answered.lines.count == 1)
        return try JSONValue(parsing: answered.lines[0])
    }

    private static func chat(_ text: JSONValue, _ reason: JSONValue = "stop") -> JSONValue {
        [
            "model": "m",
            "choices": [["message": ["content": text], "finish_reason": reason]],
        ]
    }

    private static func response(_ text: JSONValue, _ more: JSONValue = [:]) -> JSONValue {
        let message: JSONValue = [
            "type": "message", "id": "m1", "content": [["type": "output_text", "text": text]],
        ]
        var response: JSONValue = ["model": "m", "status": "completed", "output": [message]]
        for (key, value) in more.object ?? JSONObject() { response[key] = value }
        return response
    }

    private static let agent: JSONValue = [
        "messages": [["role": "assistant", "id": "a", "content": "{}"]], "finish_reason": "length",
    ]
    private static let cut: JSONValue = [
        "status": "incomplete", "incomplete_details": ["reason": "max_output_tokens"],
    ]

    @Test(arguments: [
        (QueryTask.chat, chat("hi"), ["text", "finish_reason", "model"]),
        (.respond, response("hi"), ["text", "status", "model"]),
        (.chat, agent, ["text", "finish_reason"]),
    ])
    func `a line has the text, and what the server said of it`(
        task: QueryTask, answer: JSONValue, members: [String]
    ) throws {
        let line = try line(answer, to: AnswerLines(task: task))
        #expect(line.object?.map(\.key) == ["index"] + members)
    }

    @Test(arguments: [
        (QueryTask.chat, chat("no JSON")), (.respond, response("no JSON")),
        (.chat, chat("{}", "length")), (.respond, response("{}", cut)), (.chat, agent),
    ])
    func `what was demanded of an answer is checked in every form`(
        task: QueryTask, answer: JSONValue
    ) throws {
        let demands = AnswerVerdict.Demands(failOn: ["length"], schema: JSONSchema([:]))
        let answers = AnswerLines(task: task, demands: demands)
        #expect(throws: ToolError.self) { try line(answer, to: answers) }
        #expect(throws: ToolError.self) { try line(answer, to: answers, isOpenAI: true) }
        #expect(throws: Never.self) { try line(answer, to: AnswerLines(task: task)) }
    }

    @Test(arguments: [
        (QueryTask.chat, chat("a\n```\nb\n```")), (.respond, response("a\n```\nb\n```")),
    ])
    func `a fenced block is taken out of every form`(task: QueryTask, answer: JSONValue) throws {
        let line = try line(answer, to: AnswerLines(task: task, extracts: true))
        #expect(line["text"] == "b")
    }

    @Test func `only the calls that an agent left open are the caller's, in the form of chat`()
        throws
    {
        func call(_ id: JSONValue) -> JSONValue {
            ["type": "function_call", "call_id": id, "name": "f", "arguments": "{}"]
        }
        let output: JSONValue = [
            call("1"), ["type": "function_call_output", "call_id": "1", "output": "x"], call("2"),
        ]
        let answer = Self.response("", ["output": output])
        let calls = try line(answer, to: AnswerLines(task: .respond))["tool_calls"]?.array
        #expect(calls?.compactMap { $0["id"]?.string } == ["2"])
        #expect(calls?.first?["function"]?["name"] == "f")
    }

    private static let (nothing, refusal): (JSONValue, JSONValue) = (
        [:], ["error": ["message": "no"]]
    )

    @Test(arguments: [
        (QueryTask.chat, refusal), (.chat, nothing), (.respond, nothing), (.invoke, nothing),
        (.respond, response("", ["status": "failed", "error": ["message": "no"]])),
    ])
    func `an answer that is none fails its row`(task: QueryTask, answer: JSONValue) throws {
        #expect(throws: ToolError.self) { try line(answer, to: AnswerLines(task: task)) }
    }
}
