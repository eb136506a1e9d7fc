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
    /// Hears of what the user should know although a token came.
    var warn: @Sendable (String) -> Void = { _ in }

    /// An answer's head and body; a failed transfer is an error that names the step.
    func answer(
        to request: TransferRequest, _ step: String, limit: Int = 1 << 20
    ) async throws -> (head: ResponseHead, body: [UInt8]) {
        do {
            return try await transport.collectRetrying(
                request, policy: retry, isRepeatable: true, limit: limit, onRetry: onRetry)
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
        var request = TransferRequest.form(form, to: endpoint, deadlines)
        request.fields["Authorization"] = authorization?.reveal()
        return try await token(request, for: type, hiding: secrets)
    }

    /// Sends a request that is answered with a token.
    func token(
        _ request: TransferRequest, for type: String, hiding secrets: [Secret] = []
    ) async throws -> AccessToken {
        let sent = now()
        let (head, body) = try await answer(to: request, "\(type): token request")
        guard head.status == 200 else {
            throw TokenRefusal(status: head.status, body: body, hiding: secrets).toolError(type)
        }
        guard let answer = try? JSONValue(parsing: body), answer.object != nil else {
            throw ToolError(.peer, "\(type): the token endpoint's answer is not a JSON object")
        }
        let date = head.fields["Date"].flatMap { HTTPDate($0) }?.unixSeconds
        return try read(answer, sent: sent, serverSeconds: date, type)
    }

    /// Sends a request that is answered with a JSON object of another kind; `step` begins its errors.
    func document(
        _ request: TransferRequest, _ step: String, hiding secrets: [Secret]
    ) async throws -> JSONValue {
        let (head, body) = try await answer(to: request, step)
        guard head.status == 200 else {
            throw TokenRefusal(status: head.status, body: body, hiding: secrets).toolError(step)
        }
        guard let answer = try? JSONValue(parsing: body), answer.object != nil else {
            throw ToolError(.peer, "\(step): the answer is not a JSON object")
        }
        return answer
    }

    /// Reads a token that was asked for at the instant `sent`.
    ///
    /// `expires_in` counts from then. `expires_on` is an instant of the server's clock, which need not be ours:
    /// `serverSeconds`, what its `Date` says, tells the difference.
    func read(
        _ answer: JSONValue, sent: WallTime, serverSeconds: Int? = nil, _ type: String
    ) throws(ToolError) -> AccessToken {
        func problem(_ reason: String) -> ToolError {
            ToolError(.peer, "\(type): the token endpoint's answer \(reason)")
        }
        let value = Secret(answer["access_token"]?.string ?? "")
        guard value.isHeaderSafe else { throw problem("has no access_token") }
        if let kind = answer["token_type"]?.string, kind.lowercased() != "bearer" {
            throw problem("is a token of type \(kind.printable), not Bearer")
        }
        let end = answer["expires_on"]?.seconds.map { $0 - (serverSeconds ?? sent.seconds) }
        guard let life = answer["expires_in"]?.seconds ?? end, 0 < life, life < 1_000_000_000 else {
            throw problem("has no usable expires_in")
        }
        return AccessToken(value, expiry: sent + .seconds(life), fetched: sent)
    }

    /// An identity token that is exchanged at once; `problem` is the message when there is none.
    func idToken(_ value: JSONValue?, _ problem: String) throws(ToolError) -> Secret {
        let token = Secret(value?.string ?? "")
        guard token.isHeaderSafe else { throw ToolError(.peer, problem) }
        return token
    }

    /// An identity token that is sent as a bearer: it says itself how long it lives, by its issuer's clock.
    func identity(
        _ value: JSONValue?, fetched: WallTime, _ problem: String
    ) throws(ToolError) -> AccessToken {
        let token = try idToken(value, problem)
        let claims = JSONWebToken.claims(of: token)
        guard let start = claims?["iat"]?.seconds, let end = claims?["exp"]?.seconds, start < end
        else { throw ToolError(.peer, problem) }
        return AccessToken(token, expiry: fetched + .seconds(end - start), fetched: fetched)
    }
}

extension TransferRequest {
    /// A form in a POST, answered with JSON.
    static func form(
        _ fields: [(String, String)], to url: String, _ deadlines: Deadlines
    ) -> TransferRequest {
        TransferRequest(
            "POST", url,
            fields: [
                "Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json",
            ],
            body: .bytes(FormBody.encode(fields)), deadlines: deadlines)
    }
}
