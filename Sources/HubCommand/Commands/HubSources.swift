import ArgumentParser
import CommandSupport
import Failures
import JSON
import ModelCatalog
import PriceStore

/// `hub sources`.
struct HubSources: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources", abstract: "Ask each source and tell what it gave.",
        usage: "hub sources [--source SOURCE]… [--offline]",
        discussion: """
            Examples:
              hub sources
              hub sources --source serve --source openai=http://127.0.0.1:11434
            """)

    @OptionGroup var options: HubOptions

    func run(_ context: ToolContext) async throws {
        let catalog = try options.open(context)
        let writer = try options.records.writer(context, CatalogShape.sources)
        try await writer.ready()
        let answers = await catalog.ask()
        let sources = answers.map(Self.record)
        try writer.write(sources + [try table(context, catalog.table)])
        try writer.finish()
        let failures = answers.contains { if case .failure = $0.result { true } else { false } }
        if failures { throw QuietExit(.no) }
    }

    private static func record(_ answer: Catalog.Answer) -> JSONValue {
        var record: JSONValue = ["source": .string(answer.source.name)]
        record["place"] = answer.source.place.map { .string($0) }
        switch answer.result {
        case .success(let records):
            record["records"] = .number(JSONNumber(records.count))
            record["error"] = .null
        case .failure(let error):
            record["records"] = 0
            record["error"] = .string(error.message)
        }
        return record
    }

    /// The table has an age; the others were asked right now.
    private func table(_ context: ToolContext, _ table: PriceTable) throws -> JSONValue {
        let file = PriceTableFile(context.environment)
        var record: JSONValue = [
            "source": "static", "records": .number(JSONNumber(table.ids.count)), "error": .null,
        ]
        if let heading = try file.heading() {
            record["place"] = file.path.map { .string($0) }
            record["updated"] = .string(heading.updated)
            record["from"] = .string(heading.from)
        } else {
            record["place"] = "built in"
        }
        return record
    }
}
