import CommandSupport
import Failures
import JSON
import LLMProtocols
import Transport

/// OpenAI's batch form, in which records of that form are answered.
extension AnswerLines {
    /// The line of a record in OpenAI's form, the answer in it as it came.
    func openAI(
        _ row: BatchRow, _ head: ResponseHead, _ given: [UInt8]
    ) throws(ToolError) -> Answered {
        var body = given
        do throws(JSONError) {
            try JSONScanner.validate(body.span)
        } catch {
            throw Self.useless("not JSON: \(error)", body)
        }
        if demands.areStrict, let json = try? JSONValue(parsing: body) {
            _ = try judged(json, body)
        }
        body.joinLines()
        var scanner = UsageScanner(.json)
        scanner.feed(body)
        var line = Self.start(row, extra: body.count + 256)
        Self.addResponse(head.status, head.fields["x-request-id"], body: body, to: &line)
        return Answered(lines: [Self.end(row, &line)], usage: scanner.usage)
    }

    /// `"response":{"status_code":200,"request_id":"…","body":{…}},"error":null`: also refusals are responses.
    ///
    /// Source: OpenAI API reference, "The request output object" of the Batch API.
    static func addResponse(
        _ status: Int, _ requestID: String?, body: [UInt8], to line: inout [UInt8]
    ) {
        line += ",\"response\":{\"status_code\":\(status),\"request_id\":".utf8
        JSONValue.string(requestID ?? "").write(to: &line)
        add("body", body, to: &line)
        line += "},\"error\":null".utf8
    }

    /// What the server said, where that is whole JSON; else the same in its form.
    static func refusal(_ error: ToolError) -> [UInt8] {
        let said = error.upstream.map { Array(Redaction.text($0).utf8) }
        if let said, let body = try? JSONValue(parsing: said) { return body.bytes() }
        let message = JSONValue.string(Redaction.text(error.message))
        return (["error": ["code": .string(error.code.rawValue), "message": message]] as JSONValue)
            .bytes()
    }
}
