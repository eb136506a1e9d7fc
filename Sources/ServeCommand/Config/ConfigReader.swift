import Failures
import Gateway
import JSON

/// Turns a config file's bytes into a `LoadedConfig`, collecting every finding on the way.
///
/// Reading never stops at the first mistake: a value that cannot be used counts as absent, and the rest is read.
struct ConfigReader {
    /// The file as the user named it.
    let file: String
    /// Providers that this build can talk to, the part of `litellm_params.model` before the slash.
    let providers: Set<String>
    /// Where references are looked up; `environment_variables` of the file goes over it.
    var environment: [String: String]
    /// Whether `http://` upstreams beyond loopback are allowed (`general_settings.allow_http_upstreams`).
    var allowsHTTPUpstreams = false
    /// Places of the ids taken so far.
    var placesByID: [String: ConfigMark] = [:]
    private(set) var findings: [ConfigFinding] = []

    /// Reads a file's bytes.
    static func load(
        _ bytes: [UInt8], file: String, environment: [String: String], providers: Set<String>
    ) -> LoadedConfig {
        var reader = ConfigReader(file: file, providers: providers, environment: environment)
        var gateway = GatewayConfiguration(deployments: [])
        var allowedHosts: [String] = []
        do throws(ConfigSyntaxError) {
            switch try ConfigDocument(bytes: bytes) {
            case .modelEntries(let entries):
                gateway.deployments = reader.readRecords(entries)
            case .config(let root):
                reader.readConfig(root, into: &gateway, &allowedHosts)
            }
        } catch {
            reader.error(error.mark, error.message, hint: error.hint)
        }
        return LoadedConfig(
            gateway: gateway, allowedHosts: allowedHosts, environment: reader.environment,
            findings: reader.findings.enumerated()
                .sorted { ($0.element.mark, $0.offset) < ($1.element.mark, $1.offset) }
                .map(\.element))
    }

    private init(file: String, providers: Set<String>, environment: [String: String]) {
        self.file = file
        self.providers = providers
        self.environment = environment
    }

    private mutating func readConfig(
        _ root: ConfigNode, into gateway: inout GatewayConfiguration,
        _ allowedHosts: inout [String]
    ) {
        guard case .map(let members) = root.value else {
            var hint: String?
            if case .list = root.value { hint = "put the list under model_list:" }
            error(root.mark, "the file must be a map, not \(root.kind)", hint: hint)
            return
        }
        // A key that starts with x- is a place for anchors, as in Compose files.
        reportKeys(members.filter { !$0.key.hasPrefix("x-") }, of: ConfigKeys.top, prefix: "")
        readEnvironmentVariables(root["environment_variables"])
        readGeneralSettings(root["general_settings"], into: &gateway, &allowedHosts)
        reportSettings(root["litellm_settings"], of: ConfigKeys.litellm, "litellm_settings")
        reportSettings(root["router_settings"], of: ConfigKeys.router, "router_settings")
        guard let list = root["model_list"] else {
            error(root.mark, "there is no model_list", hint: "add one with at least one model")
            return
        }
        gateway.deployments = readModelList(list)
    }

    /// Notes something that stands against serving the file.
    mutating func error(_ mark: ConfigMark, _ message: String, hint: String? = nil) {
        findings.append(
            ConfigFinding(file: file, mark: mark, severity: .error, message: message, hint: hint))
    }

    /// Notes something without effect, or unwise.
    mutating func warn(_ mark: ConfigMark, _ message: String, hint: String? = nil) {
        findings.append(
            ConfigFinding(file: file, mark: mark, severity: .warning, message: message, hint: hint))
    }

    /// Warns of each key of a map that has no effect, misspelt or not.
    mutating func reportKeys(
        _ members: [ConfigMember], of section: ConfigKeys.Section, prefix: String
    ) {
        for member in members where !section.honoured.contains(member.key) {
            if section.isKnown(member.key) {
                warn(member.keyMark, "\(prefix)\(member.key) is not used by this version")
            } else {
                warn(
                    member.keyMark, "unknown key \(prefix)\(member.key.shownBriefly)",
                    hint: section.nearest(to: member.key).map { "did you mean \($0)?" })
            }
        }
    }

    private mutating func reportSettings(
        _ node: ConfigNode?, of section: ConfigKeys.Section, _ name: String
    ) {
        guard let node, let members = map(node, name) else { return }
        reportKeys(members, of: section, prefix: "\(name).")
    }
}
