package import ArgumentParser
package import CommandSupport
import JSON
import ModelServing

/// `dbx-endpoints list`.
package struct ListCommand: ToolCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List serving endpoints.",
        usage: """
            dbx-endpoints list [--limit N] [--state ready|not-ready] [--task TASK] [--name GLOB] \
            [--json [FIELD,…]] [--jq EXPR]
            """,
        discussion: """
            Examples:
              dbx-endpoints list --jq 'select(.state.ready=="READY").name'
              dbx-endpoints list --state not-ready -o table
              dbx-endpoints list --name 'ci-*' --json name,state
            """)

    @OptionGroup(title: "Selection") var selection: EndpointSelection
    @OptionGroup var fields: FieldOptions
    @OptionGroup var options: EndpointOptions

    package init() {}

    package func run(_ context: ToolContext) async throws {
        let writer = try options.output.writer(
            context, EndpointShape.records(isList: true), fields: fields)
        let client = try options.client(context)
        // Reading costs nothing, so the answer may be on its way while the filter compiles.
        async let endpoints = client.list()
        try await writer.ready()
        try writer.write(selection.select(try await endpoints.map { try $0.value() }))
        try writer.finish()
    }
}
