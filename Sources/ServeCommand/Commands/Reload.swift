import ArgumentParser
import CommandSupport

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

    func run(_ context: ToolContext) async throws {
        try await control.ask("reload", context)
    }
}
