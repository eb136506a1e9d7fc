import ArgumentParser
import CommandSupport
import Failures
import JSON
import LLMProtocols
import POSIX

/// `dbx-query embed`.
struct EmbedCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "embed",
        abstract: "Turn texts into vectors: one record for each text.",
        usage: "dbx-query embed [-m MODEL] [TEXT…]",
        discussion: """
            Examples:
              dbx-query embed -m databricks-gte-large-en 'first text' 'second text'
              dbx-query embed -m MODEL --jq '.embedding|length' < document.txt
            """)

    @Argument(help: ArgumentHelp("The texts; without any, stdin is the one.", valueName: "text"))
    var texts: [String] = []

    @Option(
        name: .customLong("param"),
        help: ArgumentHelp(
            "Any other request field; the value is JSON if it parses. Repeatable.",
            valueName: "key=value"))
    var parameters: [String] = []

    @Option(help: ArgumentHelp("Request body to start from.", valueName: "body|@file|-"))
    var json: String?

    @Flag(name: [.customShort("u"), .customLong("usage")], help: "Token counts on stderr.")
    var showsUsage = false

    @Flag(
        name: [.customLong("no-stdin"), .customLong("ignore-stdin")], help: "Never read stdin.")
    var ignoresInput = false

    @Option(
        name: .customLong("batch-size"),
        help: ArgumentHelp("Texts in one call of a batch (64).", valueName: "n"))
    var batchSize: Int?

    @OptionGroup var service: ServiceOptions
    @OptionGroup(title: "Batch") var batch: BatchOptions
    @OptionGroup var options: QueryOptions

    func validate() throws {
        if let batchSize, !(1...2048).contains(batchSize) {
            throw ValidationError("--batch-size takes a number from 1 to 2048")
        }
        if batchSize != nil, !batch.isBatch { throw ValidationError("--batch-size needs --jsonl") }
    }

    func run(_ context: ToolContext) async throws {
        if batch.isBatch { return try await runBatch(context) }
        let model = try service.model(
            variable: "DBX_EMBED_MODEL", environment: context.environment)
        // The API's own list is one document; the filter sees its records all the same.
        let wantsDocument = options.output.format == .json && !options.output.filter.isActive
        let writer = try options.output.writer(
            context, RecordShape(isList: !wantsDocument, text: { $0["embedding"]?.text() ?? "" }))
        let body = try await body(context)
        let asked = try ServiceFinder(context: context, options: options, service: service).find(
            beforeSending: writer.readiness)
        let what = "embed \(model)"
        let json = try await asked.document(what) {
            try await asked.ask(.embed, model: model, served: service.served, body: body)
        }
        if let error = OpenAIError(json) { throw ToolError(.peer, "\(what): \(error.message)") }
        guard json["data"]?.array != nil else {
            throw ToolError(
                .peer, "\(what): the answer holds no embeddings",
                hint: "dbx-query chat asks chat endpoints", upstream: json.text())
        }
        let list = EmbeddingList(json)
        try writer.write(wantsDocument ? [json] : EmbeddingRecords.records(list))
        try writer.finish()
        if showsUsage {
            try? context.console.error.line("\(context.tool): \(UsageLine.text(list.usage))")
        }
    }

    private func body(_ context: ToolContext) async throws(ToolError) -> JSONObject {
        var fields = RequestFields(parameters: parameters)
        fields.body = try json.map { text throws(ToolError) in
            try BodyObject.parse(InputText.body(text, flag: "--json", context))
        }
        var body = try fields.members()
        var inputs = texts
        if inputs.isEmpty || inputs == ["-"] {
            let readsInput = !ignoresInput && body["input"] == nil && json != "-" && json != "@-"
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
