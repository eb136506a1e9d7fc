import ArgumentParser
import CommandSupport
import Failures
import JSON
import ModelCatalog

/// `hub list`, and `hub` alone.
struct HubList: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List models, one record each.",
        usage: "hub [list] [--source SOURCE]… [--provider P] [--mode M] [--supports A,B] [--ready]",
        discussion: """
            Examples:
              hub --mode embedding --json model_group,input_cost_per_token
              hub --supports vision,function_calling --max-input-usd-per-mtok 1
              hub --source databricks --ready --jq .model_name
            """)

    @OptionGroup var catalog: CatalogOptions
    @Option(help: ArgumentHelp("Only models of this provider.", valueName: "name"))
    var provider: String?
    @Option(
        help: ArgumentHelp(
            "Only models of this mode, such as chat or embedding.", valueName: "mode"))
    var mode: String?
    @Option(help: ArgumentHelp("Only models with these abilities.", valueName: "ability,…"))
    var supports: String?
    @Option(
        name: .customLong("max-input-usd-per-mtok"),
        help: ArgumentHelp("Only models whose input costs at most this.", valueName: "usd"))
    var maxInputPerMillion: Double?
    @Flag(help: "Only endpoints that are ready.")
    var ready = false
    @OptionGroup var output: OutputOptions
    @OptionGroup var fields: FieldOptions
    @OptionGroup var profile: ProfileOptions
    @OptionGroup var network: NetworkOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ context: ToolContext) async throws {
        let source = try Catalog(context, catalog, profile, network, terminal)
        let writer = try output.writer(context, CatalogShape.list, fields: fields)
        let filter = CatalogFilter(
            provider: provider, mode: mode,
            abilities: (supports ?? "").split(separator: ",").map(String.init),
            maxInputPerMillion: maxInputPerMillion, isReadyOnly: ready)
        try await writer.ready()
        let (records, failures) = await source.gather()
        try failures.report(context, requireAll: catalog.requireAll)
        try writer.write(records.filter(filter.accepts))
        try writer.finish()
        if !failures.isEmpty { throw QuietExit(.no) }
    }
}

extension [(CatalogSource, ToolError)] {
    /// Warns of each source that failed, or ends the command when all are required.
    func report(_ context: ToolContext, requireAll: Bool) throws(ToolError) {
        if requireAll, let (_, error) = first { throw error }
        for (source, error) in self {
            context.errors.warn("source \(source.name) is missing: \(error.message)")
            if let hint = error.hint { context.errors.note("hint: \(hint)") }
        }
    }
}
