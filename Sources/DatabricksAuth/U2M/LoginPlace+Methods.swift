import Failures

extension LoginPlace {
    /// Logins of the official CLI, wherever that keeps them.
    ///
    /// Without an `auth_type` that names it, only a login that is found makes it the method to use.
    static let method = AuthMethod(
        type: cliType, needs: [],
        obstacle: { setup in
            if setup[.authType] == nil, setup[.host] == nil { return "no host is set" }
            return LoginPlace(setup: setup).obstacle
        }
    ) { setup, exchange throws(ToolError) in
        let place = LoginPlace(setup: setup)
        guard try place.keeper() != .program else {
            return .fetched(DatabricksCLI(setup, exchange))
        }
        return .fetched(try place.source(exchange))
    }

    /// Logins of the Python SDK.
    static let sdkMethod = AuthMethod(
        type: sdkType, needs: [], isExplicit: true, supportsGroups: true,
        obstacle: { LoginPlace(setup: $0).obstacle }
    ) { setup, exchange throws(ToolError) in
        .fetched(try LoginPlace(setup: setup).source(exchange))
    }

    /// Why there is no login to use; nil when there is one, or a failure that must be told.
    private var obstacle: String? {
        let isNamed = setup[.authType] != nil
        do throws(ToolError) {
            let keeper = try keeper()
            if keeper == .program { return isNamed ? nil : "it is asked only when it is named" }
            let store = try store(keeper)
            if try store.load() != nil { return nil }
            return "there is no login for \(setup.config.profile ?? setup.host.url) in "
                + "\(keeper.location): run dbx-auth login"
        } catch {
            return isNamed ? nil : error.message
        }
    }
}
