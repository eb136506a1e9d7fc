package import ArgumentParser
import CommandSupport
import Failures

/// `dbx-endpoints`: serving endpoints as JSON lines.
package struct DbxEndpoints: ToolRoot {
    package static let configuration = CommandConfiguration(
        commandName: "dbx-endpoints",
        abstract: "Manage the serving endpoints of a Databricks workspace as JSON lines.",
        usage: "dbx-endpoints COMMAND [FLAGS]",
        discussion: """
            Examples:
              dbx-endpoints list --jq 'select(.state.ready=="READY").name'
              dbx-endpoints template openai --name gpt | dbx-endpoints create --json -
              dbx-endpoints update my-endpoint --traffic a=90,b=10
            """,
        subcommands: [
            ListCommand.self, GetCommand.self, CreateCommand.self, UpdateCommand.self,
            DeleteCommand.self, WaitCommand.self, StopCommand.self, StartCommand.self,
            LogsCommand.self, MetricsCommand.self, SchemaCommand.self, PermissionsCommand.self,
            SecretsCommand.self, TemplateCommand.self, CombineCommand.self,
            HTTPRequestCommand.self, QueryPointer.self,
        ])

    package init() {}

    /// Words of the Databricks CLI for what has another name here.
    private static let aliases: [String: [String]] = [
        "build-logs": ["logs", "--build"],
        "export-metrics": ["metrics"],
        "get-open-api": ["schema"],
        "patch": ["update", "--part", "tags"],
        "put-ai-gateway": ["update", "--part", "ai-gateway", "--replace"],
        "update-config": ["update", "--part", "config", "--replace"],
    ]

    package static func rewriting(_ arguments: [String]) -> [String] {
        guard let first = arguments.first, let words = aliases[first] else { return arguments }
        return words + arguments.dropFirst()
    }

    package static func sendsSomething(_ arguments: [String]) -> Bool {
        arguments.first.map { !["combine", "help", "template"].contains($0) } ?? false
    }
}

/// `dbx-endpoints query`: not here.
struct QueryPointer: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "query", abstract: "Ask an endpoint: see dbx-query.", shouldDisplay: false)

    @Argument(parsing: .captureForPassthrough) var rest: [String] = []

    func run(_ context: ToolContext) async throws {
        throw ToolError(
            .usage, "query is another tool's",
            hint: "run: dbx-query chat -m NAME, or dbx-query invoke -m NAME --json BODY")
    }
}
