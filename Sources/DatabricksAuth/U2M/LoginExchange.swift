import Failures
import JSON
import Transport

/// The token requests of a public client: a code, or a refresh token, for an access token (RFC 6749, sections 4.1.3 and
/// 6; no secret, no `Authorization`).
struct LoginExchange: Sendable {
    let type: String
    let clientID: String
    let discovery: OIDCDiscovery
    let exchange: TokenExchange

    /// Trades the code of a redirect, at an endpoint that came with it or at the one that is discovered.
    func redeem(
        _ code: Secret, of key: ProofKey, redirectURL: String, at endpoint: String? = nil
    ) async throws -> Login {
        try await login(
            [
                ("grant_type", "authorization_code"), ("code", code.reveal()),
                ("redirect_uri", redirectURL), ("code_verifier", key.verifier.reveal()),
            ], at: endpoint, hiding: [code, key.verifier])
    }

    /// Trades a refresh token, which the server may replace: the one in the result is good, the one that was sent need
    /// not be any more.
    func renew(_ refresh: Secret) async throws -> Login {
        let renewed = try await login(
            [("grant_type", "refresh_token"), ("refresh_token", refresh.reveal())], at: nil,
            hiding: [refresh])
        return Login(renewed.token, refresh: renewed.refresh ?? refresh)
    }

    private func login(
        _ form: [(String, String)], at known: String?, hiding secrets: [Secret]
    ) async throws -> Login {
        var endpoint = known
        if endpoint == nil { endpoint = try await discovery.tokenEndpoint(for: type) }
        let request = TransferRequest.form(
            form + [("client_id", clientID)], to: endpoint ?? "", exchange.deadlines)
        let sent = exchange.now()
        do {
            // Sent again only when it surely did not arrive: codes and refresh tokens are good once.
            let (head, body) = try await exchange.transport.collectRetrying(
                request, policy: exchange.retry, isRepeatable: false, limit: 1 << 20,
                onRetry: exchange.onRetry)
            guard head.status == 200 else {
                throw TokenRefusal(status: head.status, body: body, hiding: secrets).toolError(type)
            }
            guard let answer = try? JSONValue(parsing: body), answer.object != nil else {
                throw ToolError(.peer, "\(type): the token endpoint's answer is not a JSON object")
            }
            let token = try exchange.read(answer, sent: sent, type)
            let refresh = answer["refresh_token"]?.string.flatMap { $0.isEmpty ? nil : Secret($0) }
            return Login(token, refresh: refresh)
        } catch let error as TransportError {
            throw error.toolError("\(type): token request")
        }
    }
}
