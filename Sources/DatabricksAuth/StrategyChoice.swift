import Failures

/// Picks the way to authenticate: the named one, else the first of the official CLI's order that is configured.
///
/// Nothing is sent to find out, so a method that is configured but does not work is not passed over for the next one:
/// its failure is told.
struct StrategyChoice {
    let setup: AuthSetup

    private var config: GatheredConfig { setup.config }

    /// Fails with `config` for one that cannot be used, with `auth` when nothing is configured.
    func method() throws(ToolError) -> AuthMethod {
        let method: AuthMethod
        if let named = try named() { method = named } else { method = try chosen() }
        if config[.groupID] != nil, !method.supportsGroups {
            throw ToolError(
                .config,
                "auth type \"\(method.type)\" does not support group role assumption. "
                    + "Use Databricks OAuth authentication",
                hint: "unset group_id, or set client_id and client_secret")
        }
        return method
    }

    private func named() throws(ToolError) -> AuthMethod? {
        guard let setting = config.settings[.authType] else { return nil }
        let type = setting.text
        guard let method = AuthMethod.chain.first(where: { $0.type == type }) else {
            guard !AuthMethod.outOfReach.contains(type) else { throw outOfReach(type) }
            throw ToolError(
                .config,
                "auth type \"\(type.printable)\" not found, please check "
                    + "\(ToolError.documentation) for a list of supported auth types",
                hint: "it is set by \(setting.origin.phrase); `man dbx-auth` has the names")
        }
        let missing = missing(method)
        guard missing.isEmpty else { throw notConfigured(method, missing) }
        if let obstacle = method.obstacle(setup) { throw hindered(method, obstacle) }
        return method
    }

    private func chosen() throws(ToolError) -> AuthMethod {
        let candidates = AuthMethod.chain.filter { method in
            !method.isExplicit && (config[.groupID] == nil || method.supportsGroups)
        }
        if let method = candidates.first(where: { method in
            missing(method).isEmpty && method.obstacle(setup) == nil
        }) {
            return method
        }
        if let started = AuthMethod.chain.first(where: { method in
            0..<method.needs.count ~= missing(method).count && !missing(method).isEmpty
        }) {
            throw notConfigured(started, missing(started))
        }
        if let kept = AuthMethod.chain.first(where: { method in
            !method.needs.isEmpty && missing(method).isEmpty
        }) {
            // Complete, but of no use: it cannot act for a group, or something else is in its way.
            guard let obstacle = kept.obstacle(setup) else { return kept }
            throw hindered(kept, obstacle)
        }
        if let error = otherHost() { throw error }
        if let name = config.settings[.oidcTokenEnv]?.text {
            throw hindered(EnvironmentOIDC.method, "\(name.printable) is not set")
        }
        if setup.variable("DATABRICKS_RUNTIME_VERSION") != nil { throw outOfReach("runtime") }
        throw .noCredential(config)
    }

    private func missing(_ method: AuthMethod) -> [ConfigAttribute] {
        method.needs.filter { config.settings[$0] == nil }
    }

    private func notConfigured(_ method: AuthMethod, _ missing: [ConfigAttribute]) -> ToolError {
        let names = missing.map(\.name).joined(separator: " and ")
        let variables = missing.compactMap(\.variables.first).joined(separator: " and ")
        return otherHost()
            ?? ToolError(
                .auth,
                "\(method.type) auth: not configured: \(names) "
                    + "\(missing.count > 1 ? "are" : "is") missing" + config.summary,
                hint: "set \(variables), or name a profile with --profile")
    }

    private func hindered(_ method: AuthMethod, _ obstacle: String) -> ToolError {
        ToolError(.auth, "\(method.type) auth: not configured: \(obstacle)" + config.summary)
    }

    private func outOfReach(_ type: String) -> ToolError {
        ToolError(
            .auth,
            "auth type \"\(type)\" works only inside the notebook's own Python, where the token is",
            hint: "hand it over: set DATABRICKS_HOST and DATABRICKS_TOKEN for this program")
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
                + "not for \(setup.host.url) (\(origin)), and is not sent there",
            hint: "give host and credential in one place: a profile, or the environment")
    }
}
