import ArgumentParser
import CommandSupport

/// `dbx-query invoke`.
struct InvokeCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "invoke",
        abstract: "Ask a custom model: rows or any request body.",
        usage: "dbx-query invoke -m MODEL [--json BODY|@FILE|-] [< ROWS]",
        discussion: """
            Examples:
              dbx-query invoke -m churn --jq '.predictions[]' < customers.csv
              dbx-query invoke -m churn --json '{"dataframe_records":[{"age":41}]}'
              dbx-query invoke -m churn --jsonl -P 8 < customers.jsonl
              jq -c '.rows[]' in.json | dbx-query invoke -m tensors --form instances
            """)

    @OptionGroup(title: "Rows") var rows: RowOptions
    @OptionGroup(title: "Request") var common: QuestionOptions
    @OptionGroup var service: ServiceOptions
    @OptionGroup(title: "Batch") var batch: BatchOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Workspace") var profile: ProfileOptions
    @OptionGroup(title: "Network") var network: NetworkOptions
    @OptionGroup(title: "Terminal") var terminal: TerminalOptions

    func run(_ context: ToolContext) async throws {
        try batch.refuseWithoutInput(common.ignoresInput)
        if batch.isBatch { return try await runBatch(context) }
        try await InvokeRun(
            rows: rows, file: batch.file, common: common, service: service, options: options,
            context: context
        ).run()
    }
}

/// How rows come in and go out.
struct RowOptions: ParsableArguments {
    @Option(help: ArgumentHelp("What the rows are: csv, jsonl or json.", valueName: "format"))
    var input: InvokeInput.Format?

    @Option(
        help: ArgumentHelp(
            "Send rows as dataframe_split, dataframe_records, instances or inputs (split).",
            valueName: "form"))
    var form: DataFrame.Form?

    @Option(
        help: ArgumentHelp(
            "Another route below the server's URL; the body then names the model.",
            valueName: "path"))
    var path: String?
}

extension InvokeInput.Format: ExpressibleByArgument {}
extension DataFrame.Form: ExpressibleByArgument {}
