import CommandSupport
import Curl
import Failures
import Gateway
import GatewayServer
import Logging
import POSIX
import Providers

/// `llm-serve [serve]`: reads a config, serves it, drains when asked to stop.
struct ServeRun {
    /// Where to listen and what to serve, as the command line has it.
    let flags: ListenSettings.Flags
    /// How long answers may go on after the first signal.
    let drainTimeout: Duration
    /// How the log looks.
    let logFormat: LogLine.Format
    /// What is worth a line.
    let logLevel: Logger.Level

    /// Returns after a drained stop; every failure to start is a `ToolError`.
    func run(_ context: ToolContext) async throws {
        let environment = context.environment
        let settings = try ListenSettings(flags, environment: environment)
        let file = try ConfigFile(path: settings.config)
        let loaded = ConfigReader.load(
            file.bytes, file: file.name, environment: environment, providers: Self.providers)
        let logger = Logger(label: "llm-serve") { _ in
            StandardErrorLog(format: logFormat, logLevel: logLevel)
        }
        try Self.report(loaded, name: file.name, context, logger)
        var configuration = loaded.gateway
        configuration.masterKey = try MasterKey.resolve(
            environment: environment, config: configuration.masterKey)
        try ListenPolicy.check(
            host: settings.host, hasMasterKey: configuration.masterKey != nil,
            allowedHosts: loaded.allowedHosts)
        Signal.pipe.ignore()
        let transport = CurlTransport(
            options: CurlOptions(caFile: CurlOptions.caFile(environment: environment)))
        let needsWorkspace = configuration.deployments.contains {
            $0.provider == ProviderName.databricks.rawValue
                && ($0.apiKey == nil || $0.apiBase == nil)
        }
        let providers = ProviderSettings(
            environment: loaded.environment,
            workspace: needsWorkspace
                ? UnifiedAuth.workspace(
                    environment: loaded.environment, transport: transport, logger: logger) : nil,
            now: { WallTime.now().seconds })
        Self.reportMissingCredentials(configuration, providers, logger)
        let signals = try StopSignals()
        let server = try await Self.start(
            configuration, allowedHosts: loaded.allowedHosts, transport: transport,
            providers: providers, settings, logger)
        let url = ReadyLine.url(host: settings.host, port: server.port)
        try context.console.output.line(
            ReadyLine.text(url: url, processID: ThisProcess.id, models: loaded.modelCount))
        logger.info("listening", metadata: ["url": "\(url)"])
        let signal = await signals.first()
        logger.info("draining", metadata: ["signal": "\(signal)"])
        await server.stop(drain: drainTimeout)
        logger.info("stopped")
    }

    private static func start(
        _ configuration: GatewayConfiguration, allowedHosts: [String], transport: CurlTransport,
        providers: ProviderSettings, _ settings: ListenSettings, _ logger: Logger
    ) async throws -> GatewayServer {
        do {
            return try await GatewayServer.start(
                configuration, transport: transport, settings: providers, host: settings.host,
                port: settings.port,
                hosts: HostPolicy(boundTo: settings.host, allowed: allowedHosts), logger: logger)
        } catch let error as ToolError {
            throw ListenPolicy.explained(error, settings)
        }
    }

    /// The provider words that a config may use.
    static let providers = Set(ProviderName.allCases.map(\.rawValue))

    /// Warnings go to the log; errors end the run, each on its line.
    private static func report(
        _ loaded: LoadedConfig, name: String, _ context: ToolContext, _ logger: Logger
    ) throws(ToolError) {
        guard !loaded.isValid else {
            for finding in loaded.findings { logger.warning("\(finding.line)") }
            return
        }
        for finding in loaded.findings { try? context.console.error.line(finding.line) }
        let count = loaded.errorCount
        throw ToolError(
            .config, "cannot serve \(name): \(count) error\(count == 1 ? "" : "s")")
    }

    private static func reportMissingCredentials(
        _ configuration: GatewayConfiguration, _ settings: ProviderSettings, _ logger: Logger
    ) {
        let missing = MissingCredentials.find(in: configuration.deployments, settings: settings)
        guard let first = missing.first else { return }
        let count = missing.count == 1 ? "one model has" : "\(missing.count) models have"
        logger.warning(
            "\(count) no credential and will answer with an error; the rest is served",
            metadata: ["first": "\(first.reason)"])
    }
}
