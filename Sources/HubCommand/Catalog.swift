import CommandSupport
import DatabricksAuth
import Failures
import JSON
import ModelCatalog
import ModelServing
import Transport

/// Gathers the records of all sources, side by side, each within its own deadline.
struct Catalog {
    let context: ToolContext
    let options: CatalogOptions
    let profile: ProfileOptions
    let network: NetworkOptions
    let terminal: TerminalOptions

    /// What one source gave.
    struct Answer {
        let source: CatalogSource
        let result: Result<[JSONValue], any Error>
    }

    /// A source with all it needs, its credentials read.
    private enum Job: Sendable {
        case endpoints(ServingClient)
        case models(url: String, key: Secret?, CatalogSource)
        case failed(CatalogSource, ToolError)

        var source: CatalogSource {
            switch self {
            case .endpoints: .databricks
            case .models(_, _, let source), .failed(let source, _): source
            }
        }
    }

    private let jobs: [Job]
    private let transport: any HTTPTransport
    private let hasTable: Bool

    /// Reads the credentials, so make it before a jq program compiles.
    init(
        _ context: ToolContext, _ options: CatalogOptions, _ profile: ProfileOptions,
        _ network: NetworkOptions, _ terminal: TerminalOptions
    ) throws(ToolError) {
        self.context = context
        self.options = options
        self.profile = profile
        self.network = network
        self.terminal = terminal
        let isOnline =
            options.source.isEmpty ? !options.offline : options.source.contains(where: \.isOnline)
        transport = try network.transport(context, terminal, startsNow: isOnline)
        var jobs: [Job] = []
        for source in options.source where source.isOnline {
            jobs.append(try Self.job(source, context, profile, network, transport))
        }
        if options.source.isEmpty, !options.offline {
            // Without a credential the workspace is no source; a broken one is an error as anywhere.
            do throws(ToolError) {
                let config = try profile.resolve(context)
                jobs.append(
                    .endpoints(
                        try Self.client(config, network, transport, context.tokenCache)))
            } catch {
                if error.code == .auth || isUnconfigured(context, profile) {
                    context.errors.note("no workspace in the catalog: \(error.message)")
                } else {
                    jobs.append(.failed(.databricks, error))
                }
            }
        }
        self.jobs = jobs
        hasTable = options.source.isEmpty || options.source.contains(.static)
    }

    /// The records of all sources, one for each model group with the best source's fields first, and the failures.
    ///
    /// With `names`, of the table only these, which costs nothing.
    func gather(
        names: [String]? = nil
    ) async -> (records: [JSONValue], failures: [(CatalogSource, ToolError)]) {
        let answers = await ask()
        var places: [String: Int] = [:]
        var records: [JSONValue] = []
        var failures: [(CatalogSource, ToolError)] = []
        func add(_ record: JSONValue) {
            guard let group = record["model_group"]?.string else { return }
            if let place = places[group] {
                records[place] = CatalogRecord.merged(records[place], record)
            } else {
                places[group] = records.count
                records.append(record)
            }
        }
        for answer in answers.sorted(by: { $0.source.rank < $1.source.rank }) {
            switch answer.result {
            case .success(let found): found.forEach(add)
            case .failure(let error):
                failures.append((answer.source, ToolMain.toolError(error)))
            }
        }
        if hasTable, let names {
            names.compactMap(PriceTable.builtIn.entry).map(CatalogRecord.known).forEach(add)
        } else if hasTable {
            PriceTable.builtIn.forEach { add(CatalogRecord.known($0)) }
        }
        return (records, failures)
    }

    /// The model groups that the table adds to the sources.
    var tableGroups: [String] { hasTable ? PriceTable.builtIn.ids : [] }

    private func ask() async -> [Answer] {
        await withTaskGroup(of: Answer.self) { group in
            for job in jobs {
                group.addTask {
                    do {
                        return Answer(source: job.source, result: .success(try await run(job)))
                    } catch {
                        return Answer(source: job.source, result: .failure(error))
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }

    private func run(_ job: Job) async throws -> [JSONValue] {
        switch job {
        case .failed(_, let error): throw error
        case .endpoints(let client):
            return try await client.list().compactMap {
                CatalogRecord.endpoint(try $0.value(), table: .builtIn)
            }
        case .models(let url, let key, let source):
            return try await models(url, key, source)
        }
    }

    /// The models of an OpenAI-compatible server.
    private func models(
        _ url: String, _ key: Secret?, _ source: CatalogSource
    ) async throws -> [JSONValue] {
        var base = url
        while base.hasSuffix("/") { base.removeLast() }
        var request = TransferRequest(
            "GET", base.hasSuffix("/v1") ? "\(base)/models" : "\(base)/v1/models",
            fields: ["Accept": "application/json"], deadlines: network.deadlines())
        if let key { request.fields["Authorization"] = "Bearer \(key.reveal())" }
        let what = "list models of \(source.name)"
        let answer: (head: ResponseHead, body: [UInt8])
        do {
            answer = try await transport.collectRetrying(
                request, policy: network.retryPolicy,
                onRetry: { context.errors.note($0.description) })
        } catch let error as TransportError {
            throw error.toolError(what)
        }
        guard answer.head.status == 200 else {
            throw APIError(head: answer.head, body: answer.body).toolError(what)
        }
        guard let models = (try? JSONValue(parsing: answer.body))?["data"]?.array else {
            throw ToolError(.peer, "\(what): the answer is not a list of models")
        }
        return models.compactMap {
            CatalogRecord.listed(
                $0, source: source.name, provider: $0["owned_by"]?.string ?? "openai",
                table: .builtIn)
        }
    }

    private static func job(
        _ source: CatalogSource, _ context: ToolContext, _ profile: ProfileOptions,
        _ network: NetworkOptions, _ transport: any HTTPTransport
    ) throws(ToolError) -> Job {
        func key(_ name: String) -> Secret? {
            context.environment[name].flatMap { $0.isEmpty ? nil : Secret($0) }
        }
        switch source {
        case .serve(let url):
            return .models(url: url, key: key("LITELLM_MASTER_KEY"), source)
        case .openAI(let url):
            return .models(url: url, key: key("OPENAI_API_KEY"), source)
        case .databricks, .static:
            do throws(ToolError) {
                return .endpoints(
                    try client(
                        try profile.resolve(context), network, transport, context.tokenCache))
            } catch {
                return .failed(.databricks, error)
            }
        }
    }

    private static func client(
        _ config: ResolvedConfig, _ network: NetworkOptions, _ transport: any HTTPTransport,
        _ cache: TokenCache
    ) throws(ToolError) -> ServingClient {
        let deadlines = network.deadlines()
        return ServingClient(
            try config.workspace(
                transport: transport, cache: cache, deadlines: deadlines,
                retry: network.retryPolicy),
            transport: transport, deadlines: deadlines, retry: network.retryPolicy)
    }
}

/// Whether neither flag nor environment names a workspace, so that its absence is no failure.
private func isUnconfigured(_ context: ToolContext, _ profile: ProfileOptions) -> Bool {
    profile.profile == nil && profile.host == nil
        && !context.environment.keys.contains { $0.hasPrefix("DATABRICKS_") }
}
