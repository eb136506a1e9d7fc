import ArgumentParser
import CommandSupport

/// `dbx-query embed`.
struct EmbedCommand: ServiceCommand {
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
        name: .customLong("batch-size"),
        help: ArgumentHelp("Texts in one call of a batch (64).", valueName: "n"))
    var batchSize: Int?

    @OptionGroup(title: "Request") var common: QuestionOptions
    @OptionGroup var service: ServiceOptions
    @OptionGroup(title: "Batch") var batch: BatchOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Workspace") var profile: ProfileOptions
    @OptionGroup(title: "Network") var network: NetworkOptions
    @OptionGroup(title: "Terminal") var terminal: TerminalOptions

    func validate() throws {
        if let batchSize, !(1...2048).contains(batchSize) {
            throw ValidationError("--batch-size takes a number from 1 to 2048")
        }
        if batchSize != nil, !batch.isBatch { throw ValidationError("--batch-size needs --jsonl") }
    }

    func run(_ context: ToolContext) async throws {
        try batch.refuseWithoutInput(common.ignoresInput)
        if batch.isBatch { return try await runBatch(context) }
        try batch.refuseFile()
        try await EmbedRun(
            texts: texts, common: common, service: service, options: options,
            context: context
        ).run()
    }
}
