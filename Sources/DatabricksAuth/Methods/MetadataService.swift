import Failures
import Transport

/// A token server beside us, such as an IDE's: auth type `metadata-service`.
///
/// Only a server on this machine is asked, as the official CLI does: the answer is a credential that nothing protects.
struct MetadataService: TokenSource {
    static let method = AuthMethod(
        type: "metadata-service", needs: [.metadataServiceURL],
        obstacle: { setup in
            let isLocal =
                setup[.metadataServiceURL]
                .flatMap { try? WorkspaceHost($0) }?.isLoopback ?? false
            return isLocal ? nil : "metadata_service_url is not a URL of this machine"
        }
    ) { setup, exchange throws(ToolError) in
        .fetched(
            MetadataService(
                url: try setup.secret(.metadataServiceURL), host: setup.host, exchange: exchange))
    }

    let url: Secret
    let host: WorkspaceHost
    let exchange: TokenExchange

    func fetch() async throws -> AccessToken {
        var request = TransferRequest(
            "GET", url.reveal(),
            fields: [
                "X-Databricks-Metadata-Version": "1", "X-Databricks-Host": host.url,
                "Accept": "application/json",
            ], deadlines: exchange.deadlines.limited(to: .seconds(10)))
        request.usesProxy = false
        return try await exchange.token(request, for: Self.method.type)
    }
}
