import CommandSupport
import Failures
import JSON

extension GenerationRun {
    /// Asks once for each record of the input.
    func runBatch() async throws {
        guard words.isEmpty else {
            throw ToolError(
                .usage, "--jsonl takes its prompts from the records",
                hint: "say what they have in common with --system, or shape them with --map")
        }
        var fields = try generation.fields(body: try sharedBody()).members()
        if let file = generation.schema {
            fields["response_format"] = try AnswerSchema.responseFormat(
                InputText.body("@\(file)", flag: "--schema", context), file: file)
        }
        try await BatchRun(
            task: task, batch: batch, options: options, service: service, context: context,
            modelVariable: "DBX_MODEL", fields: fields, system: try systemText(),
            answers: AnswerLines(
                task: task, demands: generation.demands, extracts: generation.extract),
            showsUsage: generation.showsUsage
        ).run()
    }

    /// The object of `--json`, which must not be stdin where the records are.
    private func sharedBody() throws(ToolError) -> JSONObject? {
        guard let json = generation.json else { return nil }
        return try BodyObject.shared(json, batch, context)
    }
}

extension EmbedCommand {
    /// Embeds the text of each record of the input.
    func runBatch(_ context: ToolContext) async throws {
        guard texts.isEmpty else {
            throw ToolError(.usage, "--jsonl takes its texts from the records")
        }
        var fields = RequestFields(parameters: parameters)
        fields.body = try json.map { text throws(ToolError) in
            try BodyObject.shared(text, batch, context)
        }
        try await BatchRun(
            task: .embed, batch: batch, options: options, service: service, context: context,
            modelVariable: "DBX_EMBED_MODEL", fields: try fields.members(),
            answers: AnswerLines(task: .embed), batchSize: batchSize ?? 64, showsUsage: showsUsage
        ).run()
    }
}

extension BodyObject {
    /// The object of `--json` for all calls of a batch; it cannot come from stdin when the records do.
    fileprivate static func shared(
        _ text: String, _ batch: BatchOptions, _ context: ToolContext
    ) throws(ToolError) -> JSONObject {
        if text == "-" || text == "@-", batch.file ?? "-" == "-" {
            throw ToolError(
                .usage, "--json: the records are read from stdin", hint: "name them with -f FILE")
        }
        return try parse(InputText.body(text, flag: "--json", context))
    }
}
