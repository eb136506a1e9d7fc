import ArgumentParser
import CommandSupport
import DatabricksAuth
import Failures
import Transport

/// The flags that every command of `dbx-auth` takes, and the way from them to a workspace.
struct SessionOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("Profile to use, as --profile.", valueName: "profile"),
        completion: .profiles)
    var positional: String?

    @OptionGroup var who: ProfileOptions
    @OptionGroup var network: NetworkOptions
    @OptionGroup var terminal: TerminalOptions

    func validate() throws {
        if let positional, let named = who.profile, positional != named {
            throw ValidationError("two profiles: PROFILE and --profile differ")
        }
    }

    /// The resolver for these flags.
    func resolver(_ context: ToolContext) -> ConfigResolver {
        ConfigResolver(environment: context.environment, flags: who.flags(profile: positional))
    }

    /// The configuration of this call; its warnings and notes are told on the way.
    func resolve(_ context: ToolContext) throws(ToolError) -> ResolvedConfig {
        let gathered = try resolver(context).gather()
        tell(gathered, context)
        return try gathered.checked()
    }

    /// Tells warnings and notes.
    func tell(_ config: GatheredConfig, _ context: ToolContext) {
        for warning in config.warnings { context.errors.warn(warning) }
        for note in config.notes { context.errors.note(note) }
    }

    /// libcurl, told to the user as `-v` asks.
    ///
    /// A token that needs no asking sends nothing, so its thread starts with the first request.
    func transport(_ context: ToolContext) throws(ToolError) -> any HTTPTransport {
        try network.transport(context, terminal, startsNow: false)
    }

    /// The workspace of a configuration, with the time limits and retries of the flags.
    func workspace(
        _ config: ResolvedConfig, _ context: ToolContext, transport: any HTTPTransport,
        minTTL: TimeSpan? = nil
    ) throws(ToolError) -> Workspace {
        try config.workspace(
            transport: transport, minTTL: minTTL?.duration ?? .seconds(300),
            cache: context.tokenCache, deadlines: network.deadlines(), retry: network.retryPolicy,
            onRetry: { context.errors.note("token request: \($0)") })
    }
}
