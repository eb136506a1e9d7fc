import CommandSupport
import Failures
import JSON

extension GenerationRun {
    /// Asks once for each record of the input.
    func runBatch(_ batch: BatchOptions) async throws {
        try batch.refuse([
            ("--attach", chat?.attach.isEmpty == false), ("--continue", chat?.conversation != nil),
            ("--log", generation.log != nil), ("--dry-run", common.dryRun),
            ("--curl", common.curl),
        ])
        guard words.isEmpty else {
            throw ToolError(
                .usage, "--jsonl takes its prompts from the records",
                hint: "say what they have in common with --system, or shape them with --map")
        }
        let body = try batch.sharedBody(common, context)
        var fields = try generation.fields(
            parameters: common.parameters, body: body
        ).members(task)
        let schema = try inputs.schema()
        schema?.add(to: &fields, for: task)
        try inputs.tools()?.add(to: &fields, for: task)
        let systems = try inputs.systems()
        try await BatchRun(
            task: task, batch: batch, options: options, service: service, context: context,
            modelVariable: "DBX_MODEL", fields: fields,
            system: systems.isEmpty ? nil : systems.joined(separator: "\n\n"),
            answers: AnswerLines(
                task: task, demands: try generation.demands(schema: schema),
                extracts: generation.extract),
            showsUsage: common.showsUsage
        ).run()
    }
}

extension EmbedCommand {
    /// Embeds the text of each record of the input.
    func runBatch(_ context: ToolContext) async throws {
        guard texts.isEmpty else {
            throw ToolError(.usage, "--jsonl takes its texts from the records")
        }
        try batch.refuse([("--dry-run", common.dryRun), ("--curl", common.curl)])
        try await BatchRun(
            task: .embed, batch: batch, options: options, service: service, context: context,
            modelVariable: "DBX_EMBED_MODEL",
            fields: try batch.fields(common, context).members(.embed),
            answers: AnswerLines(task: .embed), batchSize: batchSize ?? 64,
            showsUsage: common.showsUsage
        ).run()
    }
}

extension InvokeCommand {
    /// Asks about each record of the input: a row, or a request of its own.
    func runBatch(_ context: ToolContext) async throws {
        try batch.refuse([
            ("--input", rows.input != nil), ("--form", rows.form != nil),
            ("--path", rows.path != nil), ("--dry-run", common.dryRun), ("--curl", common.curl),
        ])
        try await BatchRun(
            task: .invoke, batch: batch, options: options, service: service, context: context,
            modelVariable: "DBX_MODEL",
            fields: try batch.fields(common, context).members(.invoke),
            answers: AnswerLines(task: .invoke), showsUsage: common.showsUsage
        ).run()
    }
}

extension BatchOptions {
    /// Refuses the first flag that was given and has no meaning for many questions.
    fileprivate func refuse(_ flags: [(String, Bool)]) throws(ToolError) {
        if let flag = flags.first(where: \.1)?.0 {
            throw ToolError(.usage, "\(flag) and --jsonl exclude each other")
        }
    }

    /// What all requests have in common where no text is generated.
    fileprivate func fields(
        _ common: QuestionOptions, _ context: ToolContext
    ) throws(ToolError) -> RequestFields {
        var fields = RequestFields(parameters: common.parameters)
        fields.body = try sharedBody(common, context)
        return fields
    }

    /// The object of `--json` for all calls; it cannot come from stdin when the records do.
    fileprivate func sharedBody(
        _ common: QuestionOptions, _ context: ToolContext
    ) throws(ToolError) -> JSONObject? {
        guard let text = common.json else { return nil }
        if common.readsBodyFromInput, file ?? "-" == "-" {
            throw ToolError(
                .usage, "--json: the records are read from stdin", hint: "name them with -f FILE")
        }
        return try BodyObject.parse(InputText.body(text, flag: "--json", context))
    }
}
