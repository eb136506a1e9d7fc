package import ArgumentParser
package import CommandSupport
import Failures
import JSON
import ModelServing

/// `dbx-endpoints get`.
package struct GetCommand: ToolCommand {
    package static let configuration = CommandConfiguration(
        commandName: "get",
        abstract: "Show serving endpoints in full.",
        usage: "dbx-endpoints get NAME… | - [--json [FIELD,…]] [--jq EXPR]",
        discussion: """
            Examples:
              dbx-endpoints get my-endpoint --jq .openai_base_url
              dbx-endpoints get first second --json name,state
              dbx-endpoints list --name 'ci-*' | dbx-endpoints get -
            """)

    @Argument(
        help: ArgumentHelp(
            "Endpoint names; - reads names or records from stdin.", valueName: "name"))
    var names: [String]

    @OptionGroup var fields: FieldOptions
    @OptionGroup var options: EndpointOptions

    /// Requests in flight for several names.
    private static let window = 8

    package init() {}

    package func run(_ context: ToolContext) async throws {
        let wanted = try EndpointNames.resolve(names, context)
        let isList = names.count > 1 || names == ["-"]
        let writer = try options.output.writer(
            context, EndpointShape.records(isList: isList), fields: fields)
        let client = try options.client(context)
        guard isList, wanted.count != 1 else {
            async let record = Self.endpoint(wanted.first ?? "", from: client)
            try await writer.ready()
            try writer.write(try await record.value())
            return try writer.finish()
        }
        try await writer.ready()
        let failure = try await write(wanted, from: client, to: writer, context)
        try writer.finish()
        if let failure { throw QuietExit(failure) }
    }

    /// Prints the endpoints in the order asked; a missing one is told and the rest goes on.
    ///
    /// Returns the first failure's kind; a failure of another kind is told too, and ends the row.
    private func write(
        _ names: [String], from client: ServingClient, to writer: RecordWriter,
        _ context: ToolContext
    ) async throws -> ToolError.Code? {
        var failure: ToolError.Code?
        for start in stride(from: 0, to: names.count, by: Self.window) {
            let batch = names[start..<min(start + Self.window, names.count)]
            for result in await Self.results(batch, from: client) {
                do {
                    try writer.write(try result.get().value())
                } catch let error as ToolError where error.code == .absent {
                    context.errors.print(error)
                    failure = failure ?? .absent
                } catch let error as ToolError {
                    context.errors.print(error)
                    return failure ?? error.code
                }
            }
        }
        return failure
    }

    /// One endpoint; a missing one comes with the way to those that there are.
    private static func endpoint(
        _ name: String, from client: ServingClient
    ) async throws -> EndpointRecord {
        do { return try await client.get(name) } catch var error as ToolError {
            if error.code == .absent { error.hint = "run: dbx-endpoints list --jq .name" }
            throw error
        }
    }

    /// The answers for some names, asked at once, in the order of the names.
    private static func results(
        _ names: ArraySlice<String>, from client: ServingClient
    ) async -> [Result<EndpointRecord, any Error>] {
        await withTaskGroup { group in
            for (place, name) in names.enumerated() {
                group.addTask {
                    do {
                        return (
                            place,
                            Result<EndpointRecord, any Error>.success(
                                try await endpoint(name, from: client))
                        )
                    } catch {
                        return (place, .failure(error))
                    }
                }
            }
            var results: [(Int, Result<EndpointRecord, any Error>)] = []
            for await result in group { results.append(result) }
            return results.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
