import Failures
import JSON
import POSIX
import Transport

/// A Google service account that we may impersonate: auth type `google-id`.
struct GoogleImpersonation: TokenSource {
    static let method = AuthMethod(
        type: "google-id", needs: [.googleServiceAccount], obstacle: AuthSetup.notGoogle
    ) { setup, exchange throws(ToolError) in
        .fetched(
            GoogleImpersonation(
                email: setup[.googleServiceAccount] ?? "", host: setup.host,
                caller: try GoogleDefaults(setup), exchange: exchange))
    }

    let email: String
    let host: WorkspaceHost
    let caller: GoogleDefaults
    let exchange: TokenExchange

    func fetch() async throws -> AccessToken {
        let caller = try await caller.accessToken(exchange)
        let fetched = exchange.now()
        let identity = try await ask(
            "generateIdToken",
            [
                "audience": .string(host.url), "delegates": .array([]), "includeEmail": true,
            ], caller)
        let token = try exchange.identity(
            identity["token"], fetched: fetched, "google-id: the answer has no usable token")
        guard let more = try? await accessToken(caller) else { return token }
        return token.with("X-Databricks-GCP-SA-Access-Token", more)
    }

    /// The second token, for the few account calls that look at it; it may be missing.
    private func accessToken(_ caller: AccessToken) async throws -> AccessToken? {
        let answer = try await ask(
            "generateAccessToken",
            [
                "delegates": .array([]), "scope": .array(GoogleKey.scopes.map(JSONValue.string)),
                "lifetime": "3600s",
            ], caller)
        let value = Secret(answer["accessToken"]?.string ?? "")
        guard value.isHeaderSafe, let end = answer["expireTime"]?.string else { return nil }
        return AccessToken(value, expiry: WallTime(rfc3339: end))
    }

    private func ask(
        _ verb: String, _ body: JSONValue, _ caller: AccessToken
    ) async throws -> JSONValue {
        let request = TransferRequest(
            "POST",
            "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/"
                + "\(FormBody.percentEncoded(email)):\(verb)",
            fields: [
                "Authorization": "Bearer \(caller.value.reveal())",
                "Content-Type": "application/json", "Accept": "application/json",
            ], body: .bytes(body.bytes()), deadlines: exchange.deadlines)
        return try await exchange.document(request, "google-id: \(verb)", hiding: [caller.value])
    }
}
