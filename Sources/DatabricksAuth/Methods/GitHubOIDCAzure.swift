import Failures

/// The identity of a GitHub Actions job, exchanged for an Entra token: auth type `github-oidc-azure`.
struct GitHubOIDCAzure: TokenSource {
    static let method = AuthMethod(
        type: "github-oidc-azure", needs: [.azureClientID],
        obstacle: { GitHubOIDC.obstacle($0) ?? AuthSetup.notAzure($0) }
    ) { setup, exchange throws(ToolError) in
        .fetched(
            GitHubOIDCAzure(
                tokens: try EntraTokens(setup), clientID: setup[.azureClientID] ?? "",
                gitHub: try GitHubOIDC(setup, type: "github-oidc-azure", exchange),
                exchange: exchange))
    }

    let tokens: EntraTokens
    let clientID: String
    let gitHub: GitHubOIDC
    let exchange: TokenExchange

    var identity: [String]? { gitHub.identity.map { $0 + tokens.identity } }

    /// One token only, as the official SDKs send it: the job has no rights on the workspace's Azure resource.
    func fetch() async throws -> AccessToken {
        let assertion = try await gitHub.idToken(audience: "api://AzureADTokenExchange")
        let tenant = try await tokens.tenant(Self.method.type, exchange)
        return try await exchange.token(
            at: tokens.endpoint(tenant: tenant),
            form: [
                ("grant_type", "client_credentials"), ("client_id", clientID),
                ("resource", tokens.application),
                (
                    "client_assertion_type",
                    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
                ),
                ("client_assertion", assertion.reveal()),
            ],
            authorization: nil, for: Self.method.type, hiding: [assertion])
    }
}
