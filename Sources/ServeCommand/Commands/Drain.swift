import ArgumentParser
import CommandSupport

/// `llm-serve drain`: have the running server finish its answers and end.
struct Drain: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "drain",
        abstract: "Have the running server finish its answers and end.",
        usage: "llm-serve drain [--port PORT | --control PATH] [-o FORMAT] [-q JQ]",
        discussion: """
            Examples:
              llm-serve drain

            The same as SIGTERM: nothing new is accepted, answers may go on for the server's --drain-timeout. Returns at
            once.
            """)

    @OptionGroup var control: ControlOptions

    func run(_ context: ToolContext) async throws {
        try await control.ask("drain", context)
    }
}
