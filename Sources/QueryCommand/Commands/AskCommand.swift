import ArgumentParser
import CommandSupport
import Failures
import ModelServing

/// `dbx-query ask`, and `dbx-query -m MODEL …`: the task is the endpoint's own.
struct AskCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Ask an endpoint what it is for: the task is read from it first.",
        usage: "dbx-query [ask] -m MODEL [PROMPT…]",
        discussion: """
            Examples:
              dbx-query -m my-endpoint 'hello'
              dbx-query ask -m my-model < rows.csv
            """)

    @Argument(help: ArgumentHelp("The question; stdin follows it.", valueName: "prompt"))
    var words: [String] = []

    @OptionGroup(title: "Conversation") var chat: ChatOptions
    @OptionGroup var service: ServiceOptions
    @OptionGroup(title: "Answer") var generation: GenerationOptions
    @OptionGroup(title: "Preview") var preview: PreviewOptions
    @OptionGroup var options: QueryOptions

    func run(_ context: ToolContext) async throws {
        // A jq program compiles before anything is sent; it also takes the credentials out of the environment while there
        // is one thread only.
        let writer = try options.output.writer(context, RecordShape(isList: false))
        let task = try await task(context, writer)
        switch task {
        case .chat, .complete, .respond:
            if task == .complete, let flag = chat.given {
                throw ToolError(.usage, "\(flag) is for chat, and the endpoint is not")
            }
            try await GenerationRun(
                task: task, words: words, chat: chat, service: service, generation: generation,
                preview: preview, options: options, context: context, early: writer
            ).run()
        case .embed:
            try await EmbedRun(
                texts: words, plain: try plain(task), service: service, preview: preview,
                options: options, context: context, early: writer
            ).run()
        case .invoke:
            guard words.isEmpty else {
                throw ToolError(
                    .usage, "a custom model takes rows on stdin, or --json, not a prompt")
            }
            try await InvokeRun(
                rows: RowOptions.parse([]), plain: try plain(task), service: service,
                preview: preview, options: options, context: context, early: writer
            ).run()
        }
    }

    /// What the endpoint is for; servers that do not say are asked for chat.
    private func task(_ context: ToolContext, _ writer: RecordWriter) async throws -> QueryTask {
        if service.app != nil { return .respond }
        let finder = ServiceFinder(context: context, options: options, service: service)
        let found = try finder.find(beforeSending: writer.readiness)
        guard found.target == .workspace else { return .chat }
        let model = try service.model(variable: "DBX_MODEL", environment: context.environment)
        guard !QueryTarget.isModelService(model) else { return .chat }
        return QueryTask(endpointTask: try await found.facts(model).task)
    }

    /// The options of a question that generates no text; those that only make sense for text are refused by name.
    private func plain(_ task: QueryTask) throws -> PlainOptions {
        if let flag = chat.given ?? generation.givenForText {
            throw ToolError(.usage, "\(flag) is for generated text, and the endpoint makes none")
        }
        var plain = try PlainOptions.parse([])
        plain.parameters = generation.parameters
        plain.json = generation.json
        plain.showsUsage = generation.showsUsage
        plain.ignoresInput = generation.ignoresInput
        return plain
    }
}
