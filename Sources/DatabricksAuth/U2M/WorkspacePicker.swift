import Failures
import JSON
import Transport

/// Login without a host: the user picks a workspace in the browser, and the answer says which one it was.
///
/// As the official CLI 1.13 does it: the page takes the path of a workspace's authorization endpoint, and the answer's
/// `iss` (RFC 9207) is `https://HOST/oidc`, or that of an account.
enum WorkspacePicker {
    /// `DATABRICKS_DISCOVERY_HOST`, else Databricks' own page.
    static func host(_ config: GatheredConfig) throws(ToolError) -> WorkspaceHost {
        let variable = "DATABRICKS_DISCOVERY_HOST"
        let named = config.environment[variable].flatMap { $0.isEmpty ? nil : $0 }
        do throws(WorkspaceHost.Malformed) {
            let host = try WorkspaceHost(named ?? "https://login.databricks.com")
            try check(host, config)
            return host
        } catch {
            throw ToolError(.config, "\(variable) is not usable: \(error.reason)")
        }
    }

    /// The page to open; `query` is that of an authorization request.
    static func page(at host: WorkspaceHost, query: String) -> String {
        "\(host.url)/?destination_url=" + FormBody.percentEncoded("/oidc/v1/authorize?\(query)")
    }

    /// The workspace that gave the code, and its endpoints.
    ///
    /// The state of the code was checked already, so the answer is that of this login's own page.
    static func issuer(
        of code: LoginCode
    ) throws(ToolError) -> (host: WorkspaceHost, endpoints: OIDCEndpoints) {
        guard let issuer = code.issuer, let host = try? WorkspaceHost(issuer),
            !host.isPlain || host.isLoopback
        else {
            throw ToolError(
                .peer, "login: the answer does not say which workspace was picked",
                hint: "name it: dbx-auth login --host https://…")
        }
        return (host, OIDCEndpoints(under: issuer + "/v1"))
    }

    /// The account and the workspace of a login, for the profile; what the host does not tell is left out.
    static func ids(
        _ host: WorkspaceHost, _ login: Login, _ exchange: TokenExchange
    ) async -> [ConfigAttribute: String] {
        let request = TransferRequest(
            "GET", host.url + "/api/2.0/tokens/introspect",
            fields: [
                "Authorization": "Bearer \(login.access.reveal())", "Accept": "application/json",
            ], deadlines: exchange.deadlines.limited(to: .seconds(10)))
        let answer = try? await exchange.document(
            request, "login: token introspection", hiding: [login.access])
        let scope = answer?["principal_context"]?["authentication_scope"]
        var ids: [ConfigAttribute: String] = [:]
        ids[.accountID] = scope?["account_id"]?.string
        // An integer, which a double could not hold.
        ids[.workspaceID] = scope?["workspace_id"].flatMap {
            $0.isNull ? nil : $0.string ?? $0.text()
        }
        return ids
    }

    private static func check(
        _ host: WorkspaceHost, _ config: GatheredConfig
    ) throws(WorkspaceHost.Malformed) {
        guard host.isPlain, !host.isLoopback, !config.allowsPlainHTTP else { return }
        throw WorkspaceHost.Malformed(reason: "plain http would show the code to the network")
    }
}
