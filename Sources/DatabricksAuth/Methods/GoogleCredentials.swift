import Failures
import JSON
import POSIX

/// A Google service account by its key: auth type `google-credentials`.
///
/// The bearer is an identity token for the workspace; an access token goes along in a header field, for the few account
/// calls that look at it, and may be missing.
struct GoogleCredentials: TokenSource {
    static let method = AuthMethod(
        type: "google-credentials", needs: [.googleCredentials], obstacle: AuthSetup.notGoogle
    ) { setup, exchange throws(ToolError) in
        .fetched(GoogleCredentials(key: try key(setup), host: setup.host, exchange: exchange))
    }

    let key: GoogleKey
    let host: WorkspaceHost
    let exchange: TokenExchange

    var identity: [String]? { [key.email, key.keyID ?? "", key.tokenURL] }

    func fetch() async throws -> AccessToken {
        let type = Self.method.type
        let fetched = exchange.now()
        let answer = try await key.answer(("target_audience", host.url), type: type, exchange)
        let token = try exchange.identity(
            answer["id_token"], fetched: fetched, "\(type): the answer has no usable id_token")
        let scope = GoogleKey.scopes.joined(separator: " ")
        let access = try? await key.answer(("scope", scope), type: type, exchange)
        guard let access, let more = try? exchange.read(access, sent: fetched, type) else {
            return token
        }
        return token.with("X-Databricks-GCP-SA-Access-Token", more)
    }

    /// The key's text, or that of the file that the setting names.
    private static func key(_ setup: AuthSetup) throws(ToolError) -> GoogleKey {
        let setting = try setup.secret(.googleCredentials).reveal()
        let origin = setup.config.settings[.googleCredentials]?.origin.phrase ?? ""
        let what = "google-credentials: google_credentials from \(origin)"
        let isText = setting.trimmed.hasPrefix("{")
        guard let text = isText ? setting : try setup.text(of: setting) else {
            throw ToolError(.absent, "\(what): no such file")
        }
        guard let document = try? JSONValue(parsing: text) else {
            throw ToolError(.config, "\(what) is no JSON")
        }
        return try GoogleKey(document, what)
    }
}
