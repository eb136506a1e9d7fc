import Failures

/// The settings of one source: flags, environment, or a profile.
///
/// A layer that names a host vouches for its own credentials only there.
struct ConfigLayer {
    var settings: [ConfigAttribute: Setting] = [:]
    var host: WorkspaceHost?

    var groups: Set<ConfigAttribute.Group> { Set(settings.keys.compactMap(\.group)) }

    /// Whether nothing here says where to go or who we are.
    var isSilent: Bool { settings[.host] == nil && groups.isEmpty }

    /// Adds a setting; the host is cleaned, and an empty value is none.
    mutating func set(
        _ attribute: ConfigAttribute, _ value: String, from origin: Origin
    ) throws(ToolError) {
        guard !value.isEmpty else { return }
        guard attribute == .host else {
            settings[attribute] = Setting(attribute, value, from: origin)
            return
        }
        do throws(WorkspaceHost.Malformed) {
            let cleaned = try WorkspaceHost(value)
            host = cleaned
            settings[.host] = Setting(.host, cleaned.url, from: origin)
        } catch {
            let code: ToolError.Code = if case .flag = origin { .usage } else { .config }
            throw ToolError(
                code, "host from \(origin.phrase) is not usable: \(error.reason)",
                hint: "a host looks like https://dbc-a1b2c3d4-e5f6.cloud.databricks.com")
        }
    }

    /// The layer without settings that the predicate refuses.
    func keeping(_ isKept: (ConfigAttribute) -> Bool) -> ConfigLayer {
        var layer = self
        layer.settings = settings.filter { isKept($0.key) }
        if layer.settings[.host] == nil { layer.host = nil }
        return layer
    }

    /// The layer without credentials of groups other than the given ones.
    func keeping(groups: Set<ConfigAttribute.Group>) -> ConfigLayer {
        keeping { attribute in attribute.group.map(groups.contains) ?? true }
    }
}

extension ConfigLayer {
    /// The native variables, or the ones that LiteLLM's users know.
    static func environment(
        _ environment: [String: String], liteLLM: Bool
    ) throws(ToolError) -> ConfigLayer {
        var layer = ConfigLayer()
        for attribute in ConfigAttribute.allCases {
            let names = attribute.variables.filter {
                ($0 == "DATABRICKS_API_BASE" || $0 == "DATABRICKS_API_KEY") == liteLLM
            }
            guard let name = names.first(where: { environment[$0]?.isEmpty == false }),
                let value = environment[name]
            else { continue }
            try layer.set(attribute, value, from: .environment(name))
        }
        return layer
    }

    /// A section of the profile file.
    static func profile(
        _ section: ProfileFile.Section, path: String
    ) throws(ToolError) -> ConfigLayer {
        var layer = ConfigLayer()
        for attribute in ConfigAttribute.allCases
        where attribute != .profile && attribute != .configFile {
            guard let value = section.value(attribute.fileKeys) else { continue }
            try layer.set(attribute, value, from: .profile(section.name, path: path))
        }
        return layer
    }
}
