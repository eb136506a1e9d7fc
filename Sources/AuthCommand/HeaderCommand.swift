import ArgumentParser
import CommandSupport
import DatabricksAuth
import Failures
import POSIX

/// Prints the `Authorization` header line, for curl's `-H @FILE`.
struct HeaderCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "header",
        abstract: "Print the Authorization header, so that no argument list holds the token.",
        discussion: """
            Examples:
              curl -H @<(dbx-auth header) "$DATABRICKS_HOST/api/2.0/serving-endpoints"
              dbx-auth header -p prod | curl -H @- "$URL"
            """)

    @OptionGroup var session: SessionOptions
    @OptionGroup var which: TokenOptions

    func run(_ context: ToolContext) async throws {
        let credential = try await which.workspace(session, context).credential()
        let lines = credential.fields.map { "\($0.name): \($0.value.reveal())" }
        try context.print(lines.joined(separator: "\n"))
    }
}

extension ToolContext {
    /// Writes a line of data.
    func print(_ line: String) throws(ToolError) {
        do throws(SystemError) {
            try console.output.line(line)
        } catch {
            throw error.toolError("cannot write")
        }
    }
}
