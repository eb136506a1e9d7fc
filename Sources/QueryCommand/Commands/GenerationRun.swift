import CommandSupport
import Failures
import JSON
import LLMProtocols
import POSIX

/// One run of `chat` or `complete`, from options to the last byte.
struct GenerationRun {
    let task: QueryTask
    let words: [String]
    /// `--system`; chat only.
    var system: String?
    let options: QueryOptions
    let service: ServiceOptions
    let generation: GenerationOptions
    let batch: BatchOptions
    let context: ToolContext

    func run() async throws {
        if batch.isBatch { return try await runBatch() }
        let model = try service.model(variable: "DBX_MODEL", environment: context.environment)
        let writer = try options.output.writer(
            context, RecordShape(isList: false, prefersText: true))
        let asked = try ServiceFinder(context: context, options: options, service: service).find(
            beforeSending: writer.readiness)
        let request = try await request()
        let form = form(writer)
        let ask = Ask(
            task: task, service: asked, form: form, demands: generation.demands,
            showsUsage: generation.showsUsage, outlets: outlets(writer))
        var failure: (any Error)?
        do {
            try await ask.run(
                model: model, served: service.served,
                body: try request.body(takesStreamOptions: asked.takesStreamOptions))
        } catch {
            failure = error
        }
        // The text form has no records, and no table of them either.
        if case .text = form {} else { try writer.finish() }
        if let failure { throw failure }
    }

    private func request() async throws(ToolError) -> GenerationRequest {
        let json = generation.json
        let body = try json.map { text throws(ToolError) in
            try BodyObject.parse(InputText.body(text, flag: "--json", context))
        }
        let format = try generation.schema.map { file throws(ToolError) in
            try AnswerSchema.responseFormat(
                InputText.body("@\(file)", flag: "--schema", context), file: file)
        }
        let readsInput = !generation.ignoresInput && json != "-" && json != "@-"
        let text = try await InputText.prompt(words, readsStdin: readsInput, context)
        return GenerationRequest(
            task: task, fields: generation.fields(body: body),
            prompt: ChatPrompt(system: try systemText(), text: text), responseFormat: format,
            isUnary: generation.isUnary)
    }

    func systemText() throws(ToolError) -> String? {
        guard let system, system.hasPrefix("@") else { return system }
        let bytes = try InputText.body(system, flag: "--system", context)
        return InputText.withoutFinalNewline(String(decoding: bytes, as: UTF8.self))
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
            usage: { try? error.line("\(context.tool): \($0)") },
            warning: { errors.warn($0) })
    }
}
