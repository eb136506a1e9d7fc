import Failures

extension LoginPlace {
    /// Logins of the official CLI: read from its file; asked from the program where that keeps them in the keyring, or
    /// where the file has none.
    ///
    /// Without an `auth_type` that names it, only a login that is in the file makes it the method to use.
    static let method = AuthMethod(
        type: cliType, needs: [],
        obstacle: { setup in
            let place = LoginPlace(setup: setup)
            if setup[.authType] == nil, setup[.host] == nil { return "no host is set" }
            if place.hasLogin || (setup[.authType] != nil && place.hasProgram) { return nil }
            return "there is no login for \(setup.config.profile ?? setup.host.url) in "
                + "~/.databricks/token-cache.json: run dbx-auth login"
        }
    ) { setup, exchange throws(ToolError) in
        let place = LoginPlace(setup: setup)
        guard try place.asksProgram() else { return .fetched(try place.source(exchange)) }
        return .fetched(DatabricksCLI(setup, exchange))
    }

    /// Logins of the Python SDK.
    static let sdkMethod = AuthMethod(
        type: sdkType, needs: [], isExplicit: true,
        obstacle: { setup in
            LoginPlace(setup: setup).hasLogin
                ? nil : "there is no login for \(setup.host.url): run dbx-auth login"
        }
    ) { setup, exchange throws(ToolError) in
        .fetched(try LoginPlace(setup: setup).source(exchange))
    }

    /// Whether there is a login, or a file that cannot be read, which must be told.
    private var hasLogin: Bool {
        do {
            return try store().load() != nil
        } catch {
            return setup[.authType] != nil
        }
    }

    private var hasProgram: Bool {
        Program.path(of: DatabricksCLI.executable(setup), in: setup.config.environment) != nil
    }

    private func asksProgram() throws(ToolError) -> Bool {
        guard hasProgram else { return false }
        return try storageChoice()?.mode == .secure || !hasLogin
    }

    private func storageChoice() throws(ToolError) -> (mode: LoginStorage, source: String)? {
        let config = setup.config
        let file = try ProfileStore(environment: config.environment, files: config.files)
            .load()?.file
        return try LoginStorage.choice(config.environment, file)
    }

    /// Where the login that is used comes from; what nobody has chosen is the official CLI's default.
    func tokenStorage() throws(ToolError) -> TokenStorage {
        let choice = try storageChoice()
        let mode = try asksProgram() ? choice?.mode ?? .secure : .plaintext
        return TokenStorage(
            mode: mode.rawValue, location: mode.location,
            source: choice.flatMap { $0.mode == mode ? $0.source : nil } ?? "default")
    }
}
