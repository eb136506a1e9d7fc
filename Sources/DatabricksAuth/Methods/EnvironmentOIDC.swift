import Failures

/// An identity token in a variable, exchanged for a Databricks token: auth type `env-oidc`.
struct EnvironmentOIDC: IDTokenSource {
    static let method = AuthMethod(
        type: "env-oidc", needs: [], supportsGroups: true,
        obstacle: { setup in
            setup.variable(name(setup)) == nil ? "\(name(setup)) is not set" : nil
        }
    ) { setup, exchange throws(ToolError) in
        let token = Secret(setup.variable(name(setup)) ?? "")
        guard token.isHeaderSafe else {
            throw ToolError(.config, "env-oidc: \(name(setup).printable) holds no token")
        }
        return .fetched(
            TokenFederation(EnvironmentOIDC(token: token), type: "env-oidc", setup, exchange))
    }

    /// The variable that holds the token.
    private static func name(_ setup: AuthSetup) -> String {
        setup[.oidcTokenEnv] ?? "DATABRICKS_OIDC_TOKEN"
    }

    let token: Secret

    var identity: [String]? { JSONWebToken.subject(of: token) }

    let choosesAudience = false

    func idToken(audience: String) async throws -> Secret { token }
}
