import Failures
import JSON
import LLMProtocols

/// Puts the body of a chat, completions or Responses request together; pure.
struct GenerationRequest {
    var fields: RequestFields
    var prompt: ChatPrompt
    var schema: AnswerSchema?
    var tools: ToolSet?
    /// `--no-stream`.
    var isUnary = false

    /// The body but for the model.
    ///
    /// It streams unless told otherwise: answers may take longer than a silent connection lives. Not with a
    /// schema, because some models refuse the two together.
    func body(_ task: QueryTask, takesStreamOptions: Bool) throws(ToolError) -> JSONObject {
        var body = try fields.members(task)
        switch task {
        case .chat: body["messages"] = try prompt.turns(after: body["messages"], task: task)
        case .respond: body["input"] = try prompt.turns(after: body["input"], task: task)
        case .complete, .embed, .invoke:
            if let text = prompt.text { body["prompt"] = .string(text) }
            guard body["prompt"] != nil else {
                throw ToolError(
                    .usage, "no prompt", hint: "dbx-query complete -m MODEL 'Once upon a time'")
            }
        }
        schema?.add(to: &body, for: task)
        tools?.add(to: &body, for: task)
        if isUnary || (schema != nil && body["stream"] == nil) {
            body["stream"] = nil
            body["stream_options"] = nil
        } else if body["stream"] == nil {
            body["stream"] = true
        }
        if body["stream"] == true, takesStreamOptions, task != .respond,
            body["stream_options"] == nil
        {
            body["stream_options"] = ["include_usage": true]
        }
        return body
    }
}
