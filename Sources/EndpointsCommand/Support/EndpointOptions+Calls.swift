import CommandSupport
import Failures
import JSON
import ModelServing
import POSIX

extension EndpointOptions {
    /// Prints the records that some calls come to.
    func printing(
        _ context: ToolContext, _ shape: RecordShape = RecordShape(isList: false),
        fields: FieldOptions? = nil,
        _ records: (ServingClient) async throws -> [JSONValue]
    ) async throws {
        let writer = try output.writer(context, shape, fields: fields)
        let client = try client(context)
        try await writer.ready()
        try writer.write(try await records(client))
        try writer.finish()
    }

    /// Prints the elements of one member of an answer; the columns are the elements' members.
    func listing(
        _ call: ServingCall, _ member: String, columns: [String], _ fields: FieldOptions,
        _ context: ToolContext
    ) async throws {
        let shape = RecordShape(
            isList: true,
            columns: columns.map(Self.column), knownFields: columns,
            text: { $0[columns[0]]?.string ?? "" })
        try await printing(context, shape, fields: fields) { client in
            try await client.perform(call)[member]?.array ?? []
        }
    }

    /// A member as a column; an instant, which the API counts in milliseconds, as RFC 3339.
    private static func column(_ key: String) -> TableColumn {
        TableColumn(key.uppercased()) { record in
            guard let value = record[key] else { return "" }
            if key.hasSuffix("_timestamp"), let milliseconds = value.int {
                return WallTime(seconds: milliseconds / 1000).rfc3339
            }
            return value.string ?? value.text()
        }
    }

    /// Makes a call that answers with nothing, and prints what was done.
    func doing(_ call: ServingCall, _ record: JSONValue, _ context: ToolContext) async throws {
        try await printing(context) { client in
            _ = try await client.perform(call)
            return [record]
        }
    }
}
