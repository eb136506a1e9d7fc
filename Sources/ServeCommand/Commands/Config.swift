import ArgumentParser
import CommandSupport
import Failures

/// `llm-serve config`: the config as the gateway understands it.
struct Config: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Print the resolved config as JSON, secrets masked.",
        usage: "llm-serve config -f CONFIG [-o FORMAT] [-q JQ]",
        discussion: """
            Examples:
              llm-serve config -f llm-serve.yaml
              llm-serve config -f llm-serve.yaml --jq .router_settings
              llm-serve config -f llm-serve.yaml --jq '.origins[".general_settings.master_key"]'

            References are replaced by what they stand for and defaults are filled in; "origins" names the file and
            line, or the variable, that each value comes from.
            """)

    @OptionGroup var config: ConfigOptions
    @OptionGroup var fields: FieldOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ context: ToolContext) async throws {
        let writer = try output.writer(
            context,
            RecordShape(
                isList: false,
                knownFields: [
                    "environment_variables", "general_settings", "litellm_settings", "model_list",
                    "origins", "router_settings",
                ]), fields: fields)
        try await writer.ready()
        let loaded = try LoadedConfig.read(ListenSettings.Flags(config: config.path), context)
        guard loaded.isValid else {
            for finding in loaded.findings where finding.severity == .error {
                try context.console.error.line(finding.line)
            }
            throw loaded.refusal("resolve")
        }
        try writer.write([ResolvedConfig.document(of: loaded, environment: context.environment)])
        try writer.finish()
    }
}
