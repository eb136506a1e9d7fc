import ArgumentParser
import CommandSupport
import Failures
import Gateway
import Logging
import POSIX
import Providers

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

            Prints a line FILE:LINE:COLUMN: error|warning: WHAT for each finding, then the verdict. Credentials are
            looked for, not tried. Exit status: 0 when it can be served, 78 when not, with --strict also 1 when there
            are warnings.
            """)

    @OptionGroup var config: ConfigOptions

    @Flag(help: "Exit 1 when there are warnings.")
    var strict = false

    @OptionGroup var fields: FieldOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ context: ToolContext) async throws {
        try await run(context, ListenSettings.Flags(config: config.path))
    }

    /// Checks as a server that these flags start would.
    func run(_ context: ToolContext, _ flags: ListenSettings.Flags) async throws {
        let writer = try output.writer(context, CheckReport.shape, fields: fields)
        try await writer.ready()
        var loaded = try LoadedConfig.read(flags, context)
        if loaded.isValid { loaded.checkCredentials(Self.providers(of: loaded)) }
        try writer.write(CheckReport(file: loaded.files[0], loaded: loaded).records)
        try writer.finish()
        if !loaded.isValid { throw QuietExit(.config) }
        if strict, loaded.warningCount > 0 { throw QuietExit(.no) }
    }

    /// What the providers of a config would have to sign with; nothing is fetched.
    private static func providers(of config: LoadedConfig) -> ProviderSettings {
        let logsInToWorkspace = config.gateway.deployments.contains {
            $0.provider == ProviderName.databricks.rawValue && $0.apiKey == nil
        }
        let workspace =
            logsInToWorkspace
            ? UnifiedAuth.workspace(
                environment: config.environment,
                transport: ServeRun.loginTransport(config.environment),
                logger: Logger(label: "llm-serve") { _ in SwiftLogNoOpLogHandler() }) : nil
        return ProviderSettings(
            environment: config.environment, workspace: workspace, now: { WallTime.now().seconds })
    }
}

extension LoadedConfig {
    /// Reads the config that a server with these flags would serve.
    static func read(
        _ flags: ListenSettings.Flags, _ context: ToolContext
    ) throws(ToolError) -> LoadedConfig {
        let settings = try ListenSettings(flags, environment: context.environment)
        let place = try ListenPlace(
            settings, environment: context.environment, processID: ThisProcess.id)
        return try read(settings.config, host: place.host, environment: context.environment)
    }
}
