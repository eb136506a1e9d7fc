import Failures

/// An identity token in a file, exchanged for a Databricks token: auth type `file-oidc`.
///
/// The file is read for each exchange, since Kubernetes replaces projected tokens in place.
struct FileOIDC: IDTokenSource {
    static let method = AuthMethod(
        type: "file-oidc", needs: [.oidcTokenFilepath], supportsGroups: true
    ) { setup, exchange throws(ToolError) in
        let source = FileOIDC(path: setup[.oidcTokenFilepath] ?? "", setup: setup)
        return .fetched(TokenFederation(source, type: "file-oidc", setup, exchange))
    }

    let path: String
    let setup: AuthSetup

    var identity: [String]? { (try? read()).flatMap(JSONWebToken.subject) }

    let choosesAudience = false

    func idToken(audience: String) async throws -> Secret { try read() }

    private func read() throws(ToolError) -> Secret {
        let origin = setup.config.settings[.oidcTokenFilepath]?.origin.phrase ?? "the setting"
        let what = "file-oidc: \(path.printable) (\(origin))"
        guard let text = try setup.text(of: path) else {
            throw ToolError(.absent, "\(what): no such file")
        }
        let token = Secret(text)
        guard token.isHeaderSafe else {
            throw ToolError(.config, "\(what): the file holds no token")
        }
        return token
    }
}
