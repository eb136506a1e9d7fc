import Failures
import JSON
import Transport

/// The identity of a GitHub Actions job, exchanged for a Databricks token: auth type `github-oidc`.
struct GitHubOIDC: IDTokenSource {
    static let method = AuthMethod(
        type: "github-oidc", needs: [.clientID], supportsGroups: true, obstacle: obstacle
    ) { setup, exchange throws(ToolError) in
        .fetched(
            TokenFederation(
                try GitHubOIDC(setup, type: "github-oidc", exchange), type: "github-oidc", setup,
                exchange))
    }

    /// What a job without the permission `id-token: write` lacks.
    static let obstacle: @Sendable (AuthSetup) -> String? = { setup in
        let missing = [
            ConfigAttribute.actionsIDTokenRequestURL, .actionsIDTokenRequestToken,
        ].first { setup.config.settings[$0] == nil }
        return missing.map {
            "\($0.variables[0]) is not set (a GitHub job needs the permission id-token: write)"
        }
    }

    let url: String
    let requestToken: Secret
    let type: String
    let exchange: TokenExchange

    init(_ setup: AuthSetup, type: String, _ exchange: TokenExchange) throws(ToolError) {
        url = setup[.actionsIDTokenRequestURL] ?? ""
        requestToken = try setup.secret(.actionsIDTokenRequestToken)
        self.type = type
        self.exchange = exchange
    }

    var identity: [String]? { [url, requestToken.reveal()] }

    let choosesAudience = true

    /// The request URL has a query already, so the audience is appended to it.
    func idToken(audience: String) async throws -> Secret {
        let request = TransferRequest(
            "GET", url + "&audience=" + FormBody.percentEncoded(audience),
            fields: [
                "Authorization": "Bearer \(requestToken.reveal())", "Accept": "application/json",
            ], deadlines: exchange.deadlines)
        let answer = try await exchange.document(
            request, "\(type): GitHub's identity token", hiding: [requestToken])
        return try exchange.idToken(answer["value"], "\(type): GitHub's answer has no value")
    }
}
