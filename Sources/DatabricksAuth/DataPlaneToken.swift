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
    package func dataPlane(
        at url: String, authorizationDetails: String, transport: any HTTPTransport,
        deadlines: TransferRequest.Deadlines = TransferRequest.Deadlines()
    ) throws(ToolError) -> Workspace {
        guard hasOAuthToken else {
            throw ToolError(
                .auth,
                "a route-optimized endpoint takes OAuth tokens; auth type \"\(authType)\" has none",
                hint: "set DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET of a service principal"
            )
        }
        let exchange = TokenExchange(
            transport: transport, deadlines: deadlines, retry: RetryPolicy(maxTime: .seconds(60)),
            now: WallTime.now, onRetry: nil)
        return Workspace(
            host: url, authType: authType, profile: profile,
            strategy: RefreshingCredential(
                DataPlaneToken(
                    workspace: self, authorizationDetails: authorizationDetails, exchange: exchange),
                minTTL: .seconds(300), refreshesAhead: false, now: WallTime.now))
    }
}
