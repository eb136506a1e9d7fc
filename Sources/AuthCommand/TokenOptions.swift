import ArgumentParser
import CommandSupport
import DatabricksAuth
import ModelServing
import Transport

/// Which tokens: the workspace's, or those of a route-optimized endpoint, which takes no others.
struct TokenOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Get the token of a route-optimized endpoint.", valueName: "name"))
    var endpoint: String?

    @Option(
        name: .customLong("min-ttl"),
        help: ArgumentHelp("Replace a token with less life left (5m).", valueName: "dur"))
    var minTTL: TimeSpan?

    /// Who signs: the workspace, or the endpoint's own host, which the workspace is asked for.
    func workspace(_ session: SessionOptions, _ context: ToolContext) async throws -> Workspace {
        let transport = try session.transport(context)
        let config = try await session.resolve(context, transport)
        let workspace = try session.workspace(
            config, context, transport: transport, minTTL: endpoint == nil ? minTTL : nil)
        guard let endpoint else { return workspace }
        let network = session.network
        let client = ServingClient(
            workspace, transport: transport, deadlines: network.deadlines(),
            retry: network.retryPolicy, onRetry: { context.errors.note("find endpoint: \($0)") })
        let place = try await client.dataPlane(of: endpoint)
        return try workspace.dataPlane(
            at: place.url, authorizationDetails: place.authorizationDetails,
            transport: transport, minTTL: minTTL?.duration ?? .seconds(300),
            cache: context.tokenCache, deadlines: client.deadlines, retry: client.retry,
            onRetry: { context.errors.note("token request: \($0)") })
    }
}
