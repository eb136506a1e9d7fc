import CommandSupport
import Failures
import JSON
import LLMProtocols
import Transport

/// Turns the answers of calls into lines of output, one for each row; pure.
struct AnswerLines: Sendable {
    let task: QueryTask
    /// What the user is strict about.
    var demands = AnswerVerdict.Demands()
    /// Whether only the first fenced block of a text is wanted.
    var extracts = false

    /// What a whole answer gave.
    struct Answered {
        /// A line for each row, in their order.
        var lines: [[UInt8]]
        var usage: Usage?
    }

    /// The lines of a call that was answered with success; throws what makes the whole answer unusable.
    func lines(
        _ call: BatchCall, _ head: ResponseHead, _ body: [UInt8]
    ) throws(ToolError) -> Answered {
        if call.rows[0].isOpenAI { return try openAI(call.rows[0], head, body) }
        return switch task {
        case .embed: try embeddings(call, body)
        default: try document(call.rows[0], body)
        }
    }

    /// The line of a row that failed.
    ///
    /// `{"index":0,"id":"a1","error":{"code":"later","status":429,"message":"…","retryable":true}}`
    static func failure(_ row: BatchRow, _ error: ToolError) -> [UInt8] {
        var line = start(row)
        if row.isOpenAI, let status = error.status {
            addResponse(status, error.requestID, body: refusal(error), to: &line)
            return end(row, &line)
        }
        var members: JSONValue = ["code": .string(error.code.rawValue)]
        if let status = error.status { members["status"] = .number(JSONNumber(status)) }
        members["message"] = .string(Redaction.text(error.message))
        members["retryable"] = .bool(error.code.isRetryable)
        if let requestID = error.requestID { members["request_id"] = .string(requestID) }
        if let retryAfter = error.retryAfter { members["retry_after"] = .string(retryAfter) }
        if let upstream = error.upstream { members["upstream"] = .string(Redaction.text(upstream)) }
        if row.isOpenAI { line += ",\"response\":null".utf8 }
        add("error", members.bytes(), to: &line)
        return end(row, &line)
    }

    // MARK: vectors

    private func embeddings(_ call: BatchCall, _ given: [UInt8]) throws(ToolError) -> Answered {
        var body = given
        let vectors: EmbeddingScan
        do throws(JSONError) {
            vectors = try EmbeddingScan(body, texts: call.rows.count)
        } catch {
            throw Self.useless("not JSON: \(error)", body)
        }
        guard vectors.vectors.count == call.rows.count else {
            throw Self.useless(
                "\(vectors.vectors.count) vectors for \(call.rows.count) texts", body)
        }
        body.joinLines()
        var answered = Answered(lines: [], usage: vectors.usage)
        answered.lines.reserveCapacity(call.rows.count)
        for (place, row) in call.rows.enumerated() {
            let vector = vectors.vectors[place]
            var line = Self.start(row, extra: vector.count + (row.record?.count ?? 0) + 256)
            Self.add("embedding", body[vector], to: &line)
            if let model = vectors.model { Self.add("model", body[model], to: &line) }
            if place == call.rows.count - 1, let usage = vectors.usageRange {
                Self.add("usage", body[usage], to: &line)
            }
            answered.lines.append(Self.end(row, &line))
        }
        return answered
    }

    // MARK: texts and predictions

    private func document(_ row: BatchRow, _ body: [UInt8]) throws(ToolError) -> Answered {
        let json: JSONValue
        do throws(JSONError) {
            json = try JSONValue(parsing: body)
        } catch {
            throw Self.useless("not JSON: \(error)", body)
        }
        if let error = OpenAIError(json) {
            throw ToolError(
                .peer, "the server gave up: \(error.message)",
                upstream: ToolError.upstreamText(body))
        }
        var members: [(String, JSONValue)] = []
        switch task {
        case .invoke: members = try predictions(json, body)
        case .respond: members = try response(json, body)
        default: members = try completion(json, body)
        }
        var line = Self.start(row)
        for (key, value) in members { Self.add(key, value.bytes(), to: &line) }
        return Answered(lines: [Self.end(row, &line)], usage: Usage(json["usage"]))
    }

