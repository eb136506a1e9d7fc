import ArgumentParser
import CommandSupport
import Failures
import ModelServing

/// `dbx-query ask`, and `dbx-query -m MODEL …`: the task is the endpoint's own.
struct AskCommand: ServiceCommand {
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
    @OptionGroup(title: "Request") var common: QuestionOptions
    @OptionGroup(title: "Answer") var generation: GenerationOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Workspace") var profile: ProfileOptions
    @OptionGroup(title: "Network") var network: NetworkOptions
    @OptionGroup(title: "Terminal") var terminal: TerminalOptions

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
                task: task, words: words, chat: chat, service: service, common: common,
                generation: generation, options: options, context: context,
                early: writer
            ).run()
        case .embed:
            try refuseTextOptions()
            try await EmbedRun(
                texts: words, common: common, service: service, options: options, context: context,
                early: writer
            ).run()
        case .invoke:
            guard words.isEmpty else {
                throw ToolError(
                    .usage, "a custom model takes rows on stdin, or --json, not a prompt")
            }
            try refuseTextOptions()
            try await InvokeRun(
                rows: RowOptions.parse([]), common: common, service: service,
                options: options, context: context, early: writer
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

    /// Refuses, by name, an option that only makes sense for generated text.
    private func refuseTextOptions() throws(ToolError) {
        if let flag = chat.given ?? generation.given {
            throw ToolError(.usage, "\(flag) is for generated text, and the endpoint makes none")
        }
    }
}
