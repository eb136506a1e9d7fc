package import DatabricksAuth
import Failures
import JSON
package import Transport

/// Calls of one workspace's Model Serving API.
///
/// Failures are `ToolError`s with the API's own text. A 401 forces a new token and one more try; other tries are the
/// retry policy's.
package struct ServingClient: Sendable {
    package let workspace: Workspace
    package let transport: any HTTPTransport
    package var deadlines: TransferRequest.Deadlines
    package var retry: RetryPolicy
    package var retryClock: RetryClock
    /// Hears of each retry before its pause; for `-v`.
    package var onRetry: (@Sendable (RetryNotice) -> Void)?

    package init(
        _ workspace: Workspace, transport: any HTTPTransport,
        deadlines: TransferRequest.Deadlines = TransferRequest.Deadlines(),
        retry: RetryPolicy = RetryPolicy(), retryClock: RetryClock = .continuous,
        onRetry: (@Sendable (RetryNotice) -> Void)? = nil
    ) {
        self.workspace = workspace
        self.transport = transport
        self.deadlines = deadlines
        self.retry = retry
        self.retryClock = retryClock
        self.onRetry = onRetry
    }

    /// Sends a request to a path of the workspace and answers with the response, which is a success.
    ///
    /// - Parameters:
    ///   - what: names the call in errors: `list endpoints`.
    ///   - body: JSON text.
    ///   - isRepeatable: whether sending twice is harmless; by default what the method says.
    package func send(
        _ what: String, _ method: String, _ path: String, body: [UInt8]? = nil,
        fields: HeaderFields = ["Accept": "application/json"], isRepeatable: Bool? = nil
    ) async throws -> Response {
        var request = TransferRequest(
            method, workspace.host + path, fields: fields, body: body.map { .bytes($0) } ?? .none,
            deadlines: deadlines)
        if body != nil { request.fields["Content-Type"] = "application/json" }
        // What streams must not wait in a decompressor.
        request.acceptsCompression = fields["Accept"] != Self.eventStream
        do {
            try await workspace.authorize(&request.fields)
            var response = try await transport.sendRetrying(
                request, policy: retry, isRepeatable: isRepeatable, clock: retryClock,
                onRetry: onRetry)
            if response.head.status == 401, try await renew(&request.fields) {
                _ = try? await response.body.collect(limit: 64 << 10)
                response = try await transport.sendRetrying(
                    request, policy: retry, isRepeatable: isRepeatable, clock: retryClock,
                    onRetry: onRetry)
            }
            guard 200..<300 ~= response.head.status else {
                let body = try await response.body.collect(limit: 1 << 20)
                throw APIError(head: response.head, body: body).toolError(what)
            }
            return response
        } catch let error as TransportError {
            throw error.toolError(what)
        }
    }

    static let eventStream = "text/event-stream"

    /// Gets a new token; false when the credential is what it was, so that another try would end the same.
    private func renew(_ fields: inout HeaderFields) async throws -> Bool {
        let refused = fields["Authorization"]
        try await workspace.authorize(&fields, forceRefresh: true)
        return fields["Authorization"] != refused
    }

    /// The same, with the whole body read.
    package func collect(
        _ what: String, _ method: String, _ path: String, body: [UInt8]? = nil,
        isRepeatable: Bool? = nil
    ) async throws -> [UInt8] {
        let response = try await send(
            what, method, path, body: body, isRepeatable: isRepeatable)
        do {
            return try await response.body.collect()
        } catch let error as TransportError {
            throw error.toolError(what)
        }
    }
}
