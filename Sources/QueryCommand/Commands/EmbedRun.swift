import CommandSupport
import Failures
import JSON
import LLMProtocols
import POSIX

/// One run of `embed`, from options to the last vector.
struct EmbedRun {
    let texts: [String]
    let common: QuestionOptions
    let service: ServiceOptions
    let options: QueryOptions
    let context: ToolContext
    /// A writer that was made before the task was known.
    var early: RecordWriter?

    func run() async throws {
        let model = try service.model(
            variable: "DBX_EMBED_MODEL", environment: context.environment)
        // The API's own list is one document; the filter sees its records all the same.
        let wantsDocument = options.output.format == .json && !options.output.hasFilter
        let isDocument = wantsDocument || common.dryRun
        let writer = try options.output.writer(
            context, RecordShape(isList: !isDocument, text: { $0["embedding"]?.text() ?? "" }),
            after: early)
        let finder = ServiceFinder(context: context, options: options, service: service)
        let found = try finder.find(beforeSending: writer.readiness)
        let body = try await body()
        let asked = try await finder.located(found, model: model)
        if common.isPreview {
            return try common.show(
                try asked.question(.embed, model: model, served: service.served, body: body),
                of: asked, writer, finder)
        }
        let what = QueryTask.embed.call(of: model)
        let answer = try await asked.asking(
            what, .embed, model: model, served: service.served, body: { _ in body })
        let json = try await QueryService.document(what, answer.response)
        if let error = OpenAIError(json) { throw ToolError(.peer, "\(what): \(error.message)") }
        guard json["data"]?.array != nil else {
            throw ToolError(
                .peer, "\(what): the answer holds no embeddings",
                hint: "dbx-query chat asks chat endpoints", upstream: json.text())
        }
        let list = EmbeddingList(json)
        try writer.write(wantsDocument ? [json] : EmbeddingRecords.records(list))
        try writer.finish()
        if common.showsUsage {
            await UsageReport(
                context: context, model: model, served: service.served, asked: asked, found: found
            ).show(list.usage, answeredBy: list.model)
        }
    }

    private func body() async throws(ToolError) -> JSONObject {
        var fields = RequestFields(parameters: common.parameters)
        fields.body = try common.json.map { text throws(ToolError) in
            try BodyObject.parse(InputText.body(text, flag: "--json", context))
        }
        var body = try fields.members(.embed)
        var inputs = texts
        if inputs.isEmpty || inputs == ["-"] {
            let readsInput =
                !common.ignoresInput && body["input"] == nil && !common.readsBodyFromInput
            inputs = [try await InputText.prompt(inputs, readsStdin: readsInput, context)]
                .compactMap { $0 }
        }
        if !inputs.isEmpty { body["input"] = .array(inputs.map { .string($0) }) }
        guard body["input"] != nil else {
            throw ToolError(.usage, "no text to embed", hint: "dbx-query embed -m MODEL 'a text'")
        }
        return body
    }
}
