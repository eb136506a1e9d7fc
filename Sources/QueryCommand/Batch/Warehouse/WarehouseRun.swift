import CommandSupport
import DatabricksAuth
import Failures
import JSON
import ModelCatalog
import ModelServing
import POSIX
import Transport

/// One run of `dbx-query batch`, from options to the last record.
struct WarehouseRun {
    let command: BatchCommand
    let context: ToolContext

    func run() async throws {
        var output = command.options.output
        output.format = output.format ?? .jsonl
        let model = try named(command.model, "-m MODEL", "DBX_MODEL", "model")
        let warehouse = try named(
            command.warehouse, "--warehouse ID", "DATABRICKS_WAREHOUSE_ID", "warehouse")
        let writer = try output.writer(
            context, RecordShape(isList: true, text: { ($0["text"] ?? $0).string ?? $0.text() }))
        let statements = StatementClient(
            try client(), warehouse: warehouse)
        try await writer.ready()
        let job = WarehouseJob(statements)
        try job.endOnSignals()
        let run = Steps(
            command: command, context: context, model: model, statements: statements, job: job,
            writer: writer)
        let failed: Int
        do {
            failed = try await run.run()
        } catch {
            await end(job)
            throw error
        }
        await end(job)
        try writer.finish()
        if failed > 0 { throw QuietExit(.no) }
    }

    private func end(_ job: WarehouseJob) async {
        context.errors.live.erase()
        if let left = await job.end() {
            context.errors.warn("cleaning up: \(ToolMain.toolError(left).message)")
        }
    }

    private func client() throws(ToolError) -> ServingClient {
        let network = command.options.network
        let errors = context.errors
        let config = try command.options.profile.resolve(context)
        let transport = try network.transport(context, command.options.terminal)
        let workspace = try config.workspace(
            transport: transport, cache: context.tokenCache, deadlines: network.deadlines(),
            onRetry: { errors.note($0.description) })
        return ServingClient(
            workspace, transport: transport, deadlines: network.deadlines(),
            retry: network.retryPolicy, onRetry: { errors.note($0.description) })
    }

    private func named(
        _ flag: String?, _ usage: String, _ variable: String, _ what: String
    ) throws(ToolError) -> String {
        let value = flag ?? context.environment[variable] ?? ""
        guard !value.isEmpty else {
            throw ToolError(.usage, "no \(what): give \(usage) or set \(variable)")
        }
        return value
    }
}

/// The steps of a run once everything is known; each answers with the number of failed rows.
private struct Steps {
    let command: BatchCommand
    let context: ToolContext
    let model: String
    let statements: StatementClient
    let job: WarehouseJob
    let writer: RecordWriter

    func run() async throws -> Int {
        if let file = command.file { return try await askFile(file) }
        let query = try query(AIQuery.Source(command.from ?? ""))
        if command.estimate { return try await estimate(query) }
        if let table = command.into { return try await fill(table, query) }
        return try await show(try await execute(try query.select(), isLarge: true))
    }

    private func query(_ source: AIQuery.Source) throws(ToolError) -> AIQuery {
        let parameters = try command.parameters.map(RequestFields.parse)
        let isFile = if case .file = source { true } else { false }
        return AIQuery(
            model: model, source: source,
            columns: isFile ? ["request"] : command.column.isEmpty ? ["text"] : command.column,
            prompt: command.prompt.map { "\($0)\n\n" }, parameters: JSONObject(parameters),
            returns: command.returns)
    }

    // MARK: one statement

    /// Runs a statement to its success.
    private func execute(
        _ statement: Statement, isLarge: Bool = false
    ) async throws -> StatementStatus {
        let start = ContinuousClock.now
        let errors = context.errors
        let started = try await job.starting {
            try await statements.start(statement, isLarge: isLarge)
        }
        errors.note("statement \(started.id)")
        let limit = command.options.network.timeout?.duration
        let status = try await statements.watch(started) { pause in
            if let limit, ContinuousClock.now - start > limit {
                throw ToolError(
                    .later, "statement \(started.id): it ran longer than --timeout, and is canceled"
                )
            }
            try await Task.sleep(for: pause)
        } seen: { status in
            let elapsed = BatchProgress.span(ContinuousClock.now - start)
            errors.live.show("statement \(status.id): \(status.state.rawValue), \(elapsed)")
            errors.note("statement \(status.id): \(status.state.rawValue)")
        }
        job.isOver()
        if let failure = status.failure { throw failure }
        if status.isTruncated {
            throw ToolError(.peer, "statement \(status.id): the service cut its result off")
        }
        return status
    }

