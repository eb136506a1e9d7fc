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
    ///
    /// A host that only an Azure resource tells is looked up.
    func resolve(
        _ context: ToolContext, _ transport: any HTTPTransport
    ) async throws -> ResolvedConfig {
        let gathered = try gather(context)
        return try await located(gathered, context, transport).checked()
    }

    /// Every setting; warnings and notes are told on the way.
    func gather(_ context: ToolContext) throws(ToolError) -> GatheredConfig {
        let gathered = try ConfigResolver(
            environment: context.environment, flags: who.flags(profile: positional)
        ).gather()
        for warning in gathered.warnings { context.errors.warn(warning) }
        for note in gathered.notes { context.errors.note(note) }
        return gathered
    }

    /// The same with the host that an Azure resource tells, where nothing else does.
    func located(
        _ gathered: GatheredConfig, _ context: ToolContext, _ transport: any HTTPTransport
    ) async throws -> GatheredConfig {
        try await gathered.located(
            transport: transport, deadlines: network.deadlines(), retry: network.retryPolicy,
            onRetry: { context.errors.note("find the host: \($0)") })
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
