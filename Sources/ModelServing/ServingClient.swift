import Failures
import JSON
package import Transport

/// Calls of one host: a workspace's Model Serving API, or whatever else answers questions.
///
/// Failures are `ToolError`s with the API's own text. A 401 forces a new token and one more try; other tries are the
/// retry policy's.
package struct ServingClient: Sendable {
    package var server: any ServingHost
    package let transport: any HTTPTransport
    package var deadlines: TransferRequest.Deadlines
    package var retry: RetryPolicy
    package var retryClock: RetryClock
    /// Hears of each retry before its pause; for `-v`.
    package var onRetry: (@Sendable (RetryNotice) -> Void)?
    /// Awaited once the credential is there and before a request goes out.
    package var beforeSending: (@Sendable () async throws -> Void)?

    package init(
        _ server: any ServingHost, transport: any HTTPTransport,
        deadlines: TransferRequest.Deadlines = TransferRequest.Deadlines(),
        retry: RetryPolicy = RetryPolicy(), retryClock: RetryClock = .continuous,
        onRetry: (@Sendable (RetryNotice) -> Void)? = nil
    ) {
        self.server = server
        self.transport = transport
        self.deadlines = deadlines
        self.retry = retry
        self.retryClock = retryClock
        self.onRetry = onRetry
    }

    /// Sends a request to a path of the server and answers with the response, which is a success.
    ///
    /// - Parameters:
    ///   - what: names the call in errors: `list endpoints`.
    ///   - body: JSON text.
    ///   - isRepeatable: whether sending twice is harmless; by default what the method says.
    package func send(
        _ what: String, _ method: String, _ path: String, body: [UInt8]? = nil,
        fields: HeaderFields = ["Accept": "application/json"], isRepeatable: Bool? = nil
    ) async throws -> Response {
        do {
            let response = try await exchange(
                method, path, body: body, fields: fields, isRepeatable: isRepeatable)
            guard 200..<300 ~= response.head.status else {
                let body = try await response.body.collect(limit: 1 << 20)
                throw APIError(head: response.head, body: body).toolError(what)
            }
            return response
        } catch let error as TransportError {
            throw error.toolError(what)
        }
    }

    /// The same, whatever the response's status is; a transfer that fails is a `TransportError`.
    package func exchange(
        _ method: String, _ path: String, body: [UInt8]? = nil,
        fields: HeaderFields = ["Accept": "application/json"], isRepeatable: Bool? = nil
    ) async throws -> Response {
        var request = TransferRequest(
            method, server.host + path, fields: fields, body: body.map { .bytes($0) } ?? .none,
            deadlines: deadlines)
        if body != nil { request.fields["Content-Type"] = "application/json" }
        // What streams must not wait in a decompressor.
        request.acceptsCompression = fields["Accept"]?.hasPrefix(Self.eventStream) != true
        try await server.authorize(&request.fields, forceRefresh: false)
        try await beforeSending?()
        let response = try await transport.sendRetrying(
            request, policy: retry, isRepeatable: isRepeatable, clock: retryClock, onRetry: onRetry)
        guard response.head.status == 401, try await renew(&request.fields) else {
            return response
        }
        _ = try? await response.body.collect(limit: 64 << 10)
        return try await transport.sendRetrying(
            request, policy: retry, isRepeatable: isRepeatable, clock: retryClock, onRetry: onRetry)
    }

    static let eventStream = "text/event-stream"

    /// Gets a new token; false when the credential is what it was, so that another try would end the same.
    private func renew(_ fields: inout HeaderFields) async throws -> Bool {
        let refused = fields["Authorization"]
        try await server.authorize(&fields, forceRefresh: true)
        return fields["Authorization"] != refused
    }

    /// The same, with the whole body read.
    package func collect(
        _ what: String, _ method: String, _ path: String, body: [UInt8]? = nil,
        fields: HeaderFields = ["Accept": "application/json"], isRepeatable: Bool? = nil
    ) async throws -> [UInt8] {
        let response = try await send(
            what, method, path, body: body, fields: fields, isRepeatable: isRepeatable)
        do {
            return try await response.body.collect()
        } catch let error as TransportError {
            throw error.toolError(what)
        }
    }
}
