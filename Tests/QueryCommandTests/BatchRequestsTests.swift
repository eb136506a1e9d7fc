import DatabricksAuth
import Failures
import JSON
import ModelServing
import Testing
import Transport

@testable import QueryCommand

@Suite struct BatchRequestsTests {
    /// What a record asks of a workspace, or of a server without any model; nil when it cannot be asked.
    private func body(
        _ task: QueryTask, _ record: String, fields: JSONObject = JSONObject(),
        system: String? = nil, model: String? = "m", defaultModel: String? = nil
    ) throws -> String? {
        let workspace = try Workspace(host: "https://w.test", token: Secret("t"))
        let requests = try BatchRequests(
            task: task, model: model, defaultModel: defaultModel, served: nil,
            service: QueryService(
                target: task == .respond ? .app : .workspace,
                client: ServingClient(
                    workspace, transport: ScriptedTransport([]), retry: .never)),
            fields: fields, system: system)
        let question = requests.question(index: 0, Array(record.utf8))
        guard case .call(_, let body) = question.content else { return nil }
        return String(decoding: body, as: UTF8.self)
    }

    @Test(
        arguments: [
            (.chat, #""a""#, #"{"messages":[{"role":"user","content":"a"}]}"#),
            (.complete, #"{"prompt":"a"}"#, #"{"prompt":"a"}"#),
            (.respond, #""a""#, #"{"input":[{"role":"user","content":"a"}],"model":"m"}"#),
            (
                .respond, #"{"content":[{"type":"input_text","text":"a"}]}"#,
                #"{"input":[{"role":"user","content":[{"type":"input_text","text":"a"}]}],"model":"m"}"#
            ),
            (
                .respond, #"{"input":[{"role":"user","content":"a"}]}"#,
                #"{"input":[{"role":"user","content":"a"}],"model":"m"}"#
            ),
            (.invoke, #"{"x":1.50}"#, #"{"dataframe_records":[{"x":1.50}]}"#),
        ] as [(QueryTask, String, String)])
    func `a record becomes the request of its task`(
        _ task: QueryTask, _ record: String, _ expected: String
    ) throws {
        #expect(try body(task, record) == expected)
    }

    @Test(
        arguments: [
            (.chat, #"{"messages":[{"role":"user","content":"a"}]}"#, "messages"),
            (.chat, #"{"body":{"messages":[{"role":"user","content":"a"}]}}"#, "messages"),
            (.respond, #"{"body":{"input":"a"}}"#, "input"),
            (.respond, #"{"messages":[{"role":"user","content":"a"}]}"#, "input"),
        ] as [(QueryTask, String, String)])
    func `a system prompt goes before whatever a record brings along`(
        _ task: QueryTask, _ record: String, _ list: String
    ) throws {
        let sent = try #require(try body(task, record, system: "s"))
        #expect(
            try JSONValue(parsing: sent)[list]?.text()
                == #"[{"role":"system","content":"s"},{"role":"user","content":"a"}]"#)
    }

    @Test func `messages that all requests share go before the record's`() throws {
        let shared: JSONValue = [["role": "user", "content": "x"]]
        let sent = try body(.chat, #""a""#, fields: JSONObject([("messages", shared)]))
        #expect(
            sent
                == #"{"messages":[{"role":"user","content":"x"},{"role":"user","content":"a"}]}"#)
    }

    @Test func `without a model there is no request, unless none is needed`() throws {
        #expect(try body(.respond, #""a""#, model: nil) == nil)
        #expect(
            try body(.respond, #""a""#, model: nil, defaultModel: "")
                == #"{"input":[{"role":"user","content":"a"}]}"#)
    }

    @Test(
        arguments: [(.embed, #"{"messages":[]}"#), (.chat, "7"), (.complete, #"{"messages":[]}"#)]
            as [(QueryTask, String)])
    func `a record that the task cannot ask is told`(_ task: QueryTask, _ record: String) throws {
        #expect(try body(task, record) == nil)
    }
}
