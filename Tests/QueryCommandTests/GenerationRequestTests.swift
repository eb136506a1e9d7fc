import Failures
import JSON
import Testing

@testable import QueryCommand

@Suite struct GenerationRequestTests {
    private let prompt = ChatPrompt(system: nil, text: "hi")

    private func body(_ request: GenerationRequest, takesStreamOptions: Bool = false) throws
        -> String
    {
        JSONValue.object(try request.body(takesStreamOptions: takesStreamOptions)).text()
    }

    @Test func `a chat streams`() throws {
        let request = GenerationRequest(task: .chat, fields: RequestFields(), prompt: prompt)
        let messages = #"{"messages":[{"role":"user","content":"hi"}],"stream":true"#
        #expect(try body(request) == messages + "}")
        #expect(
            try body(request, takesStreamOptions: true)
                == messages + #","stream_options":{"include_usage":true}}"#)
    }

    @Test func `no-stream and schemas ask for one answer`() throws {
        var request = GenerationRequest(
            task: .complete, fields: RequestFields(), prompt: prompt, isUnary: true)
        #expect(try body(request, takesStreamOptions: true) == #"{"prompt":"hi"}"#)
        request.isUnary = false
        request.responseFormat = ["type": "json_object"]
        #expect(
            try body(request, takesStreamOptions: true)
                == #"{"prompt":"hi","response_format":{"type":"json_object"}}"#)
    }

    @Test func `a body's own stream fields stay`() throws {
        var fields = RequestFields()
        fields.body = JSONObject([("prompt", "p"), ("stream", false)])
        let request = GenerationRequest(
            task: .complete, fields: fields, prompt: ChatPrompt(system: nil, text: nil))
        #expect(try body(request, takesStreamOptions: true) == #"{"prompt":"p","stream":false}"#)
    }

    @Test(arguments: [QueryTask.chat, .complete])
    func `a question needs a prompt`(_ task: QueryTask) {
        let request = GenerationRequest(
            task: task, fields: RequestFields(), prompt: ChatPrompt(system: "s", text: nil))
        #expect { try request.body(takesStreamOptions: false) } throws: {
            ($0 as? ToolError)?.code == .usage
        }
    }
}
