import Failures

/// Picks the credential strategy: the named one, else the first of the official CLI's order that is configured.
struct StrategyChoice {
    let config: GatheredConfig
    let host: WorkspaceHost

    /// The strategies that work, in the order of the chain, and what each of them needs beside a host.
    static let supported: [(type: String, needs: [ConfigAttribute])] = [
        (PersonalAccessToken.authType, PersonalAccessToken.needs),
        (BasicCredentials.authType, BasicCredentials.needs),
        (ClientCredentials.authType, ClientCredentials.needs),
    ]

    /// Strategies that exist elsewhere but not here yet.
    private static let unsupported: Set<String> = [
        "azure-cli", "azure-client-secret", "azure-devops-oidc", "azure-msi", "databricks-cli",
        "env-oidc", "external-browser", "file-oidc", "github-oidc", "github-oidc-azure",
        "google-credentials", "google-id", "metadata-service", "model-serving", "runtime",
        "runtime-oauth",
    ]

    /// The type's name; fails with `config` for one that cannot be used, with `auth` when nothing is configured.
    func authType() throws(ToolError) -> String {
        let type: String
        if let named = try named() { type = named } else { type = try chain() }
        if config[.groupID] != nil, type != ClientCredentials.authType {
            throw ToolError(
                .config,
                "auth type \"\(type)\" does not support group role assumption. "
                    + "Use Databricks OAuth authentication",
                hint: "unset group_id, or set client_id and client_secret")
        }
        return type
    }

    private func named() throws(ToolError) -> String? {
        guard let setting = config.settings[.authType] else { return nil }
        let type = setting.text
        guard let strategy = Self.supported.first(where: { $0.type == type }) else {
            guard Self.unsupported.contains(type) else {
                throw ToolError(
                    .config,
                    "auth type \"\(type.printable)\" not found, please check "
                        + "\(ToolError.documentation) for a list of supported auth types",
                    hint: "it is set by \(setting.origin.phrase); supported here: \(Self.list)")
            }
            throw unsupported(type, setting.origin)
        }
        let missing = strategy.needs.filter { config.settings[$0] == nil }
        guard missing.isEmpty else { throw notConfigured(type, missing) }
        return type
    }

    private func chain() throws(ToolError) -> String {
        for strategy in Self.supported
        where strategy.needs.allSatisfy({ config.settings[$0] != nil }) {
            return strategy.type
        }
        if let started = Self.supported.first(where: { strategy in
            strategy.needs.contains { config.settings[$0] != nil }
        }) {
            let missing = started.needs.filter { config.settings[$0] == nil }
            throw notConfigured(started.type, missing)
        }
        if let credential = ConfigAttribute.allCases.compactMap({ config.settings[$0] })
            .first(where: { $0.attribute.group != nil }),
            let group = credential.attribute.group
        {
            throw unsupported(Self.type(of: group), credential.origin)
        }
        throw otherHost() ?? .noCredential(config)
    }

    private static var list: String { supported.map(\.type).joined(separator: ", ") }

    private static func type(of group: ConfigAttribute.Group) -> String {
        switch group {
        case .azure: "azure-client-secret"
        case .google: "google-credentials"
        case .oauth: ClientCredentials.authType
        case .basic, .envOIDC, .fileOIDC, .metadataService, .pat: group.rawValue
        }
    }

    private func unsupported(_ type: String, _ origin: Origin) -> ToolError {
        ToolError(
            .config,
            "auth type \"\(type)\" (from \(origin.phrase)) is not supported by this version; "
                + "supported: \(Self.list)",
            hint: "use a personal access token or a service principal's client id and secret")
    }

    private func notConfigured(_ type: String, _ missing: [ConfigAttribute]) -> ToolError {
        if let error = otherHost() { return error }
        let names = missing.map(\.name).joined(separator: " and ")
        let variables = missing.compactMap(\.variables.first).joined(separator: " and ")
        return ToolError(
            .auth,
            "\(type) auth: not configured: \(names) \(missing.count > 1 ? "are" : "is") missing"
                + config.summary,
            hint: "set \(variables), or name a profile with --profile")
    }

    /// The failure of a credential that was found, but for another host.
    private func otherHost() -> ToolError? {
        guard let credential = config.foreign.first, let owner = config.foreignHost else {
            return nil
        }
        let origin = config.settings[.host]?.origin.phrase ?? "host"
        return ToolError(
            .auth,
            "\(credential.attribute.name) from \(credential.origin.phrase) is for \(owner), "
                + "not for \(host.url) (\(origin)), and is not sent there",
            hint: "give host and credential in one place: a profile, or the environment")
    }
}
