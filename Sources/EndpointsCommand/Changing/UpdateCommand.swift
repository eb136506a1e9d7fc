package import ArgumentParser
package import CommandSupport
import Failures
import JSON
import ModelServing

/// `dbx-endpoints update`.
package struct UpdateCommand: ToolCommand {
    package static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Change one part of an endpoint and leave the rest as it is.",
        usage: """
            dbx-endpoints update NAME [--part PART] [--json BODY|@FILE|-] [--traffic A=90,B=10] \
            [--remove SERVED]… [--replace] [--no-wait] [--dry-run]
            """,
        discussion: """
            Examples:
              dbx-endpoints update my-endpoint --traffic a=90,b=10
              dbx-endpoints update my-endpoint --part ai-gateway \\
                --json '{"usage_tracking_config":{"enabled":true}}'
              dbx-endpoints update my-endpoint --json @change.json --dry-run -o json
            """)

    @Argument(help: "The endpoint.")
    var name: String

    @OptionGroup var body: BodyOption

    @Option(
        help: ArgumentHelp(
            "What to change: config, ai-gateway, tags, notifications, telemetry, rate-limits (config).",
            valueName: "part"))
    var part: EndpointPart = .config

    @Option(
        help: ArgumentHelp("Shares of the served entities, in percent.", valueName: "name=n,…"))
    var traffic: String?

    @Option(
        name: .customLong("remove"),
        help: ArgumentHelp("Take a served entity away.", valueName: "served"))
    var removed: [String] = []

    @Flag(help: "Send the body as it is: what it does not name is lost.")
    var replace = false

    @OptionGroup var changing: ChangeOptions
    @OptionGroup var options: EndpointOptions

    package init() {}

    package func validate() throws {
        if part != .config, traffic != nil || !removed.isEmpty {
            throw ValidationError("--traffic and --remove are of --part config")
        }
        if replace, body.json == nil { throw ValidationError("--replace needs --json") }
        if body.json == nil, traffic == nil, removed.isEmpty {
            throw ValidationError("nothing to change: give --json, --traffic or --remove")
        }
    }

    package func run(_ context: ToolContext) async throws {
        let wish = EndpointChange.Wish(
            body: try body.value(context), traffic: try traffic.map(TrafficSplit.init),
            removed: removed, replaces: replace)
        let writer = try options.output.writer(context, changing.shape(isList: false))
        let client = try options.client(context, waits: true)
        try await writer.ready()
        let record = try await client.known(name).value()
        let change = try EndpointChange(of: part, in: record, wish)
        for warning in change.warnings { context.errors.warn(warning) }
        if changing.dryRun {
            try show(change, client, writer, context)
            return try writer.finish()
        }
        guard replace || !change.patch.isEmpty else {
            context.errors.progress("\(name): nothing to change")
            try writer.write(record)
            return try writer.finish()
        }
        let call = ServingCall.update(name, part, change.body)
        if part.isRolledOut, changing.noWait {
            try writer.write(try await client.endpoint(call).value())
            return try writer.finish()
        }
        _ = try await client.perform(call)
        let waiter = changing.waiter(client, options, context)
        let rows = EndpointRows(writer: writer, context: context)
        try await rows.run([name]) { name in
            part.isRolledOut
                ? try await waiter.settle(name)
                : EndpointRow(record: try await client.get(name).value())
        }
    }

    /// Shows what would change: with `-o json` the JSON Patch, else the request, and the steps on stderr.
    private func show(
        _ change: EndpointChange, _ client: ServingClient, _ writer: RecordWriter,
        _ context: ToolContext
    ) throws {
        guard writer.chosenFormat != .json else {
            return try writer.write(change.shownPatch.value)
        }
        for step in change.shownPatch.operations {
            context.errors.progress(
                "\(step.name) \(step.path)\(step.value.map { " \($0.text())" } ?? "")")
        }
        try writer.write(
            ServingCall.update(name, part, change.body).preview(host: client.server.host))
    }
}

extension EndpointPart: ExpressibleByArgument {}
