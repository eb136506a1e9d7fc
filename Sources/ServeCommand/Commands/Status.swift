import ArgumentParser
import CommandSupport

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

    func run(_ context: ToolContext) async throws {
        try await control.ask("status", context)
    }
}
