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
        let writer = try options.output.writer(context, shape, fields: options.fields)
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

/// The records that names on a command line stand for.
struct NamedRecords {
    let records: [CatalogRecord]
    let missing: [String]

    /// Looks each name up among groups first, then among names to call by, then among the table's other names.
    init(_ names: [String], in all: [CatalogRecord], _ table: PriceTable) {
        var (records, missing): ([CatalogRecord], [String]) = ([], [])
        for name in names {
            let record =
                all.first { $0.group == name } ?? all.first { $0.name == name }
                ?? table.entry(name).flatMap { entry in
                    all.first { $0.group == entry.id }
                }
            if let record { records.append(record) } else { missing.append(name) }
        }
        self.records = records
        self.missing = missing
    }

    /// Fails with `absent` when a name stands for nothing; the hint has what is like it.
    func checkWhole(
        _ what: String, _ catalog: Catalog, _ all: [CatalogRecord]
    ) throws(ToolError) {
        guard let name = missing.first else { return }
        throw ToolError(
            .absent, "\(what) \(missing.joined(separator: ", ")): no such model in the catalog",
            hint: Self.nearest(name, in: all.map(\.group) + catalog.tableGroups)
                .map { "did you mean \($0)?" } ?? "run: hub --jq .model_group")
    }

    /// The models that bear the name at some provider, else the one that is spelt most alike.
    static func nearest(_ name: String, in groups: [String]) -> String? {
        let namesakes = Set(groups.filter { $0.hasSuffix("/\(name)") }).sorted {
            ($0.utf8.count, $0) < ($1.utf8.count, $1)
        }
        return namesakes.isEmpty
            ? nearestMatch(to: name, in: groups)
            : namesakes.prefix(3).joined(separator: " or ")
    }
}
