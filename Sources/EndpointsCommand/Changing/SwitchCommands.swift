package import ArgumentParser
package import CommandSupport
import ModelServing

/// `dbx-endpoints stop`.
package struct StopCommand: ToolCommand {
    package static let configuration = CommandConfiguration(
        commandName: "stop",
        abstract: "Stop endpoints; their configuration stays.",
        usage: "dbx-endpoints stop NAME… | -",
        discussion: """
            Examples:
              dbx-endpoints stop my-endpoint --jq .state
            """)

    @OptionGroup var switching: SwitchArguments

    package init() {}

    package func run(_ context: ToolContext) async throws {
        try await switching.run(context, ServingCall.stop)
    }
}

/// `dbx-endpoints start`.
package struct StartCommand: ToolCommand {
    package static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "Start endpoints that were stopped.",
        usage: "dbx-endpoints start NAME… | -",
        discussion: """
            Examples:
              dbx-endpoints start my-endpoint | dbx-endpoints wait -
            """)

    @OptionGroup var switching: SwitchArguments

    package init() {}

    package func run(_ context: ToolContext) async throws {
        try await switching.run(context, ServingCall.start)
    }
}

/// What `stop` and `start` share: they make a call for each name and print the endpoint as it is then.
struct SwitchArguments: ParsableArguments {
    @OptionGroup var names: NamesArgument
    @OptionGroup var options: EndpointOptions

    func run(
        _ context: ToolContext, _ call: @escaping @Sendable (String) -> ServingCall
    ) async throws {
        let wanted = try names.resolve(context)
        let writer = try options.output.writer(
            context, EndpointShape.records(isList: names.isList))
        let client = try options.client(context)
        try await EndpointRows(writer: writer, context: context).run(wanted) { name in
            _ = try await client.perform(call(name))
            return EndpointRow(record: try await client.get(name).value())
        }
    }
}
