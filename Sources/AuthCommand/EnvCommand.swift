import ArgumentParser
import CommandSupport
import DatabricksAuth
import Failures
import JSON

/// Prints the variables that hand workspace and credential to another program.
struct EnvCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "env",
        abstract: "Print variables that hand the workspace and its credential to other programs.",
        discussion: """
            Examples:
              eval "$(dbx-auth env prod)"
              dbx-auth env -o dotenv > .env
            """)

    @OptionGroup var session: SessionOptions

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("Print as sh, dotenv, json or systemd.", valueName: "format"))
    var format: EnvironmentFormat = .sh

    func run(_ context: ToolContext) async throws {
        let transport = try session.transport(context)
        let config = try await session.resolve(context, transport)
        let workspace = try session.workspace(config, context, transport: transport)
        let variables = CredentialVariables(
            config, credential: try await workspace.credential()
        ).values
        guard format == .json else {
            let lines = variables.map { format.line($0.name, $0.value) }
            return try context.print(lines.joined(separator: "\n"))
        }
        let members = JSONObject(variables.map { ($0.name, JSONValue.string($0.value)) })
        let layout: JSONValue.Layout = context.console.output.isTTY ? .indented : .compact
        let document: JSONValue = ["env": .object(members)]
        try context.print(document.text(layout: layout))
    }
}
