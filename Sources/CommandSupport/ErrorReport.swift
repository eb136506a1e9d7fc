package import Failures
package import JSON
import POSIX

/// Says what went wrong, on stderr: one line and a hint, or one JSON object.
package struct ErrorReport: Sendable {
    /// Stands at the start of each line.
    let tool: String
    let output: OutputChannel
    /// Whether errors are JSON: an explicit `-o json|jsonl`, or `DBX_ERROR_FORMAT=json`.
    let isJSON: Bool
    /// `--quiet`: progress is left out; warnings and errors never are.
    let isQuiet: Bool
    /// `-v` is 1, `-vv` is 2.
    package let verbosity: Int
    /// What is being waited for, on a terminal.
    package let live: LiveLine

    package init(
        tool: String, output: OutputChannel, isJSON: Bool, isQuiet: Bool, verbosity: Int
    ) {
        self.tool = tool
        self.output = output
        self.isJSON = isJSON
        self.isQuiet = isQuiet
        self.verbosity = verbosity
        live = LiveLine(output, isWanted: !isQuiet)
    }

    /// Prints a failure; what cannot be written is lost, since there is nowhere left to say so.
    package func print(_ failure: ToolError) {
        line(isJSON ? failure.json.text() : lines(failure))
    }

    /// Prints a warning.
    package func warn(_ text: String) { line(safe("\(tool): warning: \(text)")) }

    /// Prints how far a command is, unless `--quiet`.
    package func progress(_ text: String) {
        guard !isQuiet else { return }
        line(oneLine(text))
    }

    /// Prints a note of `-v` (level 1) or `-vv` (level 2).
    package func note(_ text: String, level: Int = 1) {
        guard verbosity >= level else { return }
        line(safe("\(tool): \(text)"))
    }

    /// Servers echo what they were sent, so whatever is said goes without the credentials in it.
    private func line(_ text: String) {
        live.erase()
        try? output.line(Redaction.text(text))
    }

    private func lines(_ failure: ToolError) -> String {
        var lines = [oneLine("\(tool): \(failure.message)\(Self.answered(failure))")]
        if let upstream = failure.upstream, !upstream.isEmpty, !failure.message.contains(upstream) {
            lines.append(oneLine("upstream: \(upstream)"))
        }
        if let hint = failure.hint { lines.append(oneLine("hint: \(hint)")) }
        return lines.joined(separator: "\n")
    }

    /// ` [HTTP 503, retry after 7, request id x]`: what a server's refusal had beside its words.
    private static func answered(_ failure: ToolError) -> String {
        // Where a server had no words, the status is the message.
        let status = failure.message.contains("HTTP status") ? nil : failure.status
        let facts = [
            status.map { "HTTP \($0)" }, failure.retryAfter.map { "retry after \($0)" },
            failure.requestID.map { "request id \($0)" },
        ].compactMap(\.self)
        return facts.isEmpty ? "" : " [\(facts.joined(separator: ", "))]"
    }

    /// One line stays one line, whatever the text from elsewhere holds.
    private func oneLine(_ text: String) -> String {
        safe(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    }

    private func safe(_ text: String) -> String {
        output.isTTY ? PrintableText.escaped(text) : text
    }
}

extension ToolError {
    /// `{"error":{"code","exit","message","hint","status","request_id","retry_after","upstream"}}`, without what is not known.
    package var json: JSONValue {
        var error: JSONValue = [
            "code": .string(code.rawValue),
            "exit": .number(JSONNumber(code.exitStatus)),
            "message": .string(message),
        ]
        if let hint { error["hint"] = .string(hint) }
        if let status { error["status"] = .number(JSONNumber(status)) }
        if let requestID { error["request_id"] = .string(requestID) }
        if let retryAfter { error["retry_after"] = .string(retryAfter) }
        if let upstream { error["upstream"] = .string(upstream) }
        return ["error": error]
    }
}
