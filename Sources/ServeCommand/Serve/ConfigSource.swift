import DatabricksAuth
import Failures
import Gateway
import Logging
import ModelCatalog
import POSIX
import PriceStore
import Providers
import Synchronization
import Transport

/// A config as the running server takes it: checked, with keys and credentials resolved.
struct ServedConfig: Sendable {
    /// The configuration to serve.
    let gateway: GatewayConfiguration
    /// The names by which requests may call it.
    let hosts: HostPolicy
    /// Credentials and variables of its providers.
    let providers: ProviderSettings
    /// What is known of models.
    let table: PriceTable
    /// How many different model names it has.
    let modelCount: Int
    /// What is unwise in it.
    let warnings: [ConfigFinding]
}

/// A config that cannot be served.
struct ConfigRefusal: Error {
    /// The verdict.
    let error: ToolError
    /// What is wrong, with places; empty when the file cannot be read at all.
    var findings: [ConfigFinding] = []
}

/// Where the server's config comes from; read at the start and at each reload.
final class ConfigSource: Sendable {
    private struct Login: Sendable {
        let environment: [String: String]
        let workspace: Workspace
    }

    /// The stack of a thread that reads a config: the YAML parser calls itself for each of up to a thousand levels.
    static let stackBytes = 8 << 20

    private let path: String
    /// The address that the rules of the listener are about.
    private let host: String
    /// How many files the process may have open.
    private let descriptorLimit: Int
    private let environment: [String: String]
    private let transport: any HTTPTransport
    private let policy: UpstreamPolicy
    private let logger: Logger
    /// The files that were read last, and what they were then.
    private let read = Mutex<(files: [String], stamps: [FileStamp])>(([], []))
    /// The workspace in use, so that a reload keeps its token.
    private let login = Mutex<Login?>(nil)

    /// A config to be served on an address; `path` may be `-`.
    ///
    /// - Parameters:
    ///   - transport: what logging in at a workspace goes through.
    ///   - policy: told of each config that can be served.
    init(
        _ path: String, host: String, descriptorLimit: Int = .max, environment: [String: String],
        transport: any HTTPTransport, policy: UpstreamPolicy, logger: Logger
    ) {
        self.path = path
        self.host = host
        self.descriptorLimit = descriptorLimit
        self.environment = environment
        self.transport = transport
        self.policy = policy
        self.logger = logger
    }

    /// Reads the file and resolves all of it, or says why it cannot be served.
    func load() throws(ConfigRefusal) -> ServedConfig {
        var findings: [ConfigFinding] = []
        // What changes while it is read has changed after it was read.
        let stamp = FileStamp(of: path)
        var included: [String] = []
        defer {
            let stamps = [stamp] + included.map { FileStamp(of: $0) }
            read.withLock { $0 = ([path] + included, stamps) }
        }
        do throws(ToolError) {
            let loaded = try LoadedConfig.read(path, host: host, environment: environment)
            findings = loaded.findings
            included = Array(loaded.files.dropFirst())
            guard loaded.isValid else { throw loaded.refusal("serve") }
            return try resolve(loaded)
        } catch {
            throw ConfigRefusal(error: error, findings: findings)
        }
    }

    /// Reads the file once more; a pipe cannot be, and waiting for its next writer would take for ever.
    func reload() throws(ConfigRefusal) -> ServedConfig {
        guard path != "-" else {
            throw ConfigRefusal(
                error: ToolError(
                    .config, "the config came from standard input and cannot be read again"))
        }
        if let kind = try? FileSystem.status(path).kind, kind != .file {
            throw ConfigRefusal(
                error: ToolError(.config, "cannot read \(path) again: it is not a regular file"))
        }
        return try load()
    }

    /// Calls `changed` each time the files have changed; never returns, and ends with the process.
    func watch(_ changed: () -> Void) {
        guard path != "-" else { return }
        var watch = ConfigWatch()
        while true {
            ThisThread.sleep(ConfigWatch.interval)
            let (files, loaded) = read.withLock { $0 }
            if watch.look(files.map { FileStamp(of: $0) }, loaded: loaded) { changed() }
        }
    }

    private func resolve(_ loaded: LoadedConfig) throws(ToolError) -> ServedConfig {
        var gateway = loaded.gateway
        gateway.maxConnections = try DescriptorBudget.connections(
            wanted: gateway.maxConnections, limit: descriptorLimit)
        policy.take(gateway)
        return ServedConfig(
            gateway: gateway,
            hosts: HostPolicy(boundTo: host, allowed: loaded.allowedHosts),
            providers: ProviderSettings(
                environment: loaded.environment,
                workspace: workspace(loaded.environment), now: { WallTime.now().seconds }),
            table: PriceTableFile(environment).tableOrBuiltIn { logger.warning("\($0)") },
            modelCount: loaded.modelCount, warnings: loaded.findings)
    }

    private func workspace(_ environment: [String: String]) -> Workspace? {
        login.withLock { login in
            if let login, login.environment == environment { return login.workspace }
            let workspace = UnifiedAuth.workspace(
                environment: environment, transport: transport, logger: logger)
            login = workspace.map { Login(environment: environment, workspace: $0) }
            return workspace
        }
    }
}
