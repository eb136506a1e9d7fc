package import ArgumentParser
package import CommandSupport
import Failures
import ModelServing

/// `dbx-endpoints get`.
package struct GetCommand: ToolCommand {
    package static let configuration = CommandConfiguration(
        commandName: "get",
        abstract: "Show serving endpoints in full.",
        usage: "dbx-endpoints get NAME… | - [--json [FIELD,…]] [--jq EXPR]",
        discussion: """
            Examples:
              dbx-endpoints get my-endpoint --jq .openai_base_url
              dbx-endpoints get first second --json name,state
              dbx-endpoints list --name 'ci-*' | dbx-endpoints get -
            """)

    @OptionGroup var names: NamesArgument
    @OptionGroup var fields: FieldOptions
    @OptionGroup var options: EndpointOptions

    package init() {}

    package func run(_ context: ToolContext) async throws {
        let wanted = try names.resolve(context)
        let writer = try options.output.writer(
            context, EndpointShape.records(isList: names.isList), fields: fields)
        let client = try options.client(context)
        let rows = EndpointRows(writer: writer, context: context, window: 8, isReading: true)
        try await rows.run(wanted) { name in
            EndpointRow(record: try await client.known(name).value())
        }
    }
}

extension ServingClient {
    /// One endpoint; for a missing one, with the way to those that there are.
    func known(_ name: String) async throws -> EndpointRecord {
        do { return try await get(name) } catch var error as ToolError {
            if error.code == .absent { error.hint = "run: dbx-endpoints list --jq .name" }
            throw error
        }
    }
}
