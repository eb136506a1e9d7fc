import ArgumentParser
import CommandSupport
import DatabricksAuth
import Failures
import ModelServing
import Transport

/// What every command of `dbx-endpoints` takes.
struct EndpointOptions: ParsableArguments {
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Workspace") var profile: ProfileOptions
    @OptionGroup(title: "Network") var network: NetworkOptions
    @OptionGroup(title: "Terminal") var terminal: TerminalOptions

    /// The workspace that flags, environment and profile name, and the way to it; nothing is sent yet.
    ///
    /// A command that waits gives `--timeout` to the wait: one look then takes 10 s to 60 s at most.
    func client(
        _ context: ToolContext, waits: Bool = false
    ) throws(ToolError) -> ServingClient {
        let config = try profile.resolve(context)
        let transport = try network.transport(context, terminal)
        let errors = context.errors
        var deadlines = network.deadlines()
        if waits, let total = deadlines.total {
            deadlines.total = min(max(total, .seconds(10)), .seconds(60))
        }
        let workspace = try config.workspace(
            transport: transport, cache: context.tokenCache, deadlines: deadlines,
            onRetry: { errors.note($0.description) })
        return ServingClient(
            workspace, transport: transport, deadlines: deadlines,
            retry: network.retryPolicy, onRetry: { errors.note($0.description) })
    }
}
