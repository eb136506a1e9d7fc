import ArgumentParser
import CommandSupport
import JSON

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
    @OptionGroup var fields: FieldOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ context: ToolContext) async throws {
        let writer = try output.writer(context, ServerStatus.shape, fields: fields)
        try await writer.ready()
        let client = try ControlClient(control.target, environment: context.environment)
        let answer = try client.ask("drain", context)
        try writer.write([answer["status"] ?? .null])
        try writer.finish()
    }
}