    // MARK: what can be done

    private func estimate(_ query: AIQuery) async throws -> Int {
        let status = try await execute(try query.estimate(sample: command.sample ?? 100))
        let estimate = try WarehouseEstimate(try await firstRow(status), "statement \(status.id)")
        let tokens = JSONValue.number(JSONNumber(estimate.inputTokens))
        var record: JSONValue = [
            "rows": .number(JSONNumber(estimate.rows)),
            "sampled": .number(JSONNumber(estimate.sampled)), "input_tokens": tokens,
        ]
        if let prices = PriceLookup(context).prices(of: model, at: .workspace)?.prices {
            let usage: JSONValue = ["prompt_tokens": tokens]
            let cost = prices.cost(of: usage).total.text
            if let number = JSONNumber(text: cost) { record["input_cost_usd"] = .number(number) }
        }
        try writer.write(record)
        return 0
    }

    private func fill(_ table: String, _ query: AIQuery) async throws -> Int {
        _ = try await execute(try query.create(table: table))
        let status = try await execute(try AIQuery.count(table: table))
        let row = try await firstRow(status)
        func count(_ place: Int) -> Int? { row[place]?.string.flatMap { Int($0) } }
        guard let rows = count(0), let failed = count(1) else {
            throw ToolError(.peer, "statement \(status.id): its row holds no counts")
        }
        try writer.write([
            "table": .string(table), "rows": .number(JSONNumber(rows)),
            "failed": .number(JSONNumber(failed)),
        ])
        return failed
    }

    private func firstRow(_ status: StatementStatus) async throws -> JSONValue {
        var first: JSONValue?
        try await statements.rows(of: status) { first = first ?? $0.first }
        guard let first else {
            throw ToolError(.peer, "statement \(status.id): it gave no row")
        }
        return first
    }

    /// Prints the rows of a result; those of a local file with the records among them that could not be asked.
    private func show(
        _ status: StatementStatus, upload: WarehouseUpload? = nil
    ) async throws -> Int {
        let shape = WarehouseRecord(isFromFile: upload != nil, columns: status.columns)
        var index = 0
        var failed = 0
        func showInvalid(before end: Int) throws {
            while index < end, let (id, error) = upload?.invalid[index] {
                let line = AnswerLines.failure(BatchRow(index: index, id: id), error)
                try writer.write(try JSONValue(parsing: line))
                index += 1
                failed += 1
            }
        }
        try await statements.rows(of: status) { rows in
            for row in rows {
                let (record, isFailure) = shape.record(row, index: index)
                try showInvalid(before: record["index"]?.int ?? index)
                try writer.write(record)
                index += 1
                failed += isFailure ? 1 : 0
            }
        }
        try showInvalid(before: .max)
        if let upload, index != upload.recordCount {
            throw ToolError(
                .peer, "\(index) results for \(upload.recordCount) records",
                hint: "run it again; nothing is kept of it")
        }
        let total = index
        context.errors.progress("done \(total - failed) ok \(failed) failed")
        return failed
    }

    private func askFile(_ file: String) async throws -> Int {
        let input: Descriptor
        do throws(SystemError) {
            input =
                file == "-"
                ? context.console.input.descriptor : try FileSystem.openForReading(file).release()
        } catch {
            throw error.toolError("-f", error.isAbsent ? .absent : .io)
        }
        let volume = try VolumeFiles.checked(volume: command.volume ?? "")
        let files = VolumeFiles(statements.client)
        let directory = "\(volume)/dbx-query-\(String(UInt64.random(in: 0 ... .max), radix: 16))"
        job.owns(directory)
        try await files.makeDirectory(directory)
        var upload = WarehouseUpload(input, name: file == "-" ? "stdin" : file)
        context.errors.live.show("uploading \(file)")
        try await upload.send(to: directory, files)
        let query = try query(.file("\(directory)/\(WarehouseUpload.fileName)"))
        return try await show(
            try await execute(try query.select(), isLarge: true), upload: upload)
    }
}
