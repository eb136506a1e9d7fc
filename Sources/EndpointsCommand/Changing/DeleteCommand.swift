package import ArgumentParser
package import CommandSupport
import Failures
import JSON
import ModelServing

/// `dbx-endpoints delete`.
package struct DeleteCommand: ToolCommand {
    package static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete serving endpoints.",
        usage: "dbx-endpoints delete NAME… | - --yes [--ignore-missing] [--dry-run]",
        discussion: """
            Examples:
              dbx-endpoints delete my-endpoint --yes
              dbx-endpoints list --name 'ci-*' --jq .name |
                dbx-endpoints delete - --yes --ignore-missing
            """)

    @OptionGroup var names: NamesArgument

    @Flag(help: "Do not ask.")
    var yes = false

    @Flag(
        name: .customLong("ignore-missing"), help: "An endpoint that is not there is no failure.")
    var ignoreMissing = false

    @Flag(name: .customLong("dry-run"), help: "Print the requests and send nothing.")
    var dryRun = false

    @OptionGroup var options: EndpointOptions

    package init() {}

    package func run(_ context: ToolContext) async throws {
        let wanted = try names.resolve(context)
        if !wanted.isEmpty {
            let which =
                wanted.count == 1
                ? "endpoint \(wanted[0])"
                : "\(wanted.count) endpoints (\(wanted.prefix(5).joined(separator: ", "))"
                    + (wanted.count > 5 ? ", …)" : ")")
            try Confirmation.ask(
                "delete \(which)", isGiven: yes || dryRun, context)
        }
        let writer = try options.output.writer(context, RecordShape(isList: names.isList))
        let client = try options.client(context)
        try await EndpointRows(writer: writer, context: context).run(wanted) { name in
            let call = ServingCall.delete(name)
            if dryRun { return EndpointRow(record: call.preview(host: client.server.host)) }
            do {
                _ = try await client.perform(call)
                return EndpointRow(record: ["name": .string(name), "deleted": true])
            } catch let error as ToolError where error.code == .absent && ignoreMissing {
                context.errors.note("endpoint \(name) is not there")
                return EndpointRow()
            }
        }
    }
}
