import Failures
import Transport

/// Where the login of some settings is kept, and with which client it was made.
struct LoginPlace: Sendable {
    let setup: AuthSetup

    /// The public client that workspaces know without being told.
    static let publicClient = "databricks-cli"
    /// The auth type of the official CLI's logins.
    static let cliType = "databricks-cli"
    /// The auth type of the Python SDK's own logins; every other login is the official CLI's.
    static let sdkType = "external-browser"

    var isSDK: Bool { setup[.authType] == Self.sdkType }

    /// The auth type that uses the login.
    var type: String { isSDK ? Self.sdkType : Self.cliType }

    var clientID: String { (isSDK ? setup[.clientID] : nil) ?? Self.publicClient }

    /// What the browser is asked for.
    var scopes: [String] {
        let scopes = ClientCredentials.scopes(setup[.scopes])
        let wantsRefresh = setup[.disableOAuthRefreshToken]?.lowercased() != "true"
        return scopes + (wantsRefresh && !scopes.contains(Self.offline) ? [Self.offline] : [])
    }

    private static let offline = "offline_access"

    /// The store of a keeper that is not a program; fails with `config` without a home directory.
    func store(_ keeper: Keeper) throws(ToolError) -> any LoginStore {
        guard let home = setup.variable("HOME") else {
            throw ToolError(.config, "\(type): HOME is not set, so there is no place for a login")
        }
        let profile = setup.config.profile
        let path = "\(home)/.databricks/token-cache.json"
        switch keeper {
        case .sdk:
            // The SDK forgets the name of a profile that it was not told.
            return SDKLogins(
                directory: "\(home)/.config/databricks-sdk-py/oauth", host: setup.host.url,
                clientID: clientID, scopes: scopes, groupID: setup[.groupID],
                profiles: [profile, ""].compactMap { $0 })
        case .keyring, .program:
            let keys = profile.map { [$0] } ?? [hostKey, setup.host.url].compactMap { $0 }
            return KeyringLogins(keys: keys, lockPath: path + ".lock", setup)
        case .file:
            return CLILogins(
                path: path,
                readKeys: [profile, hostKey, setup.host.url].compactMap { $0 },
                writeKeys: [profile, hostKey ?? setup.host.url].compactMap { $0 },
                ownKeys: [profile].compactMap { $0 }
                    + (isHostShared ? [] : [hostKey ?? setup.host.url]))
        }
    }

    /// The source of its tokens.
    func source(_ exchange: TokenExchange) throws(ToolError) -> StoredLogin {
        let profile = setup.config.profile
        return StoredLogin(
            store: try store(try keeper()), exchange: loginExchange(exchange),
            remedy: "dbx-auth login"
                + (profile.map { " " + $0 } ?? " --host \(setup.host.url)"),
            patience: exchange.deadlines.total ?? .seconds(60), warn: exchange.warn)
    }

    func loginExchange(_ exchange: TokenExchange) -> LoginExchange {
        LoginExchange(
            type: type, clientID: clientID, discovery: setup.discovery(exchange),
            exchange: exchange)
    }

    /// The key of account-wide logins.
    private var hostKey: String? {
        guard let account = setup[.accountID],
            setup.host.isAccount || setup[.discoveryURL]?.contains("/oidc/accounts/") == true
        else { return nil }
        return "\(setup.host.url)/oidc/accounts/\(account)"
    }

    /// Whether another profile logs in at the same host, so that a logout must leave the host's entry.
    private var isHostShared: Bool {
        guard let file = try? setup.config.profileStore.load()?.file else { return false }
        return file.profiles.contains { section in
            section.name != setup.config.profile
                && section.value(["auth_type"]) == type
                && section.value(["host"]).flatMap { try? WorkspaceHost($0) }?.url
                    == setup.host.url
        }
    }
}
