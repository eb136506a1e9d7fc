package import Failures
import POSIX
package import Transport

/// The token for a route-optimized endpoint: the workspace's own OAuth token, traded for one that names the endpoint.
///
/// Source: databricks-sdk `oauth.py`, `data_plane.py`; RFC 7523 section 2.1.
struct DataPlaneToken: TokenSource {
    let workspace: Workspace
    /// As the endpoint's `data_plane_info` has it.
    let authorizationDetails: String
    let exchange: TokenExchange

    var identity: [String]? {
        workspace.identity.map { $0 + ["data plane", workspace.host, authorizationDetails] }
    }

    func fetch() async throws -> AccessToken {
        let assertion = try await workspace.token()
        return try await exchange.token(
            at: workspace.host + "/oidc/v1/token",
            form: [
                ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
                ("assertion", assertion.value.reveal()),
                ("authorization_details", authorizationDetails),
            ], authorization: nil, for: workspace.authType, hiding: [assertion.value])
    }
}

extension Workspace {
    /// Whether its tokens are OAuth's: apps and route-optimized endpoints take no others.
    package var hasOAuthToken: Bool {
        authType != PersonalAccessToken.method.type && authType != BasicCredentials.method.type
    }

    /// The own host of a route-optimized endpoint; its token is fetched with the first request.
    ///
    /// - Parameters:
    ///   - url: without a slash at the end; `data_plane_info.query_info.endpoint_url` of the endpoint.
    ///   - authorizationDetails: `data_plane_info.query_info.authorization_details`.
    ///   - minTTL: a token with less time left is replaced first.
    ///   - cache: where its token is kept between processes; nil keeps it in this one.
    package func dataPlane(
        at url: String, authorizationDetails: String, transport: any HTTPTransport,
        minTTL: Duration = .seconds(300), cache: TokenCache? = nil,
        deadlines: TransferRequest.Deadlines = TransferRequest.Deadlines(),
        retry: RetryPolicy = RetryPolicy(maxTime: .seconds(60)),
        onRetry: (@Sendable (RetryNotice) -> Void)? = nil
    ) throws(ToolError) -> Workspace {
        guard hasOAuthToken else {
            throw ToolError(
                .auth,
                "a route-optimized endpoint takes OAuth tokens; auth type \"\(authType)\" has none",
                hint: "set DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET of a service principal"
            )
        }
        let exchange = TokenExchange(
            transport: transport, deadlines: deadlines, retry: retry, now: WallTime.now,
            onRetry: onRetry)
        let source = DataPlaneToken(
            workspace: self, authorizationDetails: authorizationDetails, exchange: exchange)
        let shared = cache?.caching(
            source, host: url, authType: authType, patience: deadlines.total ?? .seconds(60),
            now: WallTime.now)
        return Workspace(
            host: url, authType: authType, profile: profile,
            strategy: RefreshingCredential(
                shared ?? source, minTTL: minTTL, refreshesAhead: false, now: WallTime.now))
    }
}
