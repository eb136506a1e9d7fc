import Failures
import JSON
import Testing

@testable import QueryCommand

@Suite struct GenerationRequestTests {
    private let prompt = ChatPrompt(text: "hi")

    private func body(
        _ task: QueryTask, _ request: GenerationRequest, takesStreamOptions: Bool = false
    ) throws -> String {
        JSONValue.object(try request.body(task, takesStreamOptions: takesStreamOptions)).text()
    }

    @Test func `a chat streams`() throws {
        let request = GenerationRequest(fields: RequestFields(), prompt: prompt)
        let messages = #"{"messages":[{"role":"user","content":"hi"}],"stream":true"#
        #expect(try body(.chat, request) == messages + "}")
        #expect(
            try body(.chat, request, takesStreamOptions: true)
                == messages + #","stream_options":{"include_usage":true}}"#)
    }

    @Test func `no-stream and schemas ask for one answer`() throws {
        var request = GenerationRequest(
            fields: RequestFields(), prompt: prompt, isUnary: true)
        #expect(try body(.complete, request, takesStreamOptions: true) == #"{"prompt":"hi"}"#)
        request.isUnary = false
        request.schema = try AnswerSchema(Array("{}".utf8), file: "f")
        #expect(
            try body(.complete, request, takesStreamOptions: true)
                == #"{"prompt":"hi","response_format":{"type":"json_schema","json_schema":{"name":"answer","schema":{}}}}"#
        )
    }

    @Test func `a body's own stream fields stay`() throws {
        var fields = RequestFields()
        fields.body = JSONObject([("prompt", "p"), ("stream", false)])
        let request = GenerationRequest(
            fields: fields, prompt: ChatPrompt())
        #expect(
            try body(.complete, request, takesStreamOptions: true)
                == #"{"prompt":"p","stream":false}"#)
    }

    @Test(arguments: [QueryTask.chat, .complete, .respond])
    func `a question needs a prompt`(_ task: QueryTask) {
        let request = GenerationRequest(
            fields: RequestFields(), prompt: ChatPrompt(systems: ["s"]))
        #expect { try request.body(task, takesStreamOptions: false) } throws: {
            ($0 as? ToolError)?.code == .usage
        }
    }

    @Test func `the Responses API has its own names for the same things`() throws {
        var request = GenerationRequest(
            fields: RequestFields(maxTokens: 9),
            prompt: ChatPrompt(systems: ["a", "b"], text: "hi"))
        request.schema = try AnswerSchema(Array(#"{"title":"T"}"#.utf8), file: "f")
        request.tools = try ToolSet(
            Array(#"[{"type":"function","function":{"name":"f","strict":true}}]"#.utf8),
            file: "f", choice: "f")
        #expect(
            try body(.respond, request)
                == #"{"max_output_tokens":9,"input":[{"role":"system","content":"a"},{"role":"system","content":"b"},"#
                + #"{"role":"user","content":"hi"}],"text":{"format":{"type":"json_schema","name":"T","schema":{"title":"T"}}},"#
                + #""tools":[{"type":"function","name":"f","strict":true}],"tool_choice":{"type":"function","name":"f"}}"#
        )
        request.fields.seed = 1
        #expect { try body(.respond, request) } throws: { ($0 as? ToolError)?.code == .usage }
    }
}
