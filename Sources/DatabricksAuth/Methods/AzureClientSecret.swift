import Failures

/// An Entra service principal and its secret: auth type `azure-client-secret`.
struct AzureClientSecret: EntraTokenSource {
    static let method = AuthMethod(
        type: "azure-client-secret", needs: [.azureClientID, .azureClientSecret],
        obstacle: AuthSetup.notAzure
    ) { setup, exchange throws(ToolError) in
        .fetched(
            AzureClientSecret(
                tokens: try EntraTokens(setup), clientID: setup[.azureClientID] ?? "",
                clientSecret: try setup.secret(.azureClientSecret), exchange: exchange))
    }

    let tokens: EntraTokens
    let clientID: String
    let clientSecret: Secret
    let exchange: TokenExchange

    var identity: [String]? { tokens.identity + [clientSecret.reveal()] }

    func fetch() async throws -> AccessToken {
        let tenant = try await tokens.tenant(Self.method.type, exchange)
        return try await tokens.pair { try await token(for: $0, tenant) }
    }

    func token(for resource: String) async throws -> AccessToken {
        try await token(for: resource, tokens.tenant(Self.method.type, exchange))
    }

    private func token(for resource: String, _ tenant: String) async throws -> AccessToken {
        try await exchange.token(
            at: tokens.endpoint(tenant: tenant),
            form: [
                ("grant_type", "client_credentials"), ("client_id", clientID),
                ("client_secret", clientSecret.reveal()), ("resource", resource),
            ],
            authorization: nil, for: Self.method.type, hiding: [clientSecret])
    }
}
