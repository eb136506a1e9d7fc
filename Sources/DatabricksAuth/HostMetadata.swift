import Failures
import JSON
import Transport

/// What a host says of itself at `/.well-known/databricks-config`; every field may be missing.
struct HostMetadata: Sendable {
    /// May hold `{account_id}`.
    let oidcEndpoint: String?
    let accountID: String?
    let workspaceID: String?
    /// The first default audience of identity tokens.
    let audience: String?

    /// Asks the host, in a hurry: nil on any failure, since nothing may depend on this document being there.
    static func of(_ host: WorkspaceHost, _ exchange: TokenExchange) async -> HostMetadata? {
        let request = TransferRequest(
            "GET", host.url + "/.well-known/databricks-config",
            deadlines: exchange.deadlines.limited(to: .seconds(3)))
        guard let (head, body) = try? await exchange.transport.collect(request, limit: 1 << 20),
            head.status == 200, let document = try? JSONValue(parsing: body)
        else { return nil }
        func text(_ value: JSONValue?) -> String? {
            value?.string.flatMap { $0.isEmpty ? nil : $0 }
        }
        return HostMetadata(
            oidcEndpoint: text(document["oidc_endpoint"]),
            accountID: text(document["account_id"]),
            workspaceID: text(document["workspace_id"]),
            audience: text(document["token_federation_default_oidc_audiences"]?[0]))
    }
}

extension TransferRequest.Deadlines {
    /// The same, with no more than this for connecting, and for the whole.
    func limited(to limit: Duration) -> TransferRequest.Deadlines {
        var limited = self
        limited.connect = min(connect, limit)
        limited.total = min(total ?? limit, limit)
        return limited
    }
}
