import CommandSupport
import DatabricksAuth
import Failures
import JSON
import ModelCatalog
import ModelServing
import POSIX
import Transport

/// A source with all it needs to be asked, its credential read.
struct SourceJob: Sendable {
    /// How it is asked.
    enum Way: Sendable {
        case endpoints(ServingClient)
        case services(ServingClient, schema: String)
        case models(ModelServer)
        case records([UInt8])
        case failed(ToolError)
    }

    let source: CatalogSource
    let way: Way

    /// The longest that a source may take, retries included, unless `--timeout` says otherwise.
    static let defaultDeadline = Duration.seconds(20)

    /// The source's records; fails when it does not answer by the deadline.
    func records(_ table: PriceTable, deadline: Duration) async throws -> [CatalogRecord] {
        try await withThrowingTaskGroup(of: [CatalogRecord].self) { group in
            group.addTask { try await ask(table) }
            group.addTask {
                try await Task.sleep(for: deadline)
                throw ToolError(.later, "no answer within \(deadline)")
            }
            defer { group.cancelAll() }
            return try await group.next() ?? []
        }
    }

    private func ask(_ table: PriceTable) async throws -> [CatalogRecord] {
        switch way {
        case .failed(let error): throw error
        case .endpoints(let client):
            return try await client.list().compactMap {
                CatalogRecord(endpoint: try $0.value(), table: table)
            }
        case .services(let client, let schema):
            return try await client.modelServices(schema: schema).compactMap {
                CatalogRecord(modelService: $0, table: table)
            }
        case .models(let server):
            return try await server.records(source.name, table)
        case .records(let bytes):
            return try RecordFile(bytes, name: source.place ?? "").records(table)
        }
    }
}
