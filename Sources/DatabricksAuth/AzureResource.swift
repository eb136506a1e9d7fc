import Failures
import JSON
import POSIX
package import Transport

/// A way to log in at Entra that gets tokens for any of Azure's services.
protocol EntraTokenSource: TokenSource {
    /// A token for a resource: an application's id, or a service's URL.
    func token(for resource: String) async throws -> AccessToken
}

extension GatheredConfig {
    /// The same with the host of the Azure resource that the settings name; itself where a host is known already, or no
    /// resource.
    ///
    /// Azure's resource manager is asked, with a token of the method that the settings choose: two requests each time.
    /// Source: databricks-sdk `_ensure_host_present`. Fails with `config` when the method is none of Azure's.
    package func located(
        transport: any HTTPTransport, deadlines: TransferRequest.Deadlines, retry: RetryPolicy,
        onRetry: (@Sendable (RetryNotice) -> Void)?
    ) async throws -> GatheredConfig {
        guard host == nil, let resource = settings[.azureWorkspaceResourceID] else { return self }
        try checkConflict()
        let exchange = TokenExchange(
            transport: transport, deadlines: deadlines, retry: retry, now: WallTime.now,
            onRetry: onRetry)
        let cloud = try AzureCloud.of(self)
        let setup = AuthSetup(config: self, host: cloud.anyHost)
        let method = try StrategyChoice(setup: setup).method()
        guard case .fetched(let source) = try method.make(setup, exchange),
            let entra = source as? any EntraTokenSource
        else {
            throw ToolError(
                .config,
                "auth type \"\(method.type)\" cannot look up the host of an Azure resource",
                hint: "set DATABRICKS_HOST")
        }
        let token = try await entra.token(for: cloud.manager)
        let request = TransferRequest(
            "GET",
            cloud.manager.dropLast() + FormBody.pathEncoded(resource.text)
                + "?api-version=2018-04-01",
            fields: [
                "Authorization": "Bearer \(token.value.reveal())", "Accept": "application/json",
            ], deadlines: deadlines)
        let step = "\(method.type): \(resource.text.printable)"
        let answer = try await exchange.document(request, step, hiding: [token.value])
        guard let name = answer["properties"]?["workspaceUrl"]?.string,
            let host = try? WorkspaceHost("https://\(name)")
        else { throw ToolError(.peer, "\(step): the answer has no usable workspaceUrl") }
        return located(at: host, by: resource.attribute.name)
    }
}
