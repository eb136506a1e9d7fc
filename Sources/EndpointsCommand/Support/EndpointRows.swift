import CommandSupport
import Failures
import JSON

/// What became of one name of a command line.
struct EndpointRow: Sendable {
    /// What is printed, also beside a failure.
    var record: JSONValue?
    var failure: ToolError?
}

/// One job for each name, several at once, told in the order of the names.
struct EndpointRows {
    let writer: RecordWriter
    let context: ToolContext
    /// Jobs at a time.
    var window = 1
    /// Whether the jobs only read, so that they may start while a filter still compiles.
    var isReading = false
    /// The failures that are about one name; any other one ends the row.
    var goesOn: Set<ToolError.Code> = [.absent, .data, .exists, .no]
    /// A failure from before that is told after all rows.
    var last: ToolError?

    /// Runs the jobs and prints what they give; a failed one is told and the rest goes on.
    ///
    /// Throws the first failure's status once all is said.
    func run(
        _ names: [String],
        _ job: @escaping @Sendable (String) async throws -> EndpointRow
    ) async throws {
        if !isReading || names.isEmpty { try await writer.ready() }
        var failure: ToolError.Code?
        rows: for start in stride(from: 0, to: names.count, by: max(window, 1)) {
            let batch = Array(names[start..<min(start + window, names.count)])
            let results = await Self.results(batch, job)
            try await writer.ready()
            for row in results {
                context.errors.live.erase()
                if let record = row.record { try writer.write(record) }
                guard let told = row.failure else { continue }
                context.errors.print(told)
                failure = failure ?? told.code
                if !goesOn.contains(told.code) { break rows }
            }
        }
        if let last {
            context.errors.print(last)
            failure = failure ?? last.code
        }
        do { try writer.finish() } catch let quiet as QuietExit {
            throw QuietExit(failure ?? quiet.code)
        }
        if let failure { throw QuietExit(failure) }
    }

    /// The rows of some names, worked on at once, in their order.
    private static func results(
        _ names: [String], _ job: @escaping @Sendable (String) async throws -> EndpointRow
    ) async -> [EndpointRow] {
        await withTaskGroup { group in
            for (place, name) in names.enumerated() {
                group.addTask {
                    do { return (place, try await job(name)) } catch {
                        return (place, EndpointRow(failure: ToolMain.toolError(error)))
                    }
                }
            }
            var rows: [(place: Int, row: EndpointRow)] = []
            for await row in group { rows.append(row) }
            return rows.sorted { $0.place < $1.place }.map(\.row)
        }
    }
}
