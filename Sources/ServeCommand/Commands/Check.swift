import ArgumentParser
import CommandSupport
import Failures

/// `llm-serve check`: says what is wrong with a config, and where.
struct Check: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a config without serving it.",
        usage: "llm-serve check -f CONFIG [--strict] [-o FORMAT] [-q JQ]",
        discussion: """
            Examples:
              llm-serve check -f llm-serve.yaml
              llm-serve check -f llm-serve.yaml --strict -Q
              llm-serve check -f llm-serve.yaml --jq 'select(.severity=="error").line'

            Prints a line FILE:LINE:COLUMN: error|warning: WHAT for each finding, then the verdict. Exit status: 0
            when it can be served, 78 when not, with --strict also 1 when there are warnings.
            """)

    @OptionGroup var config: ConfigOptions

    @Flag(help: "Exit 1 when there are warnings.")
    var strict = false

    @OptionGroup var fields: FieldOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ context: ToolContext) async throws {
        let writer = try output.writer(context, CheckReport.shape, fields: fields)
        try await writer.ready()
        let settings = try ListenSettings(
            ListenSettings.Flags(config: config.path), environment: context.environment)
        let file = try ConfigFile(path: settings.config)
        var loaded = ConfigReader.load(
            file.bytes, file: file.name, environment: context.environment,
            providers: ServeRun.providers)
        loaded.checkMasterKey(environment: context.environment)
        try writer.write(CheckReport(file: file.name, loaded: loaded).records)
        try writer.finish()
        if !loaded.isValid { throw QuietExit(.config) }
        if strict, loaded.warningCount > 0 { throw QuietExit(.no) }
    }
}
