import Failures
import Gateway
import JSON

/// Turns a config file's bytes into a `LoadedConfig`, collecting every finding on the way.
///
/// Reading never stops at the first mistake: a value that cannot be used counts as absent, and the rest is read.
struct ConfigReader {
    /// Reads a file that the config includes.
    typealias FileReader = (_ path: String) throws(ToolError) -> [UInt8]

    /// The file as the user named it, then those that it includes.
    var files: [String]
    /// Providers that this build can talk to, the part of `litellm_params.model` before the slash.
    let providers: Set<String>
    /// Where references are looked up; `environment_variables` of the file goes over it.
    var environment: [String: String]
    /// Whether `http://` upstreams beyond loopback are allowed (`general_settings.allow_http_upstreams`).
    var allowsHTTPUpstreams = false
    /// Whether link-local upstreams are allowed (`general_settings.allow_link_local_upstreams`).
    var allowsLinkLocalUpstreams = false
    /// Whether every entry drops what its provider does not take (`litellm_settings.drop_params`).
    var dropsParameters = false
    /// Places of the ids taken so far.
    var placesByID: [String: ConfigMark] = [:]
    private(set) var findings: [ConfigFinding] = []

    /// Reads a file's bytes.
    ///
    /// `read` is asked for the files that it includes; their relative paths start at the folder of `file`.
    static func load(
        _ bytes: [UInt8], file: String, environment: [String: String], providers: Set<String>,
        read: FileReader = { (path) throws(ToolError) in try ConfigFile(path: path).bytes }
    ) -> LoadedConfig {
        var reader = ConfigReader(file: file, providers: providers, environment: environment)
        var gateway = GatewayConfiguration(deployments: [])
        var allowedHosts: [String] = []
        var root = ConfigNode(value: .null, mark: .start)
        do throws(ConfigSyntaxError) {
            switch try ConfigDocument(bytes: bytes) {
            case .modelEntries(let entries):
                gateway.deployments = reader.readRecords(entries)
                let taken = Set(reader.placesByID.values)
                let list = entries.filter { taken.contains($0.mark) }
                root = ConfigNode(
                    value: .map([
                        ConfigMember(
                            key: "model_list", keyMark: .start,
                            value: ConfigNode(value: .list(list), mark: .start))
                    ]), mark: .start)
            case .config(let document):
                root = reader.including(document, read: read)
                reader.readConfig(root, into: &gateway, &allowedHosts)
            }
        } catch {
            reader.error(error.mark, error.message, hint: error.hint)
        }
        return LoadedConfig(
            gateway: gateway, allowedHosts: allowedHosts, environment: reader.environment,
            findings: reader.findings.enumerated()
                .sorted { ($0.element.mark, $0.offset) < ($1.element.mark, $1.offset) }
                .map(\.element), places: reader.placesByID, files: reader.files, root: root)
    }

    private init(file: String, providers: Set<String>, environment: [String: String]) {
        files = [file]
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
        readLiteLLMSettings(root["litellm_settings"], into: &gateway)
        reportSettings(root["router_settings"], of: ConfigKeys.router, "router_settings")
        guard let list = root["model_list"] else {
            error(root.mark, "there is no model_list", hint: "add one with at least one model")
            return
        }
        gateway.deployments = readModelList(list)
        readRouting(root, into: &gateway)
        readPublicNames(root["litellm_settings"]?["public_model_groups"], into: &gateway)
    }

    /// Notes something that stands against serving the file.
    mutating func error(_ mark: ConfigMark, _ message: String, hint: String? = nil) {
        findings.append(
            ConfigFinding(
                file: files[mark.file], mark: mark, severity: .error, message: message, hint: hint))
    }

    /// Notes something without effect, or unwise.
    mutating func warn(_ mark: ConfigMark, _ message: String, hint: String? = nil) {
        findings.append(
            ConfigFinding(
                file: files[mark.file], mark: mark, severity: .warning, message: message, hint: hint
            ))
    }

    /// A place for a message about another one: `line 3`, or `FILE:3` where there are several files.
    func place(_ mark: ConfigMark) -> String {
        files.count == 1 ? "line \(mark.line)" : "\(files[mark.file]):\(mark.line)"
    }

    /// Warns of each key of a map that has no effect, misspelt, misplaced or not used.
    mutating func reportKeys(
        _ members: [ConfigMember], of section: ConfigKeys.Section, prefix: String
    ) {
        for member in members where !section.isHonoured(member.key) {
            guard !section.isKnown(member.key) else {
                reportUnused(member, prefix)
                continue
            }
            let home = ConfigKeys.home(of: member.key, unknownIn: section)
            warn(
                member.keyMark, "unknown key \(prefix)\(member.key.shownBriefly)",
                hint: home.map { "it has its place under \($0)" }
                    ?? section.nearest(to: member.key).map { "did you mean \($0)?" })
        }
    }

    /// Warns of a key that LiteLLM reads and this version does not, unless it asks for nothing.
    mutating func reportUnused(_ member: ConfigMember, _ prefix: String) {
        guard !ConfigKeys.asksForNothing(member) else { return }
        guard !ConfigKeys.callbacks.contains(member.key) else {
            return reportCallbacks(member.value, prefix + member.key)
        }
        warn(
            member.keyMark, "\(prefix)\(member.key) is not used by this version",
            hint: ConfigKeys.replacements[member.key])
    }

    /// The metrics need not be asked for, and no other program is told of calls.
    private mutating func reportCallbacks(_ node: ConfigNode, _ name: String) {
        var programs = [node]
        if node.json.string == nil { programs = list(node, name) ?? [] }
        for program in programs {
            guard let word = writtenText(program, "an element of \(name)"), word != "prometheus"
            else { continue }
            warn(program.mark, "\(name): \(word.shownBriefly) is not used by this version")
        }
    }

    /// Warns of the keys of a section of settings in the same way.
    mutating func reportSettings(
        _ node: ConfigNode?, of section: ConfigKeys.Section, _ name: String
    ) {
        guard let node, let members = map(node, name) else { return }
        reportKeys(members, of: section, prefix: "\(name).")
    }
}
