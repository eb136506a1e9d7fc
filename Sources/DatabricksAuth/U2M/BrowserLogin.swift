package import Failures
import POSIX
package import Transport

/// Logs a user in with the browser: authorization code with PKCE (RFC 8252), and keeps what comes of it where the
/// official CLI, or the Python SDK, finds it.
package struct BrowserLogin: Sendable {
    private let setup: AuthSetup
    private let place: LoginPlace
    private let exchange: TokenExchange
    private let profileFile: (path: String, file: ProfileFile?)

    /// A login for the settings, which need no credential; nothing is sent yet.
    ///
    /// Fails with `config` without a host, a home or a profile file, and when logins are kept in the keyring.
    package init(
        _ config: GatheredConfig, transport: any HTTPTransport,
        deadlines: TransferRequest.Deadlines, retry: RetryPolicy,
        onRetry: (@Sendable (RetryNotice) -> Void)?
    ) throws(ToolError) {
        setup = AuthSetup(config: config, host: try config.usableHost())
        place = LoginPlace(setup: setup)
        exchange = TokenExchange(
            transport: transport, deadlines: deadlines, retry: retry, now: WallTime.now,
            onRetry: onRetry)
        let store = ProfileStore(environment: config.environment, files: config.files)
        guard let path = store.path else {
            throw ToolError(
                .config, "login: HOME is not set, so there is no profile file",
                hint: "set HOME, or use a service principal")
        }
        profileFile = (path, try store.load()?.file)
        let storage = try LoginStorage.chosen(config.environment, profileFile.file)
        guard place.isSDK || storage != .secure else {
            throw ToolError(
                .config, "login: auth_storage is secure, and the keyring is the official CLI's",
                hint: "run: databricks auth login; or set DATABRICKS_AUTH_STORAGE=plaintext")
        }
    }

    /// Finds out where to send the browser, and listens for it to come back.
    package func begin() async throws -> PendingLogin {
        let endpoints = try await setup.discovery(exchange).endpoints(for: place.type)
        guard let authorization = endpoints.authorization else {
            throw ToolError(
                .config, "login: \(setup.host.url) has no browser login",
                hint: "use a service principal or a personal access token")
        }
        let listener = try RedirectListener.listen(on: try chosenPort())
        let key = ProofKey()
        let query = FormBody.encode([
            ("response_type", "code"), ("client_id", place.clientID),
            ("redirect_uri", listener.redirectURL),
            ("scope", place.scopes.joined(separator: " ")), ("state", key.state),
            ("code_challenge", key.challenge), ("code_challenge_method", "S256"),
        ])
        let mark = authorization.contains("?") ? "&" : "?"
        return PendingLogin(
            url: authorization + mark + String(decoding: query, as: UTF8.self), key: key,
            listener: listener)
    }

    /// Trades the code, keeps the login, and then writes the profile; where the login is now.
    package func complete(_ code: LoginCode) async throws -> String {
        let login = try await place.loginExchange(exchange)
            .redeem(code.code, of: code.key, redirectURL: code.redirectURL)
        let store = try place.store()
        try store.save(login, renewing: nil)
        var values = [("host", setup.host.url)]
        for attribute in [ConfigAttribute.accountID, .workspaceID] {
            if let value = setup[attribute] { values.append((attribute.rawValue, value)) }
        }
        values.append(("auth_type", place.type))
        if let profile = setup.config.profile {
            try ProfileWriter(path: profileFile.path, file: profileFile.file)
                .save(profile, values: values, isSDK: place.isSDK)
        }
        return store.location
    }

    private func chosenPort() throws(ToolError) -> UInt16? {
        guard let text = setup[.oauthCallbackPort] else { return nil }
        guard let port = UInt16(text), port > 0 else {
            let origin = setup.config.settings[.oauthCallbackPort]?.origin.phrase ?? ""
            throw ToolError(
                .config, "\(origin): \(text.printable) is no port number from 1 to 65535")
        }
        return port
    }
}

/// A code that came back, and what it must be traded with.
package struct LoginCode: Sendable {
    let code: Secret
    let key: ProofKey
    let redirectURL: String
}
