import ArgumentParser
import CommandSupport
import JSON
import ModelServing

/// Shows the question instead of asking it.
struct PreviewOptions: ParsableArguments {
    @Flag(name: .customLong("dry-run"), help: "Print the request as JSON; ask nothing.")
    var dryRun = false

    @Flag(help: "Print the same request as a curl command; ask nothing.")
    var curl = false

    func validate() throws {
        if dryRun, curl { throw ValidationError("--dry-run and --curl exclude each other") }
    }

    /// Whether the question is only shown.
    var isGiven: Bool { dryRun || curl }

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
