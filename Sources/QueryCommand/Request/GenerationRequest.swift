import Failures
import JSON
import LLMProtocols

/// Puts the body of a chat or completions request together; pure.
struct GenerationRequest {
    let task: QueryTask
    var fields: RequestFields
    var prompt: ChatPrompt
    /// The `response_format` of `--schema`.
    var responseFormat: JSONValue?
    /// `--no-stream`.
    var isUnary = false

    /// The body but for the model.
    ///
    /// It streams unless told otherwise: answers may take longer than a silent connection lives. Not with a
    /// schema, because some models refuse the two together.
    func body(takesStreamOptions: Bool) throws(ToolError) -> JSONObject {
        var body = try fields.members()
        switch task {
        case .chat: body["messages"] = try prompt.messages(after: body["messages"])
        case .complete:
            if let text = prompt.text { body["prompt"] = .string(text) }
            guard body["prompt"] != nil else {
                throw ToolError(
                    .usage, "no prompt", hint: "dbx-query complete -m MODEL 'Once upon a time'")
            }
        case .embed, .respond, .invoke: break
        }
        if let responseFormat { body["response_format"] = responseFormat }
        if isUnary || (responseFormat != nil && body["stream"] == nil) {
            body["stream"] = nil
            body["stream_options"] = nil
        } else if body["stream"] == nil {
            body["stream"] = true
        }
        if body["stream"] == true, takesStreamOptions, body["stream_options"] == nil {
            body["stream_options"] = ["include_usage": true]
        }
        return body
    }
}
