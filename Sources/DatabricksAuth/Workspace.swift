import Failures
package import Transport

/// A Databricks workspace and the credential for it; cheap to copy, shared by all requests of a process.
package struct Workspace: Sendable {
    /// `https://host[:port]`, no slash at the end.
    package let host: String
    /// `pat`, `basic`, `oauth-m2m`.
    package let authType: String
    /// Sent as `X-Databricks-Workspace-Id` when known.
    package let workspaceID: String?

    /// Sets `Authorization`, and `X-Databricks-Workspace-Id` when known.
    ///
    /// The fields must go to `host` and nowhere else. `forceRefresh` gets a new OAuth token even if the cached one
    /// is still good. Fetches a token when there is none; concurrent callers share one fetch.
    package func authorize(
        _ fields: inout HeaderFields, forceRefresh: Bool = false
    ) async throws {
        throw ToolError(.fault, "authorize: under construction")
    }

    /// A signed request to a path of this workspace, which must start with a slash: `/api/2.0/serving-endpoints`.
    package func request(
        _ method: String, _ path: String, fields: HeaderFields = [:],
        body: TransferRequest.Body = .none,
        deadlines: TransferRequest.Deadlines = TransferRequest.Deadlines(),
        forceRefresh: Bool = false
    ) async throws -> TransferRequest {
        throw ToolError(.fault, "request: under construction")
    }
}
