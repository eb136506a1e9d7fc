import Failures
import JSON

/// A model that repeats the last user text, for trying things out and for tests.
///
/// It says so: `system_fingerprint` is `echo`. Everything it answers follows from the request alone, but for
/// `created`. Tokens are counted by one rule: UTF-8 bytes of the text divided by 4, rounded up. Streams come word
/// by word.
struct EchoProvider: Provider {
    private let model: UpstreamModel
    private let now: @Sendable () -> Int

    init(_ model: UpstreamModel, now: @escaping @Sendable () -> Int) {
        self.model = model
        self.now = now
    }

    /// The token count of a text: UTF-8 bytes divided by 4, rounded up.
    static func tokens(_ byteCount: Int) -> Int { (byteCount + 3) / 4 }

    var lack: String? { nil }

    func request(for call: ModelCall) throws(ToolError) -> ProviderRequest {
        let body: JSONValue
        do {
            body = try JSONValue(parsing: call.body)
        } catch {
            throw ToolError(.data, "the body is not JSON: \(error)")
        }
        let answer: LocalAnswer
        switch call.task {
        case .chatCompletions:
            answer = completion(try EchoPrompt(chat: body), of: call, body, isChat: true)
        case .completions:
            answer = completion(try EchoPrompt(completion: body), of: call, body, isChat: false)
        case .embeddings: answer = unary(try EchoEmbedding.answer(body, model: model.publicName))
        case .invocation, nil: answer = unary(try prediction(body))
        }
        return .answer(answer)
    }

    private func completion(
        _ prompt: EchoPrompt, of call: ModelCall, _ body: JSONValue, isChat: Bool
    ) -> LocalAnswer {
        let answer = EchoCompletion(
            prompt: prompt, model: model.publicName, created: now(),
            id: (isChat ? "chatcmpl-echo-" : "cmpl-echo-") + EchoSeed(call.body).hex,
            isChat: isChat)
        guard call.isStreaming else { return unary(answer.document) }
        // A serving endpoint's stream tells usage unasked, and knows no `stream_options`.
        let includesUsage =
            call.addsUsage
            || body["stream_options"]?["include_usage"]?.bool
                ?? (call.operation == .invocation)
        return LocalAnswer(
            contentType: "text/event-stream; charset=utf-8", delay: model.wordDelay,
            pieces: EchoStream(answer, includesUsage: includesUsage))
    }

    private func unary(_ document: JSONValue) -> LocalAnswer {
        let bytes = document.bytes()
        return LocalAnswer(
            contentType: "application/json", length: bytes.count, pieces: [bytes].makeIterator())
    }

    /// A custom model's answer: the rows that were sent.
    private func prediction(_ body: JSONValue) throws(ToolError) -> JSONValue {
        for key in ["dataframe_records", "instances", "inputs"] {
            if let rows = body[key] { return ["predictions": rows] }
        }
        if let rows = body["dataframe_split"]?["data"] { return ["predictions": rows] }
        throw ToolError(
            .data,
            "the body needs messages, prompt, input, inputs, instances, dataframe_records or dataframe_split"
        )
    }
}
