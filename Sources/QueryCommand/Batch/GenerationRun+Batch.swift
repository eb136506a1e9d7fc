import CommandSupport
import Failures
import JSON

extension GenerationRun {
    /// Asks once for each record of the input.
    func runBatch(_ batch: BatchOptions) async throws {
        try refuseSingle(of: [
            ("--attach", chat?.attach.isEmpty == false), ("--continue", chat?.conversation != nil),
            ("--log", generation.log != nil), ("--dry-run", preview.dryRun),
            ("--curl", preview.curl), ("--app", service.app != nil),
            ("--route-optimized", service.isRouteOptimized),
        ])
        guard words.isEmpty else {
            throw ToolError(
                .usage, "--jsonl takes its prompts from the records",
                hint: "say what they have in common with --system, or shape them with --map")
        }
        var fields = try generation.fields(body: try sharedBody(batch)).members(task)
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
            showsUsage: generation.showsUsage
        ).run()
    }

    /// The object of `--json`, which must not be stdin where the records are.
    private func sharedBody(_ batch: BatchOptions) throws(ToolError) -> JSONObject? {
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
        try refuseSingle(of: [
            ("--dry-run", preview.dryRun), ("--curl", preview.curl), ("--app", service.app != nil),
            ("--route-optimized", service.isRouteOptimized),
        ])
        var fields = RequestFields(parameters: plain.parameters)
        fields.body = try plain.json.map { text throws(ToolError) in
            try BodyObject.shared(text, batch, context)
        }
        try await BatchRun(
            task: .embed, batch: batch, options: options, service: service, context: context,
            modelVariable: "DBX_EMBED_MODEL", fields: try fields.members(.embed),
            answers: AnswerLines(task: .embed), batchSize: batchSize ?? 64,
            showsUsage: plain.showsUsage
        ).run()
    }
}

extension InvokeCommand {
    /// Asks about each record of the input: a row, or a request of its own.
    func runBatch(_ context: ToolContext) async throws {
        try refuseSingle(of: [
            ("--input", rows.input != nil), ("--form", rows.form != nil),
            ("--path", rows.path != nil), ("--dry-run", preview.dryRun),
            ("--curl", preview.curl), ("--app", service.app != nil),
            ("--route-optimized", service.isRouteOptimized),
        ])
        var fields = RequestFields(parameters: plain.parameters)
        fields.body = try plain.json.map { text throws(ToolError) in
            try BodyObject.shared(text, batch, context)
        }
        try await BatchRun(
            task: .invoke, batch: batch, options: options, service: service, context: context,
            modelVariable: "DBX_MODEL", fields: try fields.members(.invoke),
            answers: AnswerLines(task: .invoke), showsUsage: plain.showsUsage
        ).run()
    }
}

/// Refuses the first flag that was given and has no meaning for many questions.
private func refuseSingle(of flags: [(String, Bool)]) throws(ToolError) {
    if let flag = flags.first(where: \.1)?.0 {
        throw ToolError(.usage, "\(flag) and --jsonl exclude each other")
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