    private func completion(
        _ json: JSONValue, _ body: [UInt8]
    ) throws(ToolError) -> [(String, JSONValue)] {
        // A ChatAgent answers with messages.
        if let last = json["messages"]?.array?.last {
            let text = ChatMessage(last).content.text
            return [("text", .string(text))] + Self.present(["finish_reason", "usage"], json)
        }
        let completion = ChatCompletion(json)
        guard let choice = completion.choices.first else {
            throw Self.useless("it holds no choices", body)
        }
        try judge(completion)
        let text = extracts ? FencedBlock.first(in: choice.text) ?? choice.text : choice.text
        var members: [(String, JSONValue)] = [("text", .string(text))]
        if let calls = choice.json["message"]?["tool_calls"], !calls.isNull {
            members.append(("tool_calls", calls))
        }
        if let reason = choice.finishReason { members.append(("finish_reason", .string(reason))) }
        members += Self.present(["model", "usage"], json)
        if completion.choices.count > 1, let choices = json["choices"] {
            members.append(("choices", choices))
        }
        return members
    }

    private func judge(_ completion: ChatCompletion) throws(ToolError) {
        for choice in completion.choices {
            if let reason = choice.finishReason, demands.failOn.contains(reason) {
                throw ToolError(.no, "finish_reason is \(reason)")
            }
            if let problem = demands.problem(choice) { throw ToolError(.peer, problem) }
        }
    }

    private func response(
        _ json: JSONValue, _ body: [UInt8]
    ) throws(ToolError) -> [(String, JSONValue)] {
        guard let output = json["output"]?.array else {
            throw Self.useless("it holds no output", body)
        }
        let parts = output.flatMap { $0["content"]?.array ?? [] }
        let text = parts.filter { $0["type"] == "output_text" }.compactMap { $0["text"]?.string }
        var members: [(String, JSONValue)] = [("text", .string(text.joined()))]
        let calls = output.filter { $0["type"] == "function_call" }
        if !calls.isEmpty { members.append(("tool_calls", .array(calls))) }
        return members + Self.present(["status", "model", "usage", "custom_outputs"], json)
    }

    private func predictions(
        _ json: JSONValue, _ body: [UInt8]
    ) throws(ToolError) -> [(String, JSONValue)] {
        let members = Self.present(["predictions", "outputs", "databricks_output"], json)
        guard !members.isEmpty else { throw Self.useless("it holds no predictions", body) }
        return members
    }

    private static func present(_ keys: [String], _ json: JSONValue) -> [(String, JSONValue)] {
        keys.compactMap { key in json[key].flatMap { $0.isNull ? nil : (key, $0) } }
    }

    // MARK: pieces of a line

    /// What begins a line: index and id.
    static func start(_ row: BatchRow, extra: Int = 512) -> [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(extra + 64)
        line += "{\"index\":\(row.index)".utf8
        if row.isOpenAI { line += ",\"id\":\"batch_req_\(row.index)\"".utf8 }
        if let id = row.id { add(row.isOpenAI ? "custom_id" : "id", id[...], to: &line) }
        return line
    }

    /// `,"key":value`, the value as it is.
    static func add(_ key: String, _ value: some Collection<UInt8>, to line: inout [UInt8]) {
        line += ",\"".utf8
        line += key.utf8
        line += "\":".utf8
        line += value
    }

    /// What ends a line: the record where it is carried along.
    static func end(_ row: BatchRow, _ line: inout [UInt8]) -> [UInt8] {
        if let record = row.record { add("input_record", record, to: &line) }
        line += "}\n".utf8
        return line
    }

    /// An answer that is not of the protocol.
    static func useless(_ reason: String, _ body: [UInt8]) -> ToolError {
        ToolError(
            .peer, "the answer is unusable: \(reason)",
            upstream: ToolError.upstreamText(body))
    }
}
