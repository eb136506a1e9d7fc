import ArgumentParser
import CommandSupport
import JSON

/// `llm-serve status`: tell how the running server is.
struct Status: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Tell how the running server is.",
        usage: "llm-serve status [--port PORT | --control PATH] [-o FORMAT] [-q JQ]",
        discussion: """
            Examples:
              llm-serve status
              llm-serve status --port 4001 --jq .in_flight

            Asks over the server's control socket, which only its user can open. Exit status: 69 when no server runs.
            """)

    @OptionGroup var control: ControlOptions
    @OptionGroup var fields: FieldOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ context: ToolContext) async throws {
        let writer = try output.writer(context, ServerStatus.shape, fields: fields)
        try await writer.ready()
        let client = try ControlClient(control.target, environment: context.environment)
        let answer = try client.ask("status", context)
        try writer.write([answer["status"] ?? .null])
        try writer.finish()
    }
}
