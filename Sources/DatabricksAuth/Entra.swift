import Failures
import Transport

/// Tokens of Entra for a service principal, one for Databricks and one for the workspace's Azure resource.
///
/// The second one and the resource's id go along in header fields: they let a principal with rights on the resource
/// join the workspace without having been added to it.
struct EntraTokens: Sendable {
    let setup: AuthSetup
    let cloud: AzureCloud

    init(_ setup: AuthSetup) throws(ToolError) {
        self.setup = setup
        cloud = try .of(setup.config)
    }

    /// Databricks' application in this cloud: what a token is asked for.
    var application: String { setup[.azureLoginAppID] ?? setup.host.azureApplication }

    /// Both tokens; the second may fail, if it is not the caller's habit to have one.
    func pair(
        needsManagement: Bool = true, _ token: (_ resource: String) async throws -> AccessToken
    ) async throws -> AccessToken {
        var access = try await token(application)
        do {
            let management = try await token(cloud.management)
            access = access.with("X-Databricks-Azure-SP-Management-Token", management)
        } catch  where !needsManagement {}
        return located(access)
    }

    /// The token with the id of the workspace's Azure resource beside it, when that is set.
    func located(_ token: AccessToken) -> AccessToken {
        guard let resource = setup[.azureWorkspaceResourceID] else { return token }
        return token.with("X-Databricks-Azure-Workspace-Resource-Id", AccessToken(Secret(resource)))
    }

    /// The tenant that is set, else the one that the workspace's own login page leads to.
    func tenant(_ type: String, _ exchange: TokenExchange) async throws -> String {
        if let tenant = setup[.azureTenantID] { return tenant }
        guard setup.config.host != nil else {
            throw ToolError(
                .config, "\(type): a host is looked up with the tenant, which is not set",
                hint: "set ARM_TENANT_ID, or azure_tenant_id in the profile")
        }
        let request = TransferRequest(
            "GET", setup.host.url + "/aad/auth", deadlines: exchange.deadlines)
        let (head, _) = try await exchange.answer(to: request, "\(type): the tenant")
        let path = head.fields["Location"]?.firstRange(of: "://")
            .flatMap { mark in
                head.fields["Location"]?[mark.upperBound...].split(
                    separator: "/", omittingEmptySubsequences: false)
            }
        guard 300..<400 ~= head.status, let path, path.count > 1, !path[1].isEmpty else {
            throw ToolError(
                .config, "\(type): \(setup.host.url) does not tell its Entra tenant",
                hint: "set ARM_TENANT_ID, or azure_tenant_id in the profile")
        }
        return String(path[1].prefix { $0 != "?" && $0 != "#" })
    }

    /// The token endpoint (version 1, as the official SDKs use) of a tenant.
    func endpoint(tenant: String) -> String {
        cloud.authority + FormBody.percentEncoded(tenant) + "/oauth2/token"
    }

    /// All settings that decide which principal it is.
    var identity: [String] {
        [
            cloud.authority, application, setup[.azureTenantID] ?? "",
            setup[.azureWorkspaceResourceID] ?? "", setup[.azureClientID] ?? "",
        ]
    }
}
