import CommandSupport
import Failures
import JSON
import LLMProtocols
import POSIX

/// One run of `chat`, `complete` or `respond`, from options to the last byte.
struct GenerationRun {
    let task: QueryTask
    let words: [String]
    /// Absent where there is no conversation.
    var chat: ChatOptions?
    let service: ServiceOptions
    let generation: GenerationOptions
    /// Absent where one question is all there can be.
    var batch: BatchOptions?
    let preview: PreviewOptions
    let options: QueryOptions
    let context: ToolContext

    func run() async throws {
        if let batch, batch.isBatch { return try await runBatch(batch) }
        try batch?.refuseFile()
        let conversation = try inputs.conversation()
        let task = conversation.task ?? task
        let model = try service.model(
            variable: "DBX_MODEL", environment: context.environment,
            otherwise: conversation.model)
        let writer = try options.output.writer(
            context, RecordShape(isList: false, prefersText: !preview.dryRun))
        let finder = ServiceFinder(context: context, options: options, service: service)
        let found = try finder.find(beforeSending: writer.readiness)
        let request = try await inputs.request(conversation)
        let asked = try await finder.located(found, model: model)
        func body(_ task: QueryTask) throws(ToolError) -> JSONObject {
            try request.body(task, takesStreamOptions: asked.takesStreamOptions)
        }
        if preview.isGiven {
            return try preview.show(
                try asked.question(task, model: model, served: service.served, body: body(task)),
                of: asked, writer, finder)
        }
        let files = try historyFiles()
        let form = form(writer)
        let ask = Ask(
            service: asked, form: form,
            demands: try generation.demands(schema: request.schema), outlets: outlets(writer))
        let outcome: Ask.Outcome
        do {
            outcome = try await ask.run(task, model: model, served: service.served, body: body)
        } catch {
            try finish(writer, form)
            throw error
        }
        if generation.showsUsage {
            try? context.console.error.line(
                "\(context.tool): "
                    + UsageLine.text(
                        outcome.completion.usage,
                        prices: PriceLookup.prices(of: model, asked.target, context)))
        }
        for file in files {
            try file.append(
                Conversation.line(
                    time: WallTime.now().rfc3339, task: outcome.task, model: model,
                    request: outcome.body, response: outcome.document, failure: outcome.failure))
        }
        try finish(writer, form)
        if let failure = outcome.failure { throw failure }
    }

    var inputs: GenerationInputs {
        GenerationInputs(words: words, chat: chat, generation: generation, context: context)
    }

    /// The text form has no records, and no table of them either.
    private func finish(_ writer: RecordWriter, _ form: AnswerSession.Form) throws {
        if case .text = form {} else { try writer.finish() }
    }

    private func historyFiles() throws(ToolError) -> [HistoryFile] {
        var files: [HistoryFile] = []
        if let path = chat?.conversation {
            files.append(try HistoryFile(path, flag: "--continue"))
        }
        if let path = generation.log, path != chat?.conversation {
            files.append(try HistoryFile(path, flag: "--log"))
        }
        return files
    }

    private func form(_ writer: RecordWriter) -> AnswerSession.Form {
        switch writer.chosenFormat {
        case .jsonl: return .chunks
        case .json: return .completion
        case .text, .table:
            if writer.isFiltering { return .completion }
            return .text(
                isForTerminal: context.console.output.isTTY, extracts: generation.extract)
        }
    }

    private func outlets(_ writer: RecordWriter) -> Ask.Outlets {
        let (output, error) = (context.console.output, context.console.error)
        let errors = context.errors
        let showsReasoning = error.isTTY && !options.terminal.quiet
        return Ask.Outlets(
            text: { text in
                do throws(SystemError) {
                    try output.write(text)
                    try output.flush()
                } catch {
                    throw error.toolError("cannot write")
                }
            },
            records: { try writer.write($0) },
            reasoning: showsReasoning
                ? { text in
                    try? error.write(text)
                    try? error.flush()
                } : nil,
            warning: { errors.warn($0) })
    }
}
