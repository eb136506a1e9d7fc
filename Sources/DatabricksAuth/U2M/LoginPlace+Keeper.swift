import Failures

extension LoginPlace {
    /// Who keeps the login.
    enum Keeper {
        /// The official CLI's file.
        case file
        /// The desktop's keyring.
        case keyring
        /// The official CLI itself, which is asked where we cannot reach its keyring.
        case program
        /// The Python SDK's files.
        case sdk

        /// The official CLI's name for it.
        var storage: LoginStorage {
            switch self {
            case .file, .sdk: .plaintext
            case .keyring, .program: .secure
            }
        }

        /// Where that is, for messages.
        var location: String {
            self == .sdk ? "~/.config/databricks-sdk-py/oauth" : storage.location
        }
    }

    /// The place that settings choose; where nobody has chosen, the first that has a login: the file, and for logins
    /// that `auth_type` names the keyring and the official CLI.
    ///
    /// Fails with `config` when the keyring was chosen and cannot be reached.
    func keeper() throws(ToolError) -> Keeper {
        if isSDK { return .sdk }
        let canReach = KeyringLogins.isReachable(setup)
        switch try storageChoice()?.mode {
        case .plaintext: return .file
        case .secure:
            if canReach { return .keyring }
            guard hasProgram else { throw unreachable }
            return .program
        case nil:
            if setup[.authType] == nil { return .file }
            if try store(.file).load() != nil { return .file }
            if canReach, try store(.keyring).load() != nil { return .keyring }
            return hasProgram ? .program : .file
        }
    }

    /// Where a login that the user makes now goes.
    func keeperOfNew() throws(ToolError) -> Keeper {
        if isSDK { return .sdk }
        guard try storageChoice()?.mode == .secure else { return .file }
        guard KeyringLogins.isReachable(setup) else { throw unreachable }
        return .keyring
    }

    /// Where the login that is used comes from; what nobody has chosen is the official CLI's default.
    func tokenStorage() throws(ToolError) -> TokenStorage {
        let choice = try storageChoice()
        let keeper = try keeper()
        return TokenStorage(
            mode: keeper.storage.rawValue, location: keeper.location,
            source: choice.flatMap { $0.mode == keeper.storage ? $0.source : nil } ?? "default")
    }

    private var hasProgram: Bool {
        Program.path(of: DatabricksCLI.executable(setup), in: setup.config.environment) != nil
    }

    private func storageChoice() throws(ToolError) -> (mode: LoginStorage, source: String)? {
        let file = try setup.config.profileStore.load()?.file
        return try LoginStorage.choice(setup.config.environment, file)
    }

    private var unreachable: ToolError {
        ToolError(
            .config,
            "\(type): OS keyring unreachable: there is no session bus, or no program "
                + "\(KeyringLogins.programName)",
            hint: "set DATABRICKS_AUTH_STORAGE=plaintext, or install libsecret-tools, "
                + "or run: databricks auth login")
    }
}
