import Failures
import JSON
import POSIX

/// The token that Model Serving mounts into a served model's container: auth type `model-serving`.
///
/// The platform replaces the file's content; it is read again before five minutes are over.
struct ModelServingToken: TokenSource {
    static let method = AuthMethod(
        type: "model-serving", needs: [],
        obstacle: { setup in
            guard isServed(setup.config.environment) else {
                return "IS_IN_DB_MODEL_SERVING_ENV is not true"
            }
            let isThere = (try? setup.config.files.read(path(setup))) != nil
            return isThere ? nil : "\(path(setup).printable) is not there"
        }
    ) { setup, exchange throws(ToolError) in
        .fetched(ModelServingToken(setup: setup, exchange: exchange))
    }

    let setup: AuthSetup
    let exchange: TokenExchange

    private static let life: Duration = .seconds(300)

    func fetch() async throws -> AccessToken {
        let path = Self.path(setup)
        let document = try setup.text(of: path).flatMap { try? JSONValue(parsing: $0) }
        let token = Secret(document?["OAUTH_TOKEN"]?[0]?["oauthTokenValue"]?.string ?? "")
        guard token.isHeaderSafe else {
            throw ToolError(
                .unavailable,
                "model-serving: \(path.printable) has no OAUTH_TOKEN[0]."
                    + "oauthTokenValue")
        }
        let now = exchange.now()
        return AccessToken(token, expiry: now + Self.life, fetched: now)
    }

    /// Whether this process runs inside a served model's container.
    static func isServed(_ environment: [String: String]) -> Bool {
        ["IS_IN_DB_MODEL_SERVING_ENV", "IS_IN_DATABRICKS_MODEL_SERVING_ENV"]
            .contains { environment[$0] == "true" }
    }

    /// The variables that tell the workspace there.
    static let hostVariables = ["DATABRICKS_MODEL_SERVING_HOST_URL", "DB_MODEL_SERVING_HOST_URL"]

    private static func path(_ setup: AuthSetup) -> String {
        (setup.variable("SERVING_CREDENTIALS_DIR") ?? "/var/credentials-secret")
            + "/model-dependencies-oauth-token"
    }
}
