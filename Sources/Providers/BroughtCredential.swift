package import DatabricksAuth
package import Failures
package import Transport

/// The workspace and the credential for it that a request brings in its query, in the names of LiteLLM's model hub.
package struct BroughtCredential: Sendable {
    package var apiKey: Secret?
    package var apiBase: String?
    package var clientID: String?
    package var clientSecret: Secret?

    package init(
        apiKey: Secret? = nil, apiBase: String? = nil, clientID: String? = nil,
        clientSecret: Secret? = nil
    ) {
        self.apiKey = apiKey
        self.apiBase = apiBase
        self.clientID = clientID
        self.clientSecret = clientSecret
    }

    /// Whether the request brings nothing, so that the gateway's own workspace is meant.
    package var isEmpty: Bool {
        apiKey == nil && apiBase == nil && clientID == nil && clientSecret == nil
    }

    /// The workspace that the request may ask with what it brought.
    ///
    /// A caller who names `api_base` must bring the credential for it: the gateway's own never goes to a host that a
    /// request chose. Such a host is one of Databricks' own domains, or the gateway's own workspace, so that the gateway
    /// cannot be made to knock at other doors. Client id and secret win over a token. Failures are `usage`.
    package func workspace(
        own: Workspace?, transport: any HTTPTransport
    ) throws(ToolError) -> Workspace {
        guard let base = apiBase ?? own?.host else {
            throw ToolError(.usage, "api_base is missing, and the gateway has no workspace")
        }
        let host: WorkspaceHost
        do { host = try WorkspaceHost(base) } catch {
            throw ToolError(.usage, "api_base is not usable: \(error.reason)")
        }
        guard host.url == own?.host || (host.isDatabricks && !host.isPlain) else {
            throw ToolError(.usage, "api_base must be the https URL of a Databricks workspace")
        }
        guard (clientID == nil) == (clientSecret == nil) else {
            throw ToolError(.usage, "client_id and client_secret come together")
        }
        if let clientID, let clientSecret {
            // These variables and no others: no profile, no file and no cache has a say.
            let environment = [
                "DATABRICKS_HOST": host.url, "DATABRICKS_CLIENT_ID": clientID,
                "DATABRICKS_CLIENT_SECRET": clientSecret.reveal(),
                "DATABRICKS_AUTH_TYPE": "oauth-m2m",
            ]
            return try ConfigResolver(environment: environment).resolve()
                .workspace(transport: transport)
        }
        guard let apiKey else {
            throw ToolError(
                .usage, "api_base needs api_key, or client_id and client_secret, beside it")
        }
        return try Workspace(host: host.url, token: apiKey)
    }
}
