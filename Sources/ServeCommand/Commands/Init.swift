import ArgumentParser
import CommandSupport

/// `llm-serve init`: a config to start from.
struct Init: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Print a commented config to start from.",
        usage: "llm-serve init [--from databricks]",
        discussion: """
            Examples:
              llm-serve init > llm-serve.yaml
              llm-serve init --from databricks > llm-serve.yaml
              hub --source databricks --ready | llm-serve -f -

            The last one needs no file: hub prints the workspace's models in the same form.
            """)

    @Option(
        help: ArgumentHelp(
            "Start from a Databricks workspace: databricks.", valueName: "source"))
    var from: StarterConfig?

    @OptionGroup var terminal: TerminalOptions

    func run(_ context: ToolContext) async throws {
        try context.console.output.write((from ?? .plain).text)
    }
}

extension StarterConfig: ExpressibleByArgument {
    init?(argument: String) {
        guard argument != StarterConfig.plain.rawValue else { return nil }
        self.init(rawValue: argument)
    }

    static var allValueStrings: [String] { [StarterConfig.databricks.rawValue] }
}
