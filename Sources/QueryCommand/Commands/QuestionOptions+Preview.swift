import CommandSupport
import JSON
import ModelServing

/// `--dry-run` and `--curl`: the question is shown instead of asked.
extension QuestionOptions {
    /// Whether the question is only shown.
    var isPreview: Bool { dryRun || curl }

    /// Shows a question; its URL may have taken a lookup, the question itself is not sent.
    func show(
        _ question: (path: String, body: JSONObject), of asked: QueryService,
        _ writer: RecordWriter, _ finder: ServiceFinder
    ) throws {
        let url = asked.client.server.host + question.path
        guard dryRun else {
            let command = CurlCommand(
                url: url, body: question.body, header: try finder.headerCommand(asked.target),
                extras: finder.curlArguments)
            return try finder.context.console.output.write(command.text + "\n")
        }
        let body = Redaction.masked(.object(question.body))
        try writer.write(["method": "POST", "url": .string(url), "body": body])
        try writer.finish()
    }
}
