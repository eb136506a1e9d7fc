import Failures

/// An Entra service principal and its secret: auth type `azure-client-secret`.
struct AzureClientSecret: TokenSource {
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
        let type = Self.method.type
        let tenant = try await tokens.tenant(type, exchange)
        return try await tokens.pair { resource in
            try await exchange.token(
                at: tokens.endpoint(tenant: tenant),
                form: [
                    ("grant_type", "client_credentials"), ("client_id", clientID),
                    ("client_secret", clientSecret.reveal()), ("resource", resource),
                ],
                authorization: nil, for: type, hiding: [clientSecret])
        }
    }
}
