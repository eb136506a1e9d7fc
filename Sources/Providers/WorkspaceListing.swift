package import DatabricksAuth
package import JSON
import ModelServing
package import Transport

/// The serving endpoints of a workspace at one moment.
package struct WorkspaceListing: Sendable {
    /// `https://host`, no slash at the end.
    package let workspaceURL: String
    /// The objects of `GET /api/2.0/serving-endpoints`, as received.
    package let endpoints: [JSONValue]

    package init(workspaceURL: String, endpoints: [JSONValue]) {
        self.workspaceURL = workspaceURL
        self.endpoints = endpoints
    }

    /// Where an endpoint is called.
    package func url(of name: String) -> String {
        "\(workspaceURL)/serving-endpoints/\(PercentEncoding.segment(name))"
    }

    private static let deadlines = TransferRequest.Deadlines(total: .seconds(30))

    /// Asks a workspace, once more where it had no time; its refusals are `ToolError`s with its own status.
    package static func fetch(
        _ workspace: Workspace, transport: any HTTPTransport
    ) async throws -> WorkspaceListing {
        let client = ServingClient(
            workspace, transport: transport, deadlines: deadlines,
            retry: RetryPolicy(maxRetries: 1, maxTime: .seconds(5)))
        return WorkspaceListing(
            workspaceURL: workspace.host,
            endpoints: try await client.list().map { try $0.value() })
    }
}
