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
    /// The control socket's path; nil for the usual place.
    let control: String?
    /// Where model calls are noted; nil for nowhere.
    let accessLog: String?
    /// Whether a changed config is read again without being told to.
    let watchesConfig: Bool
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
        let descriptorLimit = ThisProcess.raiseDescriptorLimit()
        _ = try DescriptorBudget.connections(wanted: 1, limit: descriptorLimit)
        let logger = self.logger
        let policy = UpstreamPolicy()
        let place = try ListenPlace(
            settings, environment: environment, processID: ThisProcess.id)
        let source = ConfigSource(
            settings.config, host: place.host, descriptorLimit: descriptorLimit,
            environment: environment, transport: Self.loginTransport(environment), policy: policy,
            logger: logger)
        let config = try Self.load(source, context, logger)
        Signal.pipe.ignore()
        MissingCredentials.report(config, logger)
        let signals = try StopSignals()
        let calls = try openAccessLog(logger)
        let notifier = ServiceNotifier(environment: environment, processID: ThisProcess.id)
        let server = try await Self.start(
            config, transport: Self.callTransport(environment, policy), place, settings, notifier,
            calls, logger)
        defer { place.close() }
        let url = place.url(port: server.port)
        let running = RunningServer(
            server, source: source, config: settings.config, url: url,
            modelCount: config.modelCount, signals: signals, notifier: notifier, logger: logger)
        try Self.watchSignals(running)
        let name = place.controlName(port: server.port, processID: ThisProcess.id)
        let socket: ControlSocket?
        do throws(ToolError) {
            socket = try openControl(name: name, environment: environment, running, logger)
        } catch {
            await server.stop(drain: .zero)
            throw error
        }
        defer { socket?.close() }
        try context.console.output.line(
            ReadyLine.text(url: url, processID: ThisProcess.id, models: config.modelCount))
        notifier.ready()
        if watchesConfig { running.reloadAtChanges() }
        await serve(running, server, until: signals, calls, logger)
    }

    private var logger: Logger {
        Logger(label: "llm-serve") { _ in StandardErrorLog(format: logFormat, logLevel: logLevel) }
    }

    /// What model calls go through: to no address that the config in service does not allow.
    private static func callTransport(
        _ environment: [String: String], _ policy: UpstreamPolicy
    ) -> CurlTransport {
        CurlTransport(
            options: CurlOptions(
                caFile: CurlOptions.caFile(environment: environment)?.file, sendsFromCallers: true,
                admits: { policy.admits($0) }))
    }

    /// What logging in goes through, which may need the address behind which a cloud keeps the machine's own credentials.
    static func loginTransport(_ environment: [String: String]) -> CurlTransport {
        CurlTransport(
            options: CurlOptions(caFile: CurlOptions.caFile(environment: environment)?.file))
    }

    /// Serves until the first signal, then lets answers end and the access log be written.
    private func serve(
        _ running: RunningServer, _ server: GatewayServer, until signals: StopSignals,
        _ calls: AccessLog?, _ logger: Logger
    ) async {
        logger.info("listening", metadata: ["url": "\(running.url)"])
        ThisProcess.forgetCode()
        async let written: Void? = calls?.run()
        let signal = await signals.first()
        running.beginDraining()
        logger.info("draining", metadata: ["signal": "\(signal)"])
        await server.stop(drain: drainTimeout)
        calls?.finish()
        await written
        logger.info("stopped")
    }

    /// The config as it is at the start: warnings go to the log; errors end the run, each on its line.
    private static func load(
        _ source: ConfigSource, _ context: ToolContext, _ logger: Logger
    ) throws(ToolError) -> ServedConfig {
        do throws(ConfigRefusal) {
            let config = try source.load()
            for finding in config.warnings { logger.warning("\(finding.line)") }
            return config
        } catch {
            for finding in error.findings { try? context.console.error.line(finding.line) }
            throw error.error
        }
    }

    private static func start(
        _ config: ServedConfig, transport: CurlTransport, _ place: ListenPlace,
        _ settings: ListenSettings, _ notifier: ServiceNotifier,
        _ calls: AccessLog?, _ logger: Logger
    ) async throws -> GatewayServer {
        let addresses = try place.open()
        var onSecond: (@Sendable () -> Void)?
        if notifier.isWatched { onSecond = { notifier.alive() } }
        var onCall: (@Sendable (CallRecord) -> Void)?
        if let calls { onCall = { calls.add($0) } }
        do {
            return try await GatewayServer.start(
                config.gateway, transport: transport, settings: config.providers,
                table: config.table, addresses: addresses, hosts: config.hosts, logger: logger,
                lostLogLines: { LogLosses.count }, onSecond: onSecond, onCall: onCall)
        } catch let error as ToolError {
            place.close()
            throw ListenPolicy.explained(error, settings)
        }
    }

    /// Opens the access log, and again at each SIGUSR1.
    private func openAccessLog(_ logger: Logger) throws -> AccessLog? {
        guard let accessLog else {
            Signal.user1.ignore()
            return nil
        }
        let log: AccessLog
        do throws(SystemError) {
            log = try AccessLog(accessLog)
        } catch {
            throw error.toolError("cannot open the access log", .io)
        }
        try SignalWatch.handle([.user1]) { _ in
            do throws(SystemError) {
                try log.reopen()
            } catch {
                logger.error("the access log is not opened again: \(error)")
            }
        }
        return log
    }

    /// SIGHUP reads the config again, SIGUSR2 writes the state to the log.
    private static func watchSignals(_ running: RunningServer) throws(SystemError) {
        try SignalWatch.handle([.hangup, .user2]) { signal in
            // Reading a file may take its time, and a signal to stop must not wait for it.
            DetachedThread.start(stackBytes: ConfigSource.stackBytes) {
                if signal == .hangup { try? running.reload() } else { running.logStatus() }
            }
        }
    }

    /// Opens the control socket; in the usual place a failure is only a warning.
    private func openControl(
        name: String, environment: [String: String], _ running: RunningServer, _ logger: Logger
    ) throws(ToolError) -> ControlSocket? {
        guard let path = control ?? ControlPath.path(name, environment: environment) else {
            return nil
        }
        do throws(SystemError) {
            let socket = try ControlSocket.open(path, answer: running.answer)
            running.whenDraining { socket.stepAside() }
            return socket
        } catch {
            guard control == nil else {
                throw error.toolError("cannot open the control socket", .io)
            }
            logger.warning("no control socket, llm-serve status and reload will not work: \(error)")
            return nil
        }
    }

    /// The provider words that a config may use.
    static let providers = ProviderName.slugs
}
