package import Failures

/// Finds sections of the profile file and judges the file's permissions.
package struct ProfileStore: Sendable {
    let environment: [String: String]
    let files: any FileReader
    /// What `load` found before, for callers that ask for many profiles.
    let loaded: Contents?

    package init(
        environment: [String: String], files: any FileReader = SystemFiles(),
        loaded: Contents? = nil
    ) {
        self.environment = environment
        self.files = files
        self.loaded = loaded
    }

    /// The file's sections, and warnings about it.
    package typealias Contents = (file: ProfileFile, warnings: [String])

    /// A section that was chosen, and what the user should hear about the file.
    struct Choice {
        let name: String
        let layer: ConfigLayer
        var warnings: [String] = []
        var notes: [String] = []
    }

    /// `DATABRICKS_CONFIG_FILE`, else `.databrickscfg` in the home directory; nil without a home.
    package var path: String? {
        let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 }
        guard let named = environment["DATABRICKS_CONFIG_FILE"], !named.isEmpty else {
            return home.map { "\($0)/.databrickscfg" }
        }
        guard named == "~" || named.hasPrefix("~/"), let home else { return named }
        return home + named.dropFirst()
    }

    /// The profile of a name; a missing file or section is `absent`.
    func profile(_ name: String, namedBy origin: Origin) throws(ToolError) -> Choice {
        guard name != ProfileFile.settingsName else {
            let code: ToolError.Code = if case .flag = origin { .usage } else { .config }
            throw ToolError(
                code,
                "\(name) is a reserved section name and cannot be used as a profile")
        }
        guard let path else {
            throw ToolError(
                .absent, "resolve: no profile file to find \(name.printable) in: HOME is not set",
                hint: "set DATABRICKS_CONFIG_FILE")
        }
        guard let (file, warnings) = try load() else {
            throw ToolError(
                .absent,
                "resolve: \(path) does not exist, so it has no \(name.printable) profile",
                hint:
                    "write a section [\(name.printable)] with host and token, or name another file "
                    + "with DATABRICKS_CONFIG_FILE")
        }
        return try choice(name, in: file, warnings)
    }

    /// `default_profile`, else `DEFAULT`; nil when there is no file or no such section.
    func defaultProfile() throws(ToolError) -> Choice? {
        guard let (file, warnings) = try load() else { return nil }
        if let name = file.defaultProfile { return try choice(name, in: file, warnings) }
        guard file.section("DEFAULT") != nil else { return nil }
        return try choice("DEFAULT", in: file, warnings)
    }

    /// The only profile of a host; nil when there is none, `config` when there are several.
    func profile(of host: WorkspaceHost) throws(ToolError) -> Choice? {
        guard let (file, warnings) = try load() else { return nil }
        let names = file.profiles.filter { section in
            let text = section.value(ConfigAttribute.host.fileKeys)
            return text.flatMap { try? WorkspaceHost($0) }?.url == host.url
        }.map(\.name)
        guard let name = names.first else { return nil }
        guard names.count == 1 else {
            throw ToolError(
                .config, "\(names.joined(separator: " and ")) match \(host.url) in \(file.path)",
                hint: "use --profile to specify which profile to use")
        }
        var choice = try choice(name, in: file, warnings)
        choice.notes.append("profile \(name) of \(file.path) is used: it has the same host")
        return choice
    }

    /// Reads the file; nil when there is none.
    package func load() throws(ToolError) -> Contents? {
        if let loaded { return loaded }
        guard let path, let contents = try files.read(path) else { return nil }
        let file = try ProfileFile(path: path, bytes: contents.bytes)
        guard contents.mode & 0o044 != 0, !contents.bytes.isEmpty else { return (file, []) }
        let octal = "0" + String(contents.mode & 0o777, radix: 8)
        let complaint = "\(path) is readable by others (mode \(octal))"
        guard environment["DBX_STRICT_PERMS"] != "1" else {
            throw ToolError(.config, complaint, hint: "run: chmod 600 \(path)")
        }
        return (file, ["\(complaint); run: chmod 600 \(path)"])
    }

    private func choice(
        _ name: String, in file: ProfileFile, _ warnings: [String]
    ) throws(ToolError) -> Choice {
        guard let section = file.section(name) else {
            let known = file.profiles.map(\.name).prefix(20).joined(separator: ", ")
            throw ToolError(
                .absent, "resolve: \(file.path) has no \(name.printable) profile configured",
                hint: known.isEmpty ? nil : "known profiles: \(known)")
        }
        return Choice(
            name: name, layer: try .profile(section, path: file.path), warnings: warnings)
    }
}
