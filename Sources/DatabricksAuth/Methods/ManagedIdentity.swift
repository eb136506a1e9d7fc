import Failures
import Transport

/// The identity of an Azure machine: auth type `azure-msi`.
///
/// The machine's own address is asked, never through a proxy. `AZURE_POD_IDENTITY_AUTHORITY_HOST` names another
/// server, as for Azure's SDKs.
struct ManagedIdentity: EntraTokenSource {
    static let method = AuthMethod(
        type: "azure-msi", needs: [.azureUseMSI],
        obstacle: { setup in
            guard ["true", "1", "yes", "on", "t"].contains(setup[.azureUseMSI]?.lowercased()) else {
                return "azure_use_msi is not true"
            }
            return AuthSetup.notAzure(setup)
        }
    ) { setup, exchange throws(ToolError) in
        let server = setup.variable("AZURE_POD_IDENTITY_AUTHORITY_HOST") ?? "http://169.254.169.254"
        return .fetched(
            ManagedIdentity(tokens: try EntraTokens(setup), server: server, exchange: exchange))
    }

    let tokens: EntraTokens
    let server: String
    let exchange: TokenExchange

    func fetch() async throws -> AccessToken { try await tokens.pair(token(for:)) }

    func token(for resource: String) async throws -> AccessToken {
        var query = "?api-version=2018-02-01&resource=" + FormBody.percentEncoded(resource)
        if let id = tokens.setup[.azureClientID] {
            query += "&client_id=" + FormBody.percentEncoded(id)
        }
        let base = server.hasSuffix("/") ? String(server.dropLast()) : server
        var request = TransferRequest(
            "GET", base + "/metadata/identity/oauth2/token" + query,
            fields: ["Metadata": "true", "Accept": "application/json"],
            deadlines: exchange.deadlines.limited(to: .seconds(10)))
        request.usesProxy = false
        return try await exchange.token(request, for: Self.method.type)
    }
}
