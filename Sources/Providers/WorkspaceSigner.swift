import DatabricksAuth
package import Transport

/// Puts a workspace's credential on requests to that workspace.
package struct WorkspaceSigner: Sendable {
    private let workspace: Workspace

    init(_ workspace: Workspace) { self.workspace = workspace }

    /// Whether a refused token can be replaced by a new one.
    package var isRenewable: Bool { workspace.isRenewable }

    /// Signs without waiting; false, with the request untouched, when a token has to be fetched first.
    package func signIfReady(_ request: inout TransferRequest) -> Bool {
        workspace.authorizeIfReady(&request.fields)
    }

    /// The request, signed; `forceRefresh` gets a new token although the one at hand looks good.
    ///
    /// Throws what `Workspace.authorize` throws.
    package func sign(
        _ request: TransferRequest, forceRefresh: Bool = false
    ) async throws -> TransferRequest {
        var request = request
        try await workspace.authorize(&request.fields, forceRefresh: forceRefresh)
        return request
    }
}
