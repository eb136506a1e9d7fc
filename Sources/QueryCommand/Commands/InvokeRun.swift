import CommandSupport
import Failures
import JSON
import LLMProtocols
import ModelServing
import POSIX
import Transport

/// One run of `invoke`, from rows to predictions.
struct InvokeRun {
    let rows: RowOptions
    /// Where rows or a request are read from; nil for stdin.
    var file: String?
    let common: QuestionOptions
    let service: ServiceOptions
    let options: QueryOptions
    let context: ToolContext
    /// A writer that was made before the task was known.
    var early: RecordWriter?

    func run() async throws {
        let writer = try options.output.writer(context, Self.shape, after: early)
        let finder = ServiceFinder(context: context, options: options, service: service)
        let found = try finder.find(beforeSending: writer.readiness)
        let model = try model(found.target)
        let body = try await body()
        let asked = try await finder.located(found, model: model)
        var question = try asked.question(
            .invoke, model: model, served: service.served, body: body)
        if let path = try path(asked.target) {
            question.path = path
            question.body["model"] = model.isEmpty ? question.body["model"] : .string(model)
        }
        if common.isPreview { return try common.show(question, of: asked, writer, finder) }
        let what = QueryTask.invoke.call(of: model)
        let last = try await write(try await response(what, asked, model, question), what, writer)
        if common.showsUsage {
            await UsageReport(
                context: context, model: model, served: service.served, asked: asked, found: found
            ).show(Usage(last["usage"]), answeredBy: last["model"]?.string)
        }
        try writer.finish()
    }

    /// Asks; below a path of the user's own no other way is tried.
    private func response(
        _ what: String, _ asked: QueryService, _ model: String,
        _ question: (path: String, body: JSONObject)
    ) async throws -> Response {
        guard rows.path == nil else {
            return try await asked.answer(what) {
                try await asked.client.ask(
                    question.path, body: JSONValue.object(question.body).bytes(),
                    isStream: question.body["stream"] == true)
            }
        }
        return try await asked.asking(
            what, .invoke, model: model, served: service.served, body: { _ in question.body }
        ).response
    }

    /// Writes an answer, and gives the last record of it: a stream is its events, everything else one JSON document.
    private func write(
        _ response: Response, _ what: String, _ writer: RecordWriter
    ) async throws -> JSONValue {
        guard response.head.fields["Content-Type"]?.hasPrefix("text/event-stream") == true else {
            let json = try await QueryService.document(what, response)
            if let error = OpenAIError(json) {
                throw ToolError(.peer, "\(what): \(error.message)", upstream: json.text())
            }
            try writer.write(json)
            return json
        }
        var stream = EventRecords()
        var last: JSONValue = [:]
        do {
            for try await bytes in response.body {
                let records = try stream.feed(bytes)
                try writer.write(records)
                last = records.last ?? last
            }
            try writer.write(try stream.finish())
        } catch let error as TransportError {
            throw ToolError(
                .peer, "\(what): the answer ended before it was complete: \(error.message)",
                cause: error)
        }
        // A close that only looks like an end.
        guard stream.sawDone || response.head.isDelimited else {
            throw ToolError(.peer, "\(what): the answer ended before it was complete: no [DONE]")
        }
        return last
    }

    /// The endpoint's name; a model server or an app may have one model only.
    private func model(_ target: QueryTarget) throws(ToolError) -> String {
        if target == .openAI || service.app != nil, service.model == nil { return "" }
        return try service.model(variable: "DBX_MODEL", environment: context.environment)
    }

    private func path(_ target: QueryTarget) throws(ToolError) -> String? {
        guard let path = rows.path else { return nil }
        guard service.served == nil, target != .routeOptimized else {
            throw ToolError(.usage, "--path goes below a server's URL, not to one endpoint")
        }
        guard !path.contains(where: { "?# \n".contains($0) }) else {
            throw ToolError(.usage, "--path \(path): not a path")
        }
        return path.hasPrefix("/") ? path : "/\(path)"
    }

    private func body() async throws(ToolError) -> JSONObject {
        var fields = RequestFields(parameters: common.parameters)
        fields.body = try given()
        let body = try fields.members(.invoke)
        guard !body.isEmpty else {
            throw ToolError(
                .usage, "no input", hint: "dbx-query invoke -m MODEL < rows.csv, or --json BODY")
        }
        return body
    }

    /// The body of `--json`, or the one made of rows; nil when there is neither.
    private func given() throws(ToolError) -> JSONObject? {
        if let json = common.json {
            guard file == nil else {
                throw ToolError(.usage, "--json and --file exclude each other")
            }
            return try BodyObject.parse(InputText.body(json, flag: "--json", context))
        }
        let isPiped = !common.ignoresInput && InputText.isPiped(context.console.input)
        guard let source = file ?? (isPiped ? "-" : nil) else { return nil }
        let bytes = try InputText.body(source == "-" ? "-" : "@\(source)", flag: "--file", context)
        if bytes.isEmpty, file == nil { return nil }
        return try InvokeInput.body(
            bytes, format: rows.input, form: rows.form ?? .split,
            name: source == "-" ? "stdin" : source)
    }

    /// Predictions one a line where text is asked for.
    private static let shape = RecordShape(isList: false) { answer in
        let predictions = answer["predictions"] ?? answer["outputs"] ?? answer
        return (predictions.array ?? [predictions]).map { $0.string ?? $0.text() }
            .joined(separator: "\n")
    }
}
