import Failures

/// What a strategy is made of: settings, host, environment and files; nothing that needs a network.
struct AuthSetup: Sendable {
    let config: GatheredConfig
    let host: WorkspaceHost

    /// A setting that is no secret; nil when it is not set.
    subscript(attribute: ConfigAttribute) -> String? { config[attribute] }

    /// A setting that was checked to be there.
    func secret(_ attribute: ConfigAttribute) throws(ToolError) -> Secret {
        guard let setting = config.settings[attribute] else {
            throw ToolError(.fault, "\(attribute.name) vanished after it was checked")
        }
        return setting.value
    }

    /// A variable of the environment; nil when it is not set or empty.
    func variable(_ name: String) -> String? {
        config.environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The first of some variables that is missing; nil when all are there.
    func missing(of names: [String]) -> String? { names.first { variable($0) == nil } }

    /// A file's text without white space around it; nil when there is no such file.
    func text(of path: String) throws(ToolError) -> String? {
        guard let contents = try config.files.read(path) else { return nil }
        return String(decoding: contents.bytes, as: UTF8.self).trimmed
    }

    /// The scopes to ask for, separated by spaces.
    var scope: String { ClientCredentials.scopes(self[.scopes]).joined(separator: " ") }

    /// Where this host's own tokens come from.
    func discovery(_ exchange: TokenExchange) -> OIDCDiscovery {
        OIDCDiscovery(
            host: host, accountID: self[.accountID], discoveryURL: self[.discoveryURL],
            exchange: exchange)
    }
}
