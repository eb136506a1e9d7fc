import Failures
import JSON
import POSIX
import Transport

/// Sends token requests and reads their answers.
struct TokenExchange: Sendable {
    let transport: any HTTPTransport
    let deadlines: TransferRequest.Deadlines
    let retry: RetryPolicy
    let now: @Sendable () -> WallTime
    let onRetry: (@Sendable (RetryNotice) -> Void)?

    /// An answer's status and body; a failed transfer is an error that names the step.
    func answer(
        to request: TransferRequest, _ step: String, limit: Int = 1 << 20
    ) async throws -> (status: Int, body: [UInt8]) {
        do {
            let (head, body) = try await transport.collectRetrying(
                request, policy: retry, isRepeatable: true, limit: limit, onRetry: onRetry)
            return (head.status, body)
        } catch let error as TransportError {
            throw error.toolError(step)
        }
    }

    /// Posts a form to a token endpoint and reads the token.
    ///
    /// `hiding`: secrets that are blotted out should the answer repeat them.
    func token(
        at endpoint: String, form: [(String, String)], authorization: Secret?, for type: String,
        hiding secrets: [Secret]
    ) async throws -> AccessToken {
        var request = TransferRequest(
            "POST", endpoint,
            fields: [
                "Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json",
            ],
            body: .bytes(FormBody.encode(form)), deadlines: deadlines)
        request.fields["Authorization"] = authorization?.reveal()
        let sent = now()
        let (status, body) = try await answer(to: request, "\(type): token request")
        guard status == 200 else {
            throw TokenRefusal(status: status, body: body, hiding: secrets).toolError(type)
        }
        return try read(body, sent: sent, type)
    }

    private func read(_ body: [UInt8], sent: WallTime, _ type: String) throws -> AccessToken {
        func problem(_ reason: String) -> ToolError {
            ToolError(.peer, "\(type): the token endpoint's answer \(reason)")
        }
        guard let answer = try? JSONValue(parsing: body), answer.object != nil else {
            throw problem("is not a JSON object")
        }
        guard let value = answer["access_token"]?.string, !value.isEmpty,
            value.utf8.allSatisfy({ 0x21...0x7E ~= $0 })
        else { throw problem("has no access_token") }
        if let kind = answer["token_type"]?.string, kind.lowercased() != "bearer" {
            throw problem("is a token of type \(kind.printable), not Bearer")
        }
        let life = answer["expires_in"]
        guard let seconds = life?.double ?? life?.string.flatMap({ Double($0.trimmed) }),
            seconds > 0, seconds < 1e9
        else { throw problem("has no usable expires_in") }
        return AccessToken(
            Secret(value), expiry: sent + .seconds(Int(seconds)), fetched: sent)
    }
}
