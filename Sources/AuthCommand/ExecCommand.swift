import ArgumentParser
import CommandSupport
import DatabricksAuth
import Failures
import POSIX

/// Becomes another program that has this workspace and credential in its environment, and no other.
struct ExecCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "exec",
        abstract: "Run a program with the workspace and a fresh credential in its environment.",
        discussion: """
            Examples:
              dbx-auth exec prod -- python3 job.py
              dbx-auth exec -- sh -c 'curl -H "Authorization: Bearer $DATABRICKS_TOKEN" "$URL"'
            """)

    @OptionGroup var session: SessionOptions

    @Argument(
        parsing: .postTerminator,
        help: ArgumentHelp("The program and its arguments.", valueName: "command"))
    var command: [String] = []

    func validate() throws {
        if command.isEmpty {
            throw ValidationError("no program to run: write it after --, as in: exec -- env")
        }
    }

    func run(_ context: ToolContext) async throws {
        let given = ThisProcess.openDescriptors()
        let transport = try session.transport(context)
        let config = try await session.resolve(context, transport)
        let workspace = try session.workspace(config, context, transport: transport)
        let variables = CredentialVariables(
            config, credential: try await workspace.credential())
        do throws(SystemError) {
            try ThisProcess.become(
                command, environment: variables.replacingCredentials(in: context.environment),
                keeping: given)
        } catch {
            throw ToolError(
                error.isAbsent ? .absent : .config,
                "cannot run \(command.first ?? ""): \(error.reason)", cause: error)
        }
    }
}
