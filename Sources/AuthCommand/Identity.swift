import DatabricksAuth
import Failures
import JSON
import Transport

/// Asks a host whether a credential is good: SCIM's `Me` of a workspace, the workspace list of an account.
enum Identity {
    /// The user's name, or a service principal's application id.
    static func userName(
        of workspace: Workspace, transport: any HTTPTransport,
        deadlines: TransferRequest.Deadlines, retry: RetryPolicy
    ) async throws -> String {
        let answer = try await answer(
            "/api/2.0/preview/scim/v2/Me", of: workspace, transport, deadlines, retry)
        guard let document = try? JSONValue(parsing: answer),
            let name = document["userName"]?.string
        else { throw ToolError(.peer, "who am I: the answer of \(workspace.host) has no userName") }
        return name
    }

    /// Fails unless the host accepts the credential.
    static func check(
        _ workspace: Workspace, account: String?, transport: any HTTPTransport,
        deadlines: TransferRequest.Deadlines
    ) async throws {
        guard let account, (try? WorkspaceHost(workspace.host))?.isAccount == true else {
            _ = try await userName(
                of: workspace, transport: transport, deadlines: deadlines, retry: .never)
            return
        }
        _ = try await answer(
            "/api/2.0/accounts/\(account)/workspaces", of: workspace, transport, deadlines, .never)
    }

    private static func answer(
        _ path: String, of workspace: Workspace, _ transport: any HTTPTransport,
        _ deadlines: TransferRequest.Deadlines, _ retry: RetryPolicy
    ) async throws -> [UInt8] {
        var request = try await workspace.request(
            "GET", path, fields: ["Accept": "application/json"], deadlines: deadlines)
        do {
            var (head, body) = try await transport.collectRetrying(
                request, policy: retry, limit: 4 << 20)
            if head.status == 401, workspace.isRenewable {
                try await workspace.authorize(&request.fields, forceRefresh: true)
                (head, body) = try await transport.collectRetrying(
                    request, policy: retry, limit: 4 << 20)
            }
            guard head.status == 200 else { throw refusal(head, body) }
            return body
        } catch let error as TransportError {
            throw error.toolError("who am I")
        }
    }

    private static func refusal(_ head: ResponseHead, _ body: [UInt8]) -> ToolError {
        let upstream = ToolError.upstreamText(body)
        let message = (try? JSONValue(parsing: upstream))?["message"]?.string
        let code: ToolError.Code =
            switch head.status {
            case 401, 403: .auth
            case 404: .config
            case 429: .later
            case 500...: .unavailable
            default: .peer
            }
        return ToolError(
            code, "who am I: HTTP status \(head.status)" + (message.map { ": \($0)" } ?? ""),
            hint: code == .auth ? "the credential is refused: renew it, or check the host" : nil,
            status: head.status, requestID: head.fields["x-request-id"],
            retryAfter: head.fields["Retry-After"],
            upstream: message == nil ? upstream : nil)
    }
}
