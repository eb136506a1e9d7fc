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
