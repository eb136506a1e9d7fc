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
    let common: QuestionOptions
    let generation: GenerationOptions
    let options: QueryOptions
    let context: ToolContext
    /// A writer that was made before the task was known.
    var early: RecordWriter?

    func run() async throws {
        let conversation = try inputs.conversation()
        let task = conversation.task ?? task
        let model = try service.model(
            variable: "DBX_MODEL", environment: context.environment,
            otherwise: conversation.model)
        let writer = try options.output.writer(
            context, RecordShape(isList: false, prefersText: !common.dryRun), after: early)
        let finder = ServiceFinder(context: context, options: options, service: service)
        let found = try finder.find(beforeSending: writer.readiness)
        let request = try await inputs.request(conversation)
        let asked = try await finder.located(found, model: model)
        func body(_ task: QueryTask) throws(ToolError) -> JSONObject {
            try request.body(task, takesStreamOptions: asked.takesStreamOptions)
        }
        if common.isPreview {
            return try common.show(
                try asked.question(task, model: model, served: service.served, body: body(task)),
                of: asked, writer, finder)
        }
        let files = try historyFiles()
        let form = form(writer)
        let outcome = try await Ask(
            service: asked, form: form,
            demands: try generation.demands(schema: request.schema), outlets: outlets(writer)
        ).run(task, model: model, served: service.served, body: body)
        for file in files { try file.append(line(outcome, model)) }
        if common.showsUsage {
            await UsageReport(
                context: context, model: model, served: service.served, asked: asked, found: found
            ).show(outcome.completion.usage, answeredBy: outcome.document?["model"]?.string)
        }
        if let failure = outcome.failure {
            // What the filter's results come to matters less than why the answer is not whole.
            try? finish(writer, form)
            throw failure
        }
        try finish(writer, form)
    }

    /// The line of `--log` for an exchange.
    private func line(_ outcome: Ask.Outcome, _ model: String) -> JSONValue {
        Conversation.line(
            time: WallTime.now().rfc3339, task: outcome.task, model: model,
            request: outcome.body, response: outcome.document, failure: outcome.failure)
    }

    var inputs: GenerationInputs {
        GenerationInputs(
            words: words, chat: chat, common: common, generation: generation, context: context)
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
