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
        let writer = try options.records.writer(context, CatalogShape.list)
        // The records come together while the filter compiles.
        async let gathered = catalog.gather()
        try await writer.ready()
        let (records, isWhole) = try await gathered
        let filter = selection.filter
        var isEmpty = true
        func write(_ records: [CatalogRecord]) throws {
            let chosen = records.filter { filter.accepts($0.members) }
            guard !chosen.isEmpty else { return }
            isEmpty = false
            try writer.write(chosen.map { origins ? $0.jsonWithOrigins : $0.json })
        }
        try write(records)
        try catalog.forEachOther(than: records, write)
        if isEmpty, !filter.isEmpty { try selection.checkWords(records, catalog.table) }
        try writer.finish()
        if !isWhole { throw QuietExit(.no) }
    }
}
