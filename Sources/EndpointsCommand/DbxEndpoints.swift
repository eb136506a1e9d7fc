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
        "get-permission-levels": ["permissions", "levels"],
        "get-permissions": ["permissions", "get"],
        "patch": ["update", "--part", "tags"],
        "put-ai-gateway": ["update", "--part", "ai-gateway", "--replace"],
        "set-permissions": ["permissions", "set"],
        "update-config": ["update", "--part", "config", "--replace"],
        "update-notifications": ["update", "--part", "notifications", "--replace"],
        "update-permissions": ["permissions", "update"],
    ]

    /// The same below `secrets`.
    private static let secretsAliases = [
        "delete-acl": "delete-access", "delete-secret": "delete", "list-acls": "access",
        "list-scopes": "scopes", "list-secrets": "list", "put-acl": "put-access",
        "put-secret": "put",
    ]

    package static func rewriting(_ arguments: [String]) -> [String] {
        guard let first = arguments.first else { return arguments }
        if let words = aliases[first] { return words + arguments.dropFirst() }
        guard first == "secrets", arguments.count > 1,
            let word = secretsAliases[arguments[1]]
        else { return arguments }
        return [first, word] + arguments.dropFirst(2)
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
