package import Failures

/// Forgets a login.
package enum Logout {
    /// Removes the login of a profile, and the host's own where no other profile shares it; where it was, or nil when
    /// there was none.
    ///
    /// The profile stays. Fails with `config` for a profile that logs in otherwise, and when the store is the keyring.
    package static func run(_ config: GatheredConfig) throws(ToolError) -> String? {
        let setup = AuthSetup(config: config, host: try config.usableHost())
        let place = LoginPlace(setup: setup)
        if let type = setup[.authType], type != place.type {
            throw ToolError(
                .config, "logout: auth type \"\(type.printable)\" is no login of a user",
                hint: "there is nothing to log out of; dbx-auth describe shows the settings")
        }
        let file = try ProfileStore(environment: config.environment, files: config.files).load()
        if !place.isSDK, try LoginStorage.chosen(config.environment, file?.file) == .secure {
            throw ToolError(
                .config, "logout: auth_storage is secure, and the keyring is the official CLI's",
                hint: "run: databricks auth logout")
        }
        let store = try place.store()
        return try store.remove() ? store.location : nil
    }
}
