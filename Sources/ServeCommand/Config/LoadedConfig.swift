import Failures
import Gateway
import Providers

/// What a config file comes to: the gateway's configuration, what the listener must know, and all findings.
struct LoadedConfig: Sendable {
    /// The checked configuration; to be served only when `isValid`.
    private(set) var gateway: GatewayConfiguration
    /// Names beside the loopback ones that a request's `Host` may carry (`general_settings.allowed_hosts`).
    let allowedHosts: [String]
    /// The process's environment below the file's `environment_variables`.
    let environment: [String: String]
    /// Everything noticed, in the order of the files.
    private(set) var findings: [ConfigFinding]
    /// Where each deployment's entry stands, by the deployment's id.
    let places: [String: ConfigMark]
    /// The files that were read: the one that was named, then those that it includes.
    let files: [String]
    /// The document with what it includes, as written; model records stand under `model_list`.
    let root: ConfigNode

    /// Whether nothing stands against serving it.
    var isValid: Bool { errorCount == 0 }
    /// Findings that stand against serving it.
    var errorCount: Int { findings.count { $0.severity == .error } }
    /// Findings that do not.
    var warningCount: Int { findings.count - errorCount }
    /// How many different model names clients can ask for.
    var modelCount: Int { Set(gateway.deployments.map(\.modelName)).count }
}

extension LoadedConfig {
    /// Reads a config as it is served at an address: the file, the master key of the environment, and what the listener
    /// wants of both.
    ///
    /// What stands in no file has the start of the named one for its place. Throws only when that file cannot be read.
    static func read(
        _ path: String, host: String, environment: [String: String]
    ) throws(ToolError) -> LoadedConfig {
        let file = try ConfigFile(path: path)
        var loaded = ConfigReader.load(
            file.bytes, file: file.name, environment: environment, providers: ServeRun.providers)
        loaded.takeMasterKey(of: environment)
        if loaded.isValid { loaded.checkListener(host) }
        return loaded
    }

    /// Lets the environment's master key count, or finds why it cannot.
    mutating func takeMasterKey(of environment: [String: String]) {
        do throws(ToolError) {
            gateway.masterKey = try MasterKey.resolve(
                environment: environment, config: gateway.masterKey)
        } catch {
            refuse(error)
        }
    }

    /// Finds what keeps the config from being served at an address.
    mutating func checkListener(_ host: String) {
        do throws(ToolError) {
            try ListenPolicy.check(
                host: host, hasMasterKey: gateway.masterKey != nil, allowedHosts: allowedHosts)
        } catch {
            refuse(error)
        }
    }

    /// Finds the models that would answer each request with an error for want of a credential.
    mutating func checkCredentials(_ settings: ProviderSettings) {
        for gap in MissingCredentials.find(in: gateway.deployments, settings: settings) {
            guard let mark = gap.deployments.compactMap({ places[$0.id] }).min() else { continue }
            let finding = ConfigFinding(
                file: files[mark.file], mark: mark, severity: .warning, message: gap.message,
                hint: nil)
            let place = findings.firstIndex { mark < $0.mark } ?? findings.endIndex
            findings.insert(finding, at: place)
        }
    }

    private mutating func refuse(_ error: ToolError) {
        findings.insert(
            ConfigFinding(
                file: files[0], mark: .start, severity: .error, message: error.message,
                hint: error.hint), at: 0)
    }

    /// What ends a command that cannot go on with a config that is not valid.
    func refusal(_ verb: String) -> ToolError {
        ToolError(.config, "cannot \(verb) \(files[0]): \(errorCount.counted("error"))")
    }
}
