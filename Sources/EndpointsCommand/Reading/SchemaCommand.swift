package import ArgumentParser
package import CommandSupport
import ModelServing

/// `dbx-endpoints schema`.
package struct SchemaCommand: ToolCommand {
    package static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the OpenAPI document of an endpoint with a model signature.",
        usage: "dbx-endpoints schema NAME [--jq EXPR]",
        discussion: """
            Examples:
              dbx-endpoints schema my-endpoint --jq '.paths|keys[]'
            """)

    @Argument(help: "The endpoint.")
    var name: String

    @OptionGroup var fields: FieldOptions
    @OptionGroup var options: EndpointOptions

    package init() {}

    package func run(_ context: ToolContext) async throws {
        let writer = try options.output.writer(
            context, RecordShape(isList: false), fields: fields)
        let client = try options.client(context)
        try await writer.ready()
        try writer.write(try await client.perform(.schema(name)))
        try writer.finish()
    }
}
