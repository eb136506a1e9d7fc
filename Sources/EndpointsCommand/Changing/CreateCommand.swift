package import ArgumentParser
package import CommandSupport
import Failures
import JSON
import ModelServing

/// `dbx-endpoints create`.
package struct CreateCommand: ToolCommand {
    package static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create serving endpoints and wait until they serve.",
        usage: """
            dbx-endpoints create [NAME] --json BODY|@FILE|- [--if-not-exists] [--no-wait] \
            [--timeout 20m] [--dry-run]
            """,
        discussion: """
            Examples:
              dbx-endpoints template openai --name gpt --secret openai_api_key=llm-keys/openai |
                dbx-endpoints create --json -
              dbx-endpoints create my-endpoint --json @endpoint.json --if-not-exists
              dbx-endpoints create --json @endpoint.json --dry-run
            """)

    @Argument(help: "The endpoint's name, instead of the body's.")
    var name: String?

    @OptionGroup var body: BodyOption

    @Flag(
        name: .customLong("if-not-exists"),
        help: "Print the endpoint that is there already, and succeed.")
    var ifNotExists = false

    @OptionGroup var changing: ChangeOptions
    @OptionGroup var options: EndpointOptions

    package init() {}

    package func run(_ context: ToolContext) async throws {
        var bodies = try body.reader(context, for: name)
        let writer = try options.output.writer(context, changing.shape(isList: bodies.isList))
        let client = try options.client(context, waits: true)
        try await writer.ready()
        var started: [String] = []
        var answers: [String: JSONValue] = [:]
        var failure: ToolError?
        do {
            while let json = try bodies.next() {
                let body = try EndpointBody(json, name: name)
                if changing.dryRun {
                    try writer.write(ServingCall.create(body).preview(host: client.server.host))
                    continue
                }
                answers[body.name] = try await create(body, client)
                started.append(body.name)
            }
        } catch let error as ToolError {
            // What was created before is waited for and printed; then this is told.
            failure = error
        }
        if let failure, started.isEmpty { throw failure }
        let waiter = changing.waiter(client, options, context)
        var rows = EndpointRows(writer: writer, context: context, window: started.count)
        rows.goesOn = [.absent, .no, .later]
        rows.last = failure
        try await rows.run(started) { [answers] name in
            changing.noWait
                ? EndpointRow(record: answers[name]) : try await waiter.settle(name)
        }
    }

    /// The new endpoint, or with `--if-not-exists` the one that is there.
    private func create(_ body: EndpointBody, _ client: ServingClient) async throws -> JSONValue {
        do { return try await client.endpoint(.create(body)).value() } catch let error as ToolError
            where error.code == .exists && ifNotExists
        {
            return try await client.get(body.name).value()
        }
    }
}
