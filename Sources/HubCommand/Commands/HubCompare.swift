import ArgumentParser
import CommandSupport
import Failures
import JSON
import ModelCatalog

/// `hub compare MODEL MODEL…`.
struct HubCompare: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Set models side by side, one record for each field.",
        usage: "hub compare MODEL MODEL… [--source SOURCE]…",
        discussion: """
            Examples:
              hub compare openai/gpt-4o openai/gpt-4o-mini
              hub compare gpt-4o claude-sonnet-4-5 --jq 'select(.same | not).field'
            """)

    @Argument(help: ArgumentHelp("Two models or more.", valueName: "model"))
    var models: [String]
    @OptionGroup var options: HubOptions

    func validate() throws {
        if models.count < 2 { throw ValidationError("compare takes two models or more") }
    }

    func run(_ context: ToolContext) async throws {
        let catalog = try options.open(context)
        let writer = try options.records.writer(context, CatalogShape.comparison(of: models))
        async let gathered = catalog.gather(names: models)
        try await writer.ready()
        let (records, isWhole) = try await gathered
        let found = NamedRecords(models, in: records, catalog.table)
        try found.checkWhole("compare", catalog, records)
        try writer.write(Self.fields(models, found.records))
        try writer.finish()
        if !isWhole { throw QuietExit(.no) }
    }

    /// `{"field":"mode","values":{"a":"chat","b":null},"same":false}` for each field that any of them has.
    static func fields(_ names: [String], _ records: [CatalogRecord]) -> [JSONValue] {
        var fields: [String] = []
        for record in records {
            for key in record.members.keys where !fields.contains(key) { fields.append(key) }
        }
        return fields.filter { $0 != "litellm_params" }.map { field in
            let values = records.map { $0.members[field] ?? .null }
            return [
                "field": .string(field),
                "values": .object(JSONObject(zip(names, values).map { ($0, $1) })),
                "same": .bool(values.allSatisfy { $0 == values.first }),
            ]
        }
    }
}
