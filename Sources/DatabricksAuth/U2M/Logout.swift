package import Failures

/// Forgets a login.
package enum Logout {
    /// Removes the login of a profile, and the host's own where no other profile shares it; where it was, or nil when
    /// there was none.
    ///
    /// The profile stays. Fails with `config` for a profile that logs in otherwise, and when only the official CLI can
    /// reach the login.
    package static func run(_ config: GatheredConfig) throws(ToolError) -> String? {
        let setup = AuthSetup(config: config, host: try config.usableHost())
        let place = LoginPlace(setup: setup)
        if let type = setup[.authType], type != place.type {
            throw ToolError(
                .config, "logout: auth type \"\(type.printable)\" is no login of a user",
                hint: "there is nothing to log out of; dbx-auth describe shows the settings")
        }
        let keeper = try place.keeper()
        guard keeper != .program else {
            throw ToolError(
                .config, "logout: the login is in the keyring, which only the official CLI reaches",
                hint: "run: databricks auth logout; or install libsecret-tools")
        }
        let store = try place.store(keeper)
        return try store.remove() ? store.location : nil
    }
}
