package import Failures

/// Turns flags, environment and profile file into one configuration whose values know where they came from.
///
/// Nothing is sent; the only effects are file reads. The rules, in order:
/// - A profile named by a flag beats the environment, which fills only what the profile leaves empty.
/// - Otherwise the environment comes first, then the profile that it names.
/// - Without either, `default_profile`, then `DEFAULT`; an environment with a host but no credential uses the one
///   profile that has the same host.
/// - A credential is used only with the host of its own source.
package struct ConfigResolver: Sendable {
    package var environment: [String: String]
    package var flags: CredentialFlags
    package var files: any FileReader
    /// The profile file, where it has been read before.
    private let profiles: ProfileStore.Contents?

    package init(
        environment: [String: String], flags: CredentialFlags = CredentialFlags(),
        files: any FileReader = SystemFiles(), profiles: ProfileStore.Contents? = nil
    ) {
        self.environment = environment
        self.flags = flags
        self.files = files
        self.profiles = profiles
    }

    var surroundings: Surroundings {
        Surroundings(environment: environment, files: files, profiles: profiles)
    }

    /// The configuration to use.
    ///
    /// Fails with `config` (invalid or ambiguous settings), `auth` (no credential), `absent` (a named profile or
    /// file that does not exist) or `usage` (a bad flag).
    package func resolve() throws(ToolError) -> ResolvedConfig {
        try gather().checked()
    }

    /// Every setting with its origin, before it is checked whether they are enough and do not clash.
    package func gather() throws(ToolError) -> GatheredConfig {
        let given = try flagLayer()
        var outer = [
            try ConfigLayer.environment(environment, liteLLM: false),
            try ConfigLayer.environment(environment, liteLLM: true),
        ]
        outer.append(try serviceCredential(below: [given] + outer))
        let store = surroundings.profileStore
        let named = try flags.profile.map { name throws(ToolError) in
            try store.profile(name, namedBy: .flag("--profile"))
        }
        if let named { return merge(given, named: named, outer) }
        let chosen = try outerProfile(store, given: given, outer: outer)
        return try merge(given, outer, chosen: chosen)
    }

    /// The profile that environment or file choose when no flag did.
    private func outerProfile(
        _ store: ProfileStore, given: ConfigLayer, outer: [ConfigLayer]
    ) throws(ToolError) -> ProfileStore.Choice? {
        if let name = outer[0].settings[.profile]?.text {
            return try store.profile(
                name, namedBy: .environment("DATABRICKS_CONFIG_PROFILE"))
        }
        let layers = [given] + outer
        if layers.allSatisfy(\.isSilent) { return try store.defaultProfile() }
        guard layers.allSatisfy(\.groups.isEmpty), let host = layers.compactMap(\.host).first
        else { return nil }
        return try store.profile(of: host)
    }

    /// Flags over the profile they name over the blanks that the environment may fill.
    private func merge(
        _ given: ConfigLayer, named: ProfileStore.Choice, _ outer: [ConfigLayer]
    ) -> GatheredConfig {
        let neverFilled: Set<ConfigAttribute> = [
            .workspaceID, .accountID, .authType, .discoveryURL, .tokenAudience, .cloud,
            .profile,
        ]
        var notes = named.notes
        if let type = outer[0].settings[.authType]?.text {
            notes.append("DATABRICKS_AUTH_TYPE=\(type.printable) is ignored beside --profile")
        }
        let inner = [given, limit(named.layer, by: given, &notes)]
        let groups = inner.reduce(into: Set()) { $0.formUnion($1.groups) }
        let fills = outer.map { layer in
            let layer = layer.keeping { !neverFilled.contains($0) }
            return groups.isEmpty ? layer : layer.keeping(groups: groups)
        }
        return GatheredConfig(
            layers: inner + fills, profile: named.name,
            allowsPlainHTTP: flags.allowsInsecureHTTP, warnings: named.warnings, notes: notes,
            surroundings: surroundings)
    }

    /// The workspace of the container that a served model runs in; the last resort.
    private func servingLayer() throws(ToolError) -> ConfigLayer {
        var layer = ConfigLayer()
        guard ModelServingToken.isServed(environment),
            let name = ModelServingToken.hostVariables
                .first(where: { environment[$0]?.isEmpty == false }),
            let value = environment[name]
        else { return layer }
        try layer.set(.host, value, from: .environment(name))
        return layer
    }

    /// Flags over environment over the profile.
    private func merge(
        _ given: ConfigLayer, _ outer: [ConfigLayer], chosen: ProfileStore.Choice?
    ) throws(ToolError) -> GatheredConfig {
        var notes = chosen?.notes ?? []
        let layers = (outer + [chosen?.layer].compactMap { $0 })
            .map { limit($0, by: given, &notes) }
        var warnings = chosen?.warnings ?? []
        if let native = outer[0].settings[.token]?.value.reveal(),
            let other = outer[1].settings[.token]?.value.reveal(), native != other
        {
            warnings.append("DATABRICKS_TOKEN and DATABRICKS_API_KEY differ: the first is used")
        }
        return GatheredConfig(
            layers: [given] + layers + [try servingLayer()], profile: chosen?.name,
            allowsPlainHTTP: flags.allowsInsecureHTTP, warnings: warnings, notes: notes,
            surroundings: surroundings)
    }

    /// A credential given by flag is the user's choice: other kinds from elsewhere, and their auth_type, do not count.
    private func limit(
        _ layer: ConfigLayer, by given: ConfigLayer, _ notes: inout [String]
    ) -> ConfigLayer {
        guard let flag = given.settings.values.first(where: { $0.attribute.group != nil }) else {
            return layer
        }
        if let type = layer.settings[.authType] {
            notes.append(
                "auth_type from \(type.origin.phrase) is ignored beside \(flag.origin.phrase)")
        }
        return layer.keeping(groups: given.groups).keeping { $0 != .authType }
    }

    /// What the flags set; the files that they name are read.
    func flagLayer() throws(ToolError) -> ConfigLayer {
        var layer = ConfigLayer()
        if let host = flags.host { try layer.set(.host, host, from: .flag("--host")) }
        if let path = flags.tokenFile {
            let token = try secret(in: path, flag: "--token-file")
            try layer.set(.token, token, from: .flag("--token-file"))
        }
        if let path = flags.clientSecretFile {
            let value = try secret(in: path, flag: "--client-secret-file")
            try layer.set(.clientSecret, value, from: .flag("--client-secret-file"))
        }
        return layer
    }

    /// The first line's worth of a secret's file; white space around it does not belong to it.
    private func secret(in path: String, flag: String) throws(ToolError) -> String {
        guard let contents = try files.read(path) else {
            throw ToolError(.absent, "\(flag) \(path.printable): no such file")
        }
        let text = String(decoding: contents.bytes, as: UTF8.self).trimmed
        guard !text.isEmpty else {
            throw ToolError(.config, "\(flag) \(path.printable): the file is empty")
        }
        return text
    }

    /// The token that systemd handed to the service (`LoadCredential=databricks-token:…`), unless one is set already.
    private func serviceCredential(below layers: [ConfigLayer]) throws(ToolError) -> ConfigLayer {
        var layer = ConfigLayer()
        guard let directory = environment["CREDENTIALS_DIRECTORY"], !directory.isEmpty,
            layers.allSatisfy({ $0.settings[.token] == nil })
        else { return layer }
        let path = "\(directory)/databricks-token"
        guard let contents = try files.read(path) else { return layer }
        let token = String(decoding: contents.bytes, as: UTF8.self).trimmed
        try layer.set(.token, token, from: .credentialFile(path))
        return layer
    }
}
