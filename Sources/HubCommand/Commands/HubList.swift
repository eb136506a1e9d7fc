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

    @OptionGroup(title: "Selection") var selection: CatalogSelection
    @Flag(help: "Add to each record the source of each of its fields.")
    var origins = false
    @OptionGroup var options: HubOptions

    func run(_ context: ToolContext) async throws {
        let catalog = try options.open(context)
        let writer = try options.output.writer(
            context, CatalogShape.list, fields: options.fields)
        // The records come together while the filter compiles.
        async let gathered = catalog.gather()
        try await writer.ready()
        let (records, isWhole) = try await gathered
        let chosen = try selection.select(records, catalog.table)
        try writer.write(chosen.map { origins ? $0.jsonWithOrigins : $0.json })
        try writer.finish()
        if !isWhole { throw QuietExit(.no) }
    }
}

/// Which models are listed.
struct CatalogSelection: ParsableArguments {
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
    var maxInputPerMillion: String?
    @Flag(help: "Only endpoints that are ready.")
    var ready = false

    func validate() throws {
        if let text = maxInputPerMillion, Rate(text, perMillion: true) == nil {
            throw ValidationError("--max-input-usd-per-mtok takes a price such as 0.5")
        }
    }

    /// The records that pass; a word that no model anywhere has is a usage error.
    func select(
        _ records: [CatalogRecord], _ table: PriceTable
    ) throws(ToolError) -> [CatalogRecord] {
        let filter = CatalogFilter(
            provider: provider, mode: mode,
            abilities: (supports ?? "").split(separator: ",").map(String.init),
            maxInputPrice: maxInputPerMillion.flatMap { Rate($0, perMillion: true) },
            isReadyOnly: ready)
        if filter.isEmpty { return records }
        let chosen = records.filter { filter.accepts($0.members) }
        if chosen.isEmpty {
            var all = records.map(\.members)
            table.forEach { all.append(CatalogRecord($0).members) }
            if let (option, word, known) = filter.unknownWord(among: all) {
                throw ToolError(
                    .usage, "--\(option) \(word): no model has it",
                    hint: nearestMatch(to: word, in: known.sorted()).map { "did you mean \($0)?" })
            }
        }
        return chosen
    }
}
