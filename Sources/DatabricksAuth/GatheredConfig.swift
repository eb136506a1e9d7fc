package import Failures

/// The settings that won, not yet judged: `describe` shows them also when they are not enough.
package struct GatheredConfig: Sendable {
    /// The values that are used, each with its origin.
    package private(set) var settings: [ConfigAttribute: Setting] = [:]
    /// Credentials that were found but belong to another host than the one that won.
    let foreign: [Setting]
    /// Where the foreign credentials may go.
    let foreignHost: String?
    /// The host that won.
    package private(set) var host: WorkspaceHost?
    /// The section of the profile file that was used.
    package private(set) var profile: String?
    let allowsPlainHTTP: Bool
    /// Things to tell the user once, on stderr.
    package let warnings: [String]
    /// Things to tell with `-v`.
    package let notes: [String]
    private let surroundings: Surroundings
    private let groups: [ConfigAttribute.Group: Setting]

    /// Lays the layers over each other, the first on top.
    init(
        layers: [ConfigLayer], profile: String?, allowsPlainHTTP: Bool, warnings: [String],
        notes: [String], surroundings: Surroundings
    ) {
        let host = layers.lazy.compactMap(\.host).first
        var foreign: [Setting] = []
        var foreignHost: String?
        var groups: [ConfigAttribute.Group: Setting] = [:]
        for layer in layers {
            let isForeign = layer.host.map { $0.url != host?.url } ?? false
            for attribute in ConfigAttribute.allCases {
                guard let setting = layer.settings[attribute] else { continue }
                if let group = attribute.group { groups[group] = groups[group] ?? setting }
                if isForeign, attribute.isBoundToHost {
                    if attribute.group != nil {
                        foreign.append(setting)
                        foreignHost = foreignHost ?? layer.host?.url
                    }
                } else if settings[attribute] == nil {
                    settings[attribute] = setting
                }
            }
        }
        self.host = host
        self.foreign = foreign
        self.foreignHost = foreignHost
        self.groups = groups
        self.profile = profile
        self.allowsPlainHTTP = allowsPlainHTTP
        self.warnings = warnings
        self.notes = notes
        self.surroundings = surroundings
        fillFromHost()
    }

    /// A value that is set; `none` as a workspace id is an old spelling of no workspace.
    package subscript(attribute: ConfigAttribute) -> String? { settings[attribute]?.text }

    /// The variables of the process.
    var environment: [String: String] { surroundings.environment }

    /// The way to its files.
    var files: any FileReader { surroundings.files }

    var profileStore: ProfileStore { surroundings.profileStore }

    /// The same for a profile that is to be written.
    package func naming(_ profile: String) -> GatheredConfig {
        var named = self
        named.profile = profile
        return named
    }

    /// The same with a host that was found out; `source` is what told it.
    func located(at host: WorkspaceHost, by source: String) -> GatheredConfig {
        var located = self
        located.host = host
        located.settings[.host] = Setting(.host, host.url, from: .derived(source))
        located.fillFromHost()
        return located
    }

    /// Judges the settings and picks the strategy.
    package func checked() throws(ToolError) -> ResolvedConfig {
        try checkConflict()
        let host = try usableHost()
        let setup = AuthSetup(config: self, host: host)
        return ResolvedConfig(setup: setup, method: try StrategyChoice(setup: setup).method())
    }

    private mutating func fillFromHost() {
        if settings[.workspaceID]?.text == "none" { settings[.workspaceID] = nil }
        guard let host else { return }
        for (attribute, value) in [
            (ConfigAttribute.workspaceID, host.workspaceID), (.accountID, host.accountID),
        ] {
            guard let value, settings[attribute] == nil else { continue }
            settings[attribute] = Setting(attribute, value, from: .derived("host"))
        }
    }

    /// Fails with `config` when settings of two kinds are there and none is chosen.
    func checkConflict() throws(ToolError) {
        guard groups.count > 1, settings[.authType] == nil else { return }
        let names = groups.keys.sorted().map(\.rawValue).joined(separator: " and ")
        let origins = groups.keys.sorted().compactMap { groups[$0] }
            .map { "\($0.attribute.name) from \($0.origin.phrase)" }.joined(separator: ", ")
        throw ToolError(
            .config,
            "validate: more than one authorization method configured: \(names) (\(origins))",
            hint: "unset one of them, or set DATABRICKS_AUTH_TYPE to the one to use")
    }

    /// The host, judged; `config` when there is none or when it would show tokens to the network.
    func usableHost() throws(ToolError) -> WorkspaceHost {
        guard let host else { throw missingHost() }
        guard host.isPlain, !host.isLoopback, !allowsPlainHTTP else { return host }
        let origin = settings[.host]?.origin.phrase ?? "host"
        throw ToolError(
            .config,
            "\(host.url) from \(origin) is refused: plain http shows the token to the network",
            hint: "use https://, or --insecure-http")
    }

    private func missingHost() -> ToolError {
        if let resource = settings[.azureWorkspaceResourceID] {
            return ToolError(
                .config,
                "\(resource.attribute.name) from \(resource.origin.phrase) is set but "
                    + "DATABRICKS_HOST is not",
                hint: "run the tool below `dbx-auth exec --`, which looks up the host")
        }
        let credential = settings.values.filter { $0.attribute.group != nil }
            .min { $0.attribute.name < $1.attribute.name }
        guard let credential else {
            if let profile {
                return ToolError(
                    .config, "profile \(profile) has no host",
                    hint: "add a line `host = https://…` to its section")
            }
            return .noCredential(self)
        }
        if case .profile(let name, let path) = credential.origin {
            return ToolError(
                .config, "profile \(name) of \(path) has \(credential.attribute.name) but no host",
                hint: "add a line `host = https://…` to its section")
        }
        return ToolError(
            .config, "\(credential.origin.phrase) is set but DATABRICKS_HOST is not",
            hint: "set DATABRICKS_HOST=https://…, or name a profile with --profile")
    }
}

extension ConfigAttribute {
    /// Whether the value belongs to the host that it was set beside.
    var isBoundToHost: Bool {
        switch self {
        case .workspaceID, .accountID, .discoveryURL, .tokenAudience, .cloud, .groupID: true
        default: group != nil
        }
    }
}

extension ToolError {
    /// Where the ways to authenticate are documented.
    static let documentation =
        "https://docs.databricks.com/en/dev-tools/auth.html#databricks-client-unified-authentication"

    /// The chain found nothing; the suffix lists what is set, secrets masked, and the variables by name.
    static func noCredential(_ config: GatheredConfig) -> ToolError {
        ToolError(
            .auth,
            "default auth: cannot configure default credentials, please check \(documentation) "
                + "to configure credentials for your preferred authentication method"
                + config.summary,
            hint: "set DATABRICKS_HOST and DATABRICKS_TOKEN, or name a profile with --profile")
    }
}

extension GatheredConfig {
    /// `. Config: host=…, token=***. Env: DATABRICKS_HOST, DATABRICKS_TOKEN`, or nothing when nothing is set.
    package var summary: String {
        let shown = ConfigAttribute.allCases.compactMap { settings[$0] }
            .filter { $0.attribute != .configFile }
        let values = shown.map { setting in
            setting.attribute.name + "="
                + (setting.attribute.isSensitive ? "***" : setting.shown.printable)
        }
        let variables = shown.compactMap { setting -> String? in
            if case .environment(let name) = setting.origin { name } else { nil }
        }
        return (values.isEmpty ? "" : ". Config: " + values.joined(separator: ", "))
            + (variables.isEmpty ? "" : ". Env: " + variables.joined(separator: ", "))
    }
}
