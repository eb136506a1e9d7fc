import ArgumentParser
import CommandSupport
import DatabricksAuth
import Failures
import JSON
import POSIX

/// Prints a bearer token and nothing else, so that `$(dbx-auth token)` works.
struct TokenCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Print a bearer token and nothing else.",
        discussion: """
            Examples:
              TOKEN=$(dbx-auth token)
              dbx-auth token prod -o json | jq -r .expiry
            """)

    @OptionGroup var session: SessionOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var which: TokenOptions

    @Flag(
        name: .customLong("force-refresh"), help: "Get a new token even if there is a good one.")
    var forceRefresh = false

    func validate() throws {
        if output.format == .table || output.format == .jsonl && !output.hasFilter {
            throw ValidationError("token prints -o text or -o json")
        }
    }

    func run(_ context: ToolContext) async throws {
        let workspace = try await which.workspace(session, context)
        // Text unless this command line says otherwise: `$(…)` must not depend on a variable.
        var output = output
        if output.format == nil { output.format = .text }
        let writer = try output.writer(
            context,
            RecordShape(isList: false, prefersText: true) { $0["access_token"]?.string ?? "" })
        try await writer.ready()
        let token = try await workspace.token(forceRefresh: forceRefresh)
        try writer.write(Self.record(token, workspace))
        try writer.finish()
        if context.console.output.isTTY, output.format == .text, !output.hasFilter,
            !session.terminal.quiet
        {
            context.errors.note(
                "note: the token is on the screen now; a script says $(dbx-auth token)", level: 0)
        }
    }

    /// The official CLI's shape and ours; `expiry` is missing where nobody knows it.
    static func record(_ token: AccessToken, _ workspace: Workspace) -> JSONValue {
        var record: JSONValue = [
            "access_token": .string(token.value.reveal()), "token_type": "Bearer",
        ]
        if let expiry = token.expiry { record["expiry"] = .string(expiry.rfc3339) }
        record["host"] = .string(workspace.host)
        record["auth_type"] = .string(workspace.authType)
        if let profile = workspace.profile { record["profile"] = .string(profile) }
        return record
    }
}
