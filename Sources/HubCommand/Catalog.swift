import CommandSupport
import DatabricksAuth
import Failures
import JSON
import ModelCatalog
import ModelServing
import POSIX
import Transport

/// Gathers the records of all sources, side by side, each within its own deadline.
struct Catalog {
    /// What one source gave.
    struct Answer {
        let source: CatalogSource
        let result: Result<[CatalogRecord], ToolError>
    }

    /// The table that the catalog's prices come from.
    let table: PriceTable
    private let jobs: [SourceJob]
    private let hasTable: Bool
    private let deadline: Duration
    private let requireAll: Bool
    private let context: ToolContext

    /// Reads the credentials, so make it before a jq program compiles.
    init(_ context: ToolContext, _ options: HubOptions, table: PriceTable) throws {
        self.context = context
        self.table = table
        requireAll = options.catalog.requireAll
        deadline = options.network.timeout?.duration ?? SourceJob.defaultDeadline
        let sources = options.catalog.source
        hasTable = sources.isEmpty || sources.contains(.static)
        let isOnline =
            sources.isEmpty ? !options.catalog.offline : sources.contains(where: \.isOnline)
        guard isOnline else {
            jobs = sources.compactMap { SourceJobs.offline($0, context) }
            return
        }
        let factory = SourceJobs(
            context: context, options: options,
            transport: try options.network.transport(
                context, options.records.terminal, startsNow: true))
        jobs =
            sources.isEmpty
            ? factory.implied.map { [$0] } ?? [] : sources.compactMap(factory.job)
    }

    /// The records of all sources but the table, one for each model group with the best source's fields first and with
    /// what the table says of the group; and whether no source failed.
    ///
    /// Of the table alone only those that `names` name. With `--require-all` a failure ends the command.
    func gather(names: [String] = []) async throws -> (records: [CatalogRecord], isWhole: Bool) {
        let answers = await ask()
        var places: [String: Int] = [:]
        var records: [CatalogRecord] = []
        func add(_ record: CatalogRecord) {
            if let place = places[record.group] {
                records[place].merge(record)
            } else {
                places[record.group] = records.count
                records.append(record)
            }
        }
        var isWhole = true
        for answer in answers {
            switch answer.result {
            case .success(let found): found.forEach(add)
            case .failure(let error):
                if requireAll { throw error }
                isWhole = false
                let hint = error.hint.map { "; \($0)" } ?? ""
                context.errors.warn(
                    "source \(answer.source.name) is missing: \(error.message)\(hint)")
            }
        }
        if hasTable {
            let groups = records.map(\.group).filter { table.entry($0)?.id == $0 }
            (groups + names).compactMap(table.entry).map { CatalogRecord($0) }.forEach(add)
        }
        return (records, isWhole)
    }

    /// Hands on what the table has besides some records, a few at a time, so that the first are printed at once.
    func forEachOther(
        than records: [CatalogRecord], _ body: ([CatalogRecord]) throws -> Void
    ) rethrows {
        guard hasTable else { return }
        let known = Set(records.map(\.group))
        var some: [CatalogRecord] = []
        try table.forEach { entry in
            guard !known.contains(entry.id) else { return }
            some.append(CatalogRecord(entry))
            guard some.count == 64 else { return }
            try body(some)
            some = []
        }
        try body(some)
    }

    /// All records, and whether no source failed.
    func everything() async throws -> (records: [JSONValue], isWhole: Bool) {
        let (records, isWhole) = try await gather()
        var all = records
        forEachOther(than: records) { all += $0 }
        return (all.map(\.json), isWhole)
    }

    /// The answers of the sources that are asked, best rank first.
    func ask() async -> [Answer] {
        let answers = await withTaskGroup(of: (Int, Answer).self) { group in
            for (place, job) in jobs.enumerated() {
                group.addTask {
                    do {
                        let records = try await job.records(table, deadline: deadline)
                        return (place, Answer(source: job.source, result: .success(records)))
                    } catch {
                        let failure = ToolMain.toolError(error)
                        return (place, Answer(source: job.source, result: .failure(failure)))
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        return answers.sorted { ($0.1.source.rank, $0.0) < ($1.1.source.rank, $1.0) }.map(\.1)
    }

    /// The model groups that the table adds to the sources.
    var tableGroups: [String] { hasTable ? table.ids : [] }
}
