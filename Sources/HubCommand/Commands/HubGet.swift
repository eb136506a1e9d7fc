import ArgumentParser
import CommandSupport
import Failures
import JSON
import ModelCatalog

/// `hub get MODEL…`.
struct HubGet: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "get", abstract: "Print the record of each model that is named.",
        usage: "hub get MODEL… [--source SOURCE]… [--origins]",
        discussion: """
            Examples:
              hub get openai/gpt-4o
              hub get databricks-gte-large-en --jq .input_cost_per_token
              hub get my-endpoint --origins --jq .origins
            """)

    @Argument(help: ArgumentHelp("A model's name or its provider/name.", valueName: "model"))
    var models: [String]
    @Flag(help: "Add the source of each field.")
    var origins = false
    @OptionGroup var options: HubOptions

    func run(_ context: ToolContext) async throws {
        let catalog = try options.open(context)
        let shape = models.count > 1 ? CatalogShape.list : CatalogShape.one
        let writer = try options.records.writer(context, shape)
        async let gathered = catalog.gather(names: models)
        try await writer.ready()
        let (records, isWhole) = try await gathered
        let found = NamedRecords(models, in: records, catalog.table)
        try writer.write(found.records.map { origins ? $0.jsonWithOrigins : $0.json })
        try writer.finish()
        try found.checkWhole("get", catalog, records)
        if !isWhole { throw QuietExit(.no) }
    }
}
