import ArgumentParser
import CommandSupport
import DatabricksAuth
import Failures
import JSON
import Transport

/// Shows every setting with its source, secrets masked.
struct DescribeCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe",
        abstract: "Show which host and credential are used, and where each setting comes from.",
        discussion: """
            Examples:
              dbx-auth describe prod
              dbx-auth describe --verify --jq .username
            """,
        aliases: ["status"])

    @OptionGroup var session: SessionOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var fields: FieldOptions

    @Flag(help: "Ask the workspace who we are.")
    var verify = false

    func run(_ context: ToolContext) async throws {
        let transport = try session.transport(context)
        var config = try session.gather(context)
        // What is shown below is of one host, so it is looked up first.
        if verify { config = try await session.located(config, context, transport) }
        let writer = try output.writer(context, Self.shape(config), fields: fields)
        try await writer.ready()
        var description = Description(config: config, authType: nil)
        do {
            let resolved = try config.checked()
            description.authType = resolved.authType
            description.storage = try resolved.tokenStorage()
            if verify { description.username = try await username(resolved, context, transport) }
        } catch {
            let failure = ToolMain.toolError(error)
            description.failure = failure.message
            try writer.write(description.record)
            try writer.finish()
            throw failure
        }
        try writer.write(description.record)
        try writer.finish()
    }

    private func username(
        _ config: ResolvedConfig, _ context: ToolContext, _ transport: any HTTPTransport
    ) async throws -> String {
        let workspace = try session.workspace(config, context, transport: transport)
        return try await Identity.userName(
            of: workspace, transport: transport, deadlines: session.network.deadlines(),
            retry: session.network.retryPolicy)
    }

    private static func shape(_ config: GatheredConfig) -> RecordShape {
        RecordShape(
            isList: false,
            columns: [
                TableColumn("STATUS") { $0["status"]?.string ?? "" },
                TableColumn("HOST") { $0["details"]?["host"]?.string ?? "" },
                TableColumn("AUTH TYPE") { $0["details"]?["auth_type"]?.string ?? "" },
                TableColumn("USER") { $0["username"]?.string ?? "" },
                TableColumn("PROFILE") { $0["profile"]?.string ?? "" },
            ],
            knownFields: [
                "status", "error", "username", "account_id", "profile", "details", "token_storage",
            ]
        ) { record in
            var description = Description(config: config, authType: nil)
            description.authType = record["details"]?["auth_type"]?.string
            description.username = record["username"]?.string
            description.failure = record["error"]?.string
            description.storage = record["token_storage"].map { TokenStorage(shown: $0) }
            return description.lines.joined(separator: "\n")
        }
    }
}
