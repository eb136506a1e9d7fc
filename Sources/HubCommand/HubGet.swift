import ArgumentParser
import CommandSupport
import Failures
import JSON

/// `hub get MODEL…`.
struct HubGet: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "get", abstract: "Print the record of each model that is named.",
        usage: "hub get MODEL… [--source SOURCE]…",
        discussion: """
            Examples:
              hub get openai/gpt-4o
              hub get databricks-gte-large-en --jq .input_cost_per_token
            """)

    @Argument(help: ArgumentHelp("A model's name or its provider/name.", valueName: "model"))
    var models: [String]
    @OptionGroup var catalog: CatalogOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var fields: FieldOptions
    @OptionGroup var profile: ProfileOptions
    @OptionGroup var network: NetworkOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ context: ToolContext) async throws {
        let source = try Catalog(context, catalog, profile, network, terminal)
        let shape = models.count > 1 ? CatalogShape.list : CatalogShape.one
        let writer = try output.writer(context, shape, fields: fields)
        try await writer.ready()
        let (records, failures) = await source.gather(names: models)
        try failures.report(context, requireAll: catalog.requireAll)
        var missing: [String] = []
        for model in models {
            let record =
                records.first { $0["model_group"]?.string == model }
                ?? records.first { $0["model_name"]?.string == model }
            guard let record else {
                missing.append(model)
                continue
            }
            try writer.write(record)
        }
        try writer.finish()
        guard let name = missing.first else {
            if !failures.isEmpty { throw QuietExit(.no) }
            return
        }
        throw ToolError(
            .absent, "get \(missing.joined(separator: ", ")): no such model in the catalog",
            hint: Self.nearest(
                name, in: records.compactMap { $0["model_group"]?.string } + source.tableGroups
            ).map { "did you mean \($0)?" } ?? "run: hub --jq .model_group")
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
