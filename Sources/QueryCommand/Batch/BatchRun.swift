import CommandSupport
import Failures
import JSON
import ModelCatalog
import POSIX
import Synchronization

/// One batch in this process, from options to the last line.
struct BatchRun {
    let task: QueryTask
    let batch: BatchOptions
    let options: QueryOptions
    let service: ServiceOptions
    let context: ToolContext
    /// The variable that names the model where `-m` does not.
    let modelVariable: String
    /// The fields that all requests share.
    let fields: JSONObject
    var system: String?
    var answers: AnswerLines
    /// Texts in one call; `embed` only.
    var batchSize = 1
    /// `--usage`.
    var showsUsage = false

    func run() async throws {
        ThisProcess.keepFreedMemory()
        let (input, name, inputBytes) = try openInput()
        // jq compiles before other threads start, since it takes the credentials out of the environment.
        let map = try batch.map.map { text throws(ToolError) in
            try RecordMap(text, flag: "--map", context)
        }
        let results = try results()
        let finder = ServiceFinder(context: context, options: options, service: service)
        let found = try finder.find(beforeSending: nil)
        if case .records(let writer) = results { try await writer.ready() }
        try await map?.ready()
        let service = try await located(found, finder)
        let requests = try requests(service)
        let prices = try await prices(service)
        let output = BatchOutput(
            results, failures: try failures(), isOrdered: !batch.unordered)
        let mailbox = BatchMailbox<BatchEvent>()
        let grants = try BatchReader(
            input: input, name: name, requests: requests, map: map,
            done: output.ledger, mailbox: mailbox
        ).start()
        try watchSignals(mailbox)
        let isWatched = context.console.error.isTTY && !options.terminal.quiet
        let loop = BatchLoop(
            BatchCaller(requests, answers, mailbox), limits: limits,
            forecast: CostForecast(prices: prices, tokenLimit: requests.tokenLimit ?? 0),
            output: output, progress: isWatched ? BatchProgress(inputBytes: inputBytes) : nil,
            mailbox: mailbox, grants: grants, errors: context.errors)
        try conclude(try await loop.run())
    }

    /// Says how it went, and turns that into the command's verdict.
    private func conclude(_ ending: BatchLoop.Ending) throws {
        let tally = ending.tally
        if let signal = ending.signal {
            if context.console.error.isTTY {
                context.errors.progress("interrupted after \(tally.ended)")
            }
            signal.dieOfIt()
        }
        if let stop = ending.stop {
            context.errors.print(stop)
        } else if let code = tally.verdict, code != .no {
            context.errors.print(
                ToolError(
                    code,
                    (tally.failed == 1 ? "" : "all \(tally.failed) rows failed; the first: ")
                        + (tally.firstFailure ?? "")))
        }
        if showsUsage {
            try? context.console.error.line("\(context.tool): \(UsageLine.text(tally.usage))")
        }
        context.errors.progress(tally.summary(elapsed: ending.elapsed, cost: ending.cost))
        if let stop = ending.stop { throw QuietExit(stop.code) }
        if let code = tally.verdict { throw QuietExit(code) }
    }

    // MARK: input

    /// What the records are read from, which stays open to the end of the process; its size where it has one.
    private func openInput() throws(ToolError) -> (Descriptor, name: String, bytes: Int?) {
        guard let file = batch.file, file != "-" else {
            let input = context.console.input
            guard batch.file == "-" || InputText.isPiped(input) else {
                throw ToolError(
                    .usage, "no records to ask",
                    hint: "name a file with -f, or pipe JSON Lines into --jsonl")
            }
            return (input.descriptor, "stdin", nil)
        }
        do throws(SystemError) {
            let input = try FileSystem.openForReading(file)
            let status = try input.descriptor.status()
            guard status.kind != .directory else { throw SystemError(21, "read", file) }
            return (input.release(), file, status.kind == .file ? status.byteCount : nil)
        } catch {
            throw error.toolError("-f", error.isAbsent ? .absent : .io)
        }
    }

    // MARK: output

    private func results() throws -> BatchOutput.Results {
        var output = options.output
        if let file = batch.out {
            if output.hasFilter || output.format ?? .jsonl != .jsonl || output.sortKeys {
                throw ToolError(
                    .usage, "-O holds whole records as they are, so that --resume can read them",
                    hint: "leave out --jq, -o and -S, and filter the file afterwards")
            }
            return .file(try ResultFile(file, resumes: batch.resume, results: task.resultMembers))
        }
        output.format = output.format ?? .jsonl
        if output.format == .jsonl, !output.hasFilter, !output.sortKeys {
            return .stream(context.console.output)
        }
        let shape = RecordShape(isList: true, text: { ($0["text"] ?? $0["embedding"] ?? $0).plain })
        return .records(try output.writer(context, shape))
    }

    private func failures() throws(ToolError) -> BatchFailures {
        switch batch.errorPlace {
        case .inline: .inline
        case .standardError: BatchFailures(context)
        case .file(let path): try BatchFailures(file: path, resumes: batch.resume)
        }
    }

    // MARK: calls

    private var limits: BatchScheduler.Limits {
        BatchScheduler.Limits(
            parallel: batch.parallel ?? 4, batchSize: batchSize, rate: batch.rate,
            maxCost: batch.maxCost.map { Money(picodollars: Int64(($0 * 1e12).rounded())) },
            retry: options.network.retryPolicy)
    }

    /// The service at the place that the flags name: an app's, or an endpoint's own host.
    private func located(
        _ found: QueryService, _ finder: ServiceFinder
    ) async throws -> QueryService {
        guard service.app != nil || service.isRouteOptimized else { return found }
        let model = try service.model(variable: modelVariable, environment: context.environment)
        return try await finder.located(found, model: model)
    }

    private func requests(_ found: QueryService) throws(ToolError) -> BatchRequests {
        let variable = context.environment[modelVariable].flatMap { $0.isEmpty ? nil : $0 }
        // An app is its own model; so may a server be that is asked for predictions.
        let needsNone = service.app != nil || (task == .invoke && found.target == .openAI)
        return try BatchRequests(
            task: task, model: service.model, defaultModel: variable ?? (needsNone ? "" : nil),
            served: service.served, service: found, fields: fields, system: system,
            keepsInput: batch.withInput)
    }

    private func prices(_ found: QueryService) async throws -> ModelPrices? {
        let model = service.model ?? context.environment[modelVariable] ?? ""
        let lookup = PriceLookup(context)
        let known =
            batch.maxCost == nil
            ? lookup.prices(of: model, at: found.target)
            : await lookup.prices(of: model, served: service.served, at: found)
        let prices = known?.prices
        guard batch.maxCost == nil || prices != nil else {
            let whose = model.isEmpty ? "the models that the records name" : model
            throw ToolError(
                .usage, "--max-cost-usd: no price is known for \(whose)",
                hint: "hub get MODEL shows what is known of a model")
        }
        return prices
    }

    /// The first signal ends the batch between two lines, the second at once.
    private func watchSignals(_ mailbox: BatchMailbox<BatchEvent>) throws {
        let first = Mutex(true)
        try SignalWatch.handle([.interrupt, .terminate]) { signal in
            let isFirst = first.withLock { isFirst in
                defer { isFirst = false }
                return isFirst
            }
            if !isFirst { signal.dieOfIt() }
            mailbox.post(.interrupted(signal))
        }
    }
}

extension JSONValue {
    /// A string's own text, any other value's JSON.
    fileprivate var plain: String { string ?? text() }
}
