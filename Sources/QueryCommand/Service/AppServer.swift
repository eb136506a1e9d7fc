import DatabricksAuth
import Failures
import ModelServing
import Transport

/// An app of a workspace, at its own URL: it takes the workspace's OAuth tokens, never a personal access token.
struct AppServer: ServingHost {
    /// The app's URL with the path below it that was asked for.
    let host: String
    let workspace: Workspace

    func authorize(_ fields: inout HeaderFields, forceRefresh: Bool) async throws {
        let token = try await workspace.token(forceRefresh: forceRefresh)
        fields["Authorization"] = "Bearer \(token.value.reveal())"
    }
}
