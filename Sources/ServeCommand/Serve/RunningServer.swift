import CommandSupport
import Failures
import GatewayServer
import JSON
import Logging
import POSIX
import Synchronization

/// A server at work, with what can be asked of it while it runs: its state, a reload, a drain.
final class RunningServer: Sendable {
    private struct State {
        var modelCount: Int
        var loadedAt = WallTime.now()
        var reloads = 0
        /// Why the last reload was refused; empty once one succeeds.
        var refusals: [String] = []
        var isDraining = false
    }

    private let server: GatewayServer
    private let source: ConfigSource
    private let config: String
    /// Where it listens.
    let url: String
    private let logger: Logger
    private let signals: StopSignals
    private let notifier: ServiceNotifier
    private let startedAt = WallTime.now()
    /// Run once, when the server begins to drain.
    private let onDrain = Mutex<(@Sendable () -> Void)?>(nil)
    private let state: Mutex<State>
    /// Held during a reload, so that each is whole before the next begins.
    private let reloading = Mutex(())

    init(
        _ server: GatewayServer, source: ConfigSource, config: String, url: String,
        modelCount: Int, signals: StopSignals, notifier: ServiceNotifier, logger: Logger
    ) {
        self.server = server
        self.source = source
        self.config = config
        self.url = url
        self.signals = signals
        self.notifier = notifier
        self.logger = logger
        state = Mutex(State(modelCount: modelCount))
    }

    /// Answers a request of the control socket.
    func answer(_ request: JSONValue) -> JSONValue {
        switch request["command"]?.string {
        case "status": ["ok": true, "status": status]
        case "reload": reloaded
        case "drain": drained
        default:
            Self.refusal(
                ConfigRefusal(error: ToolError(.usage, "the commands are status, reload, drain")))
        }
    }

    // MARK: reload

    /// Takes the config over as it now stands in its file, whole or not at all.
    func reload() throws(ConfigRefusal) {
        try reloading.withLock { (_) throws(ConfigRefusal) in
            notifier.reloading()
            defer { notifier.ready() }
            do throws(ConfigRefusal) {
                let config = try source.reload()
                do throws(ToolError) {
                    try server.replaceConfiguration(
                        config.gateway, hosts: config.hosts, settings: config.providers,
                        table: config.table)
                } catch {
                    throw ConfigRefusal(error: error)
                }
                for finding in config.warnings { logger.warning("\(finding.line)") }
                MissingCredentials.report(config, logger)
                state.withLock { state in
                    state.modelCount = config.modelCount
                    state.loadedAt = .now()
                    state.reloads += 1
                    state.refusals = []
                }
                logger.info("reloaded", metadata: ["models": "\(config.modelCount)"])
            } catch {
                note(error)
                throw error
            }
        }
    }

    /// Reloads whenever the files of the config change, for as long as the process lives.
    func reloadAtChanges() {
        DetachedThread.start(stackBytes: ConfigSource.stackBytes) { [self] in
            source.watch {
                guard !state.withLock({ $0.isDraining }) else { return }
                logger.info("the config has changed")
                try? reload()
            }
        }
    }

    private func note(_ refusal: ConfigRefusal) {
        server.countRefusedReload()
        let lines = refusal.findings.filter { $0.severity == .error }.map(\.line)
        for line in lines { logger.error("\(line)") }
        logger.error("not reloaded, the old config stays: \(refusal.error.message)")
        state.withLock { $0.refusals = lines + [refusal.error.message] }
    }

    private var reloaded: JSONValue {
        do throws(ConfigRefusal) {
            try reload()
            return ["ok": true, "status": status]
        } catch {
            return Self.refusal(error)
        }
    }

    private static func refusal(_ refusal: ConfigRefusal) -> JSONValue {
        [
            "ok": false,
            "error": [
                "code": .string(refusal.error.code.rawValue),
                "message": .string(refusal.error.message),
                "findings": .array(refusal.findings.map { .string($0.line) }),
            ],
        ]
    }

    // MARK: drain and status

    /// Notes that the server accepts nothing any more.
    func beginDraining() {
        let isFirst = state.withLock { state in
            defer { state.isDraining = true }
            return !state.isDraining
        }
        guard isFirst else { return }
        notifier.stopping()
        onDrain.withLock { $0 }?()
    }

    /// What is to happen once the server accepts nothing any more.
    func whenDraining(_ action: @escaping @Sendable () -> Void) {
        onDrain.withLock { $0 = action }
        if state.withLock({ $0.isDraining }) { action() }
    }

    private var drained: JSONValue {
        beginDraining()
        signals.stop()
        return ["ok": true, "status": status]
    }

    /// The record that `llm-serve status` prints.
    var status: JSONValue {
        let state = state.withLock { $0 }
        let load = server.load
        return [
            "pid": .number(JSONNumber(Int(ThisProcess.id))), "url": .string(url),
            "version": .string(ToolVersion.number), "config": .string(config),
            "models": .number(JSONNumber(state.modelCount)),
            "started": .string(startedAt.rfc3339), "loaded": .string(state.loadedAt.rfc3339),
            "reloads": .number(JSONNumber(state.reloads)), "draining": .bool(state.isDraining),
            "connections": .number(JSONNumber(load.connections)),
            "in_flight": .number(JSONNumber(load.calls)),
            "streams": .number(JSONNumber(load.streams)),
            "config_errors": .array(state.refusals.map { .string($0) }),
        ]
    }

    /// Writes the state to the log.
    func logStatus() { logger.info("state", metadata: ["status": "\(status.text())"]) }
}
