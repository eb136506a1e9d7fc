package import Failures
import POSIX
package import Transport

/// Logs a user in with the browser: authorization code with PKCE (RFC 8252), and keeps what comes of it where the
/// official CLI, or the Python SDK, finds it.
///
/// Without a host the user picks the workspace in the browser (`WorkspacePicker`).
package struct BrowserLogin: Sendable {
    private let config: GatheredConfig
    private let exchange: TokenExchange
    private let profilePath: String

    /// A login for the settings, which need no credential; nothing is sent yet.
    ///
    /// Fails with `config` without a home or a profile file, and when logins are kept in a keyring that cannot be
    /// reached.
    package init(
        _ config: GatheredConfig, transport: any HTTPTransport,
        deadlines: TransferRequest.Deadlines, retry: RetryPolicy,
        onRetry: (@Sendable (RetryNotice) -> Void)?
    ) throws(ToolError) {
        self.config = config
        exchange = TokenExchange(
            transport: transport, deadlines: deadlines, retry: retry, now: WallTime.now,
            onRetry: onRetry)
        let store = config.profileStore
        guard let path = store.path else {
            throw ToolError(
                .config, "login: HOME is not set, so there is no profile file",
                hint: "set HOME, or use a service principal")
        }
        // A broken file is told before the user has been to the browser.
        _ = try store.load()
        profilePath = path
        let setup = try firstSetup()
        let place = LoginPlace(setup: setup)
        _ = try place.store(try place.keeperOfNew())
    }

    /// Finds out where to send the browser, and listens for it to come back.
    package func begin() async throws -> PendingLogin {
        let setup = try firstSetup()
        let place = LoginPlace(setup: setup)
        var authorization: String?
        if config.host != nil {
            authorization = try await setup.discovery(exchange).endpoints(for: place.type)
                .authorization
            guard authorization != nil else {
                throw ToolError(
                    .config, "login: \(setup.host.url) has no browser login",
                    hint: "use a service principal or a personal access token")
            }
        }
        let listener = try RedirectListener.listen(on: try chosenPort())
        let key = ProofKey()
        var parameters = [
            ("response_type", "code"), ("client_id", place.clientID),
            ("redirect_uri", listener.redirectURL),
            ("scope", place.scopes.joined(separator: " ")), ("state", key.state),
            ("code_challenge", key.challenge), ("code_challenge_method", "S256"),
        ]
        if place.isSDK, let group = setup[.groupID] { parameters.append(("assume_group", group)) }
        let query = String(decoding: FormBody.encode(parameters), as: UTF8.self)
        let url =
            authorization.map { $0 + ($0.contains("?") ? "&" : "?") + query }
            ?? WorkspacePicker.page(at: setup.host, query: query)
        return PendingLogin(url: url, key: key, listener: listener)
    }

    /// Trades the code, keeps the login, and then writes the profile.
    package func complete(_ code: LoginCode) async throws -> Outcome {
        var config = config
        var picked: OIDCEndpoints?
        if config.host == nil {
            let issuer = try WorkspacePicker.issuer(of: code)
            config = config.located(at: issuer.host, by: "login")
            picked = issuer.endpoints
        }
        let setup = AuthSetup(config: config, host: try config.usableHost())
        let place = LoginPlace(setup: setup)
        let login = try await place.loginExchange(exchange)
            .redeem(code.code, of: code.key, redirectURL: code.redirectURL, at: picked?.token)
        let keeper = try place.keeperOfNew()
        let store = try place.store(keeper)
        try store.save(login, renewing: nil)
        var values = [(ConfigAttribute.host.rawValue, setup.host.url)]
        let ids = picked == nil ? [:] : await WorkspacePicker.ids(setup.host, login, exchange)
        for attribute in [ConfigAttribute.accountID, .workspaceID] {
            if let value = setup[attribute] ?? ids[attribute] {
                values.append((attribute.rawValue, value))
            }
        }
        values.append((ConfigAttribute.authType.rawValue, place.type))
        if let profile = config.profile {
            try ProfileWriter(path: profilePath).save(profile, values: values, keeper: keeper)
        }
        return Outcome(host: setup.host.url, location: store.location)
    }

    /// What a login came to.
    package struct Outcome: Sendable {
        /// The workspace, which the user may have picked in the browser.
        package let host: String
        /// Where the login is kept.
        package let location: String
    }

    /// The settings at the host that is known, or at the one where the user picks a workspace.
    private func firstSetup() throws(ToolError) -> AuthSetup {
        guard config.host == nil else {
            return AuthSetup(config: config, host: try config.usableHost())
        }
        return AuthSetup(config: config, host: try WorkspacePicker.host(config))
    }

    private func chosenPort() throws(ToolError) -> UInt16? {
        guard let setting = config.settings[.oauthCallbackPort] else { return nil }
        guard let port = UInt16(setting.text), port > 0 else {
            throw ToolError(
                .config,
                "\(setting.origin.phrase): \(setting.text.printable) is no port number from 1 to 65535"
            )
        }
        return port
    }
}

/// A code that came back, and what it must be traded with.
package struct LoginCode: Sendable {
    let code: Secret
    /// Who gave it (RFC 9207); nil when the answer does not say.
    let issuer: String?
    let key: ProofKey
    let redirectURL: String
}
