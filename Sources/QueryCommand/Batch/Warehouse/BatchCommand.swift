import ArgumentParser
import CommandSupport
import Failures

/// `dbx-query batch`.
struct BatchCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Ask a model about every row of a table, on a SQL warehouse.",
        usage: "dbx-query batch -m MODEL --warehouse ID --from TABLE|SQL [--into TABLE]",
        discussion: """
            Examples:
              dbx-query batch -m MODEL --warehouse ID --from main.docs.reviews --column body --estimate
              dbx-query batch -m MODEL --warehouse ID --from main.docs.reviews --into main.docs.rated
              dbx-query batch -m MODEL --warehouse ID -f in.jsonl --volume /Volumes/main/docs/tmp
            """)

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Endpoint to ask.", valueName: "model"))
    var model: String?

    @Option(help: ArgumentHelp("SQL warehouse that runs it.", valueName: "id"))
    var warehouse: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Table or query that gives the rows.", valueName: "table|sql"))
    var from: String?

    @Option(
        help: ArgumentHelp(
            "Column that holds the text (text); repeated: fields for a custom model.",
            valueName: "name"))
    var column: [String] = []

    @Option(help: ArgumentHelp("New table for rows and answers.", valueName: "table"))
    var into: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Local JSON Lines to ask about instead of --from.", valueName: "file|-"))
    var file: String?

    @Option(
        help: ArgumentHelp("Volume that -f goes through.", valueName: "/Volumes/c/s/v"))
    var volume: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Said before each text.", valueName: "text"))
    var prompt: String?

    @Option(
        name: .customLong("param"),
        help: ArgumentHelp(
            "A model parameter such as max_tokens=100; repeatable.", valueName: "key=value"))
    var parameters: [String] = []

    @Option(help: ArgumentHelp("SQL type of a custom model's answer.", valueName: "ddl"))
    var returns: String?

    @Flag(help: "Count rows and tokens from a sample; ask nothing.")
    var estimate = false

    @Option(help: ArgumentHelp("Rows that --estimate measures (100).", valueName: "n"))
    var sample: Int?

    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Workspace") var profile: ProfileOptions
    @OptionGroup(title: "Network") var network: NetworkOptions
    @OptionGroup(title: "Terminal") var terminal: TerminalOptions

    func validate() throws {
        guard (from == nil) != (file == nil) else {
            throw ValidationError("give one of --from and -f")
        }
        if file != nil {
            guard volume != nil else { throw ValidationError("-f needs --volume") }
            let unfit = [
                ("--into", into != nil), ("--column", !column.isEmpty), ("--estimate", estimate),
            ].first { $0.1 }
            if let unfit { throw ValidationError("\(unfit.0) goes with --from") }
        } else if volume != nil {
            throw ValidationError("--volume goes with -f")
        }
        if estimate, into != nil { throw ValidationError("--estimate writes no --into table") }
        if sample != nil, !estimate { throw ValidationError("--sample goes with --estimate") }
        if let sample, !(1...1_000_000).contains(sample) {
            throw ValidationError("--sample takes a number from 1 to 1000000")
        }
        if column.count > 1, prompt != nil {
            throw ValidationError("--prompt goes with one --column")
        }
    }

    func run(_ context: ToolContext) async throws {
        try await WarehouseRun(command: self, context: context).run()
    }
}
