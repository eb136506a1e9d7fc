import Failures
import Gateway

/// What a config file comes to: the gateway's configuration, what the listener must know, and all findings.
struct LoadedConfig: Sendable {
    /// The checked configuration; to be served only when `isValid`.
    let gateway: GatewayConfiguration
    /// Names beside the loopback ones that a request's `Host` may carry (`general_settings.allowed_hosts`).
    let allowedHosts: [String]
    /// The process's environment below the file's `environment_variables`.
    let environment: [String: String]
    /// Everything noticed, in the file's order.
    private(set) var findings: [ConfigFinding]
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

    /// Finds what `serve` would refuse about a master key of the environment; it stands in no file, so the place is
    /// the start of the one that was named.
    mutating func checkMasterKey(environment: [String: String]) {
        do throws(ToolError) {
            _ = try MasterKey.resolve(environment: environment, config: nil)
        } catch {
            findings.insert(
                ConfigFinding(
                    file: files[0], mark: .start, severity: .error, message: error.message,
                    hint: error.hint), at: 0)
        }
    }
}
