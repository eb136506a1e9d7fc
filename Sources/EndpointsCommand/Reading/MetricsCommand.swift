package import ArgumentParser
package import CommandSupport
import JSON
import ModelServing

/// `dbx-endpoints metrics`.
package struct MetricsCommand: ToolCommand {
    package static let configuration = CommandConfiguration(
        commandName: "metrics",
        abstract: "Print an endpoint's metrics, in Prometheus' format or as JSON.",
        usage: "dbx-endpoints metrics NAME [-o jsonl] [--jq EXPR]",
        discussion: """
            Examples:
              dbx-endpoints metrics my-endpoint > my-endpoint.prom
              dbx-endpoints metrics my-endpoint --jq 'select(.name|test("latency"))'
            """)

    @Argument(help: "The endpoint.")
    var name: String

    @OptionGroup var fields: FieldOptions
    @OptionGroup var options: EndpointOptions

    package init() {}

    private static let shape = RecordShape(
        isList: true,
        columns: [
            TableColumn("NAME") { $0["name"]?.string ?? "" },
            TableColumn("VALUE") { $0["value"].map { $0.string ?? $0.text() } ?? "" },
            TableColumn("LABELS") { $0["labels"]?.text() ?? "" },
        ], prefersText: true, knownFields: ["labels", "name", "timestamp", "value"])

    package func run(_ context: ToolContext) async throws {
        let writer = try options.output.writer(context, Self.shape, fields: fields)
        let client = try options.client(context)
        try await writer.ready()
        let text = try await client.text(.metrics(name))
        guard writer.chosenFormat != .text || writer.isFiltering else {
            // What a collector reads goes through byte for byte.
            try context.console.output.write(text)
            return
        }
        try writer.write(
            MetricSample.samples(of: String(decoding: text, as: UTF8.self)).map(\.record))
        try writer.finish()
    }
}
