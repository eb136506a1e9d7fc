import ArgumentParser
import CommandSupport
import Failures

/// `llm-serve init`: a config to start from.
struct Init: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Print a commented config to start from.",
        usage: "llm-serve init [--from databricks|hub]",
        discussion: """
            Examples:
              llm-serve init > llm-serve.yaml
              llm-serve init --from databricks > llm-serve.yaml
              hub --mode chat --ready | llm-serve init --from hub > llm-serve.yaml

            hub reads the models that hub prints from standard input. Without a file to keep, hub | llm-serve -f - serves
            them at once.
            """)

    /// Where the models of the config come from.
    enum Source: String, CaseIterable, ExpressibleByArgument {
        case databricks, hub
    }

    @Option(
        help: ArgumentHelp(
            "Start from a Databricks workspace (databricks), or from models on stdin (hub).",
            valueName: "source"))
    var from: Source?

    @OptionGroup var terminal: TerminalOptions

    func run(_ context: ToolContext) async throws {
        let starter: StarterConfig =
            switch from {
            case nil: .plain
            case .databricks: .databricks
            case .hub: .entries(try Self.entries(context))
            }
        try context.console.output.write(starter.text)
    }

    /// The models on standard input that this version can call; those that it cannot are told.
    private static func entries(_ context: ToolContext) throws -> [StarterConfig.Entry] {
        guard !context.console.input.isTTY else {
            throw ToolError(
                .usage, "init --from hub reads the models that hub prints, and stdin is a terminal",
                hint: "hub --mode chat | llm-serve init --from hub > llm-serve.yaml")
        }
        let file = try ConfigFile(path: "-")
        let loaded = ConfigReader.load(
            file.bytes, file: file.name, environment: context.environment,
            providers: ServeRun.providers)
        for finding in loaded.findings { try context.console.error.line(finding.line) }
        guard loaded.isValid else { throw loaded.refusal("start from") }
        return StarterConfig.Entry.all(of: loaded)
    }
}
