import ArgumentParser
import CommandSupport
import JSON

/// `llm-serve reload`: have the running server read its config again.
struct Reload: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "reload",
        abstract: "Have the running server read its config again.",
        usage: "llm-serve reload [--port PORT | --control PATH] [-o FORMAT] [-q JQ]",
        discussion: """
            Examples:
              llm-serve check -f llm-serve.yaml && llm-serve reload

            The new config is taken over whole or not at all: requests under way finish on the old one, and a file with
            errors changes nothing, is told here and is shown by llm-serve status. Exit status: 78 for such a file.
            """)

    @OptionGroup var control: ControlOptions
    @OptionGroup var fields: FieldOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ context: ToolContext) async throws {
        let writer = try output.writer(context, ServerStatus.shape, fields: fields)
        try await writer.ready()
        let client = try ControlClient(control.target, environment: context.environment)
        let answer = try client.ask("reload", context)
        try writer.write([answer["status"] ?? .null])
        try writer.finish()
    }
}
