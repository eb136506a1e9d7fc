package import Failures
package import POSIX
package import Transport

/// The settings that won, each with its origin, and the strategy that will use them.
package struct ResolvedConfig: Sendable {
    private let setup: AuthSetup
    private let method: AuthMethod

    init(setup: AuthSetup, method: AuthMethod) {
        self.setup = setup
        self.method = method
    }

    /// Every setting, also those that only `describe` shows.
    package var gathered: GatheredConfig { setup.config }
    /// `https://host[:port]`, no slash at the end.
    package var host: String { setup.host.url }
    /// The method's name: `pat`, `oauth-m2m`, `azure-cli`.
    package var authType: String { method.type }
    /// The section of the profile file that was used.
    package var profile: String? { gathered.profile }
    /// Things to tell the user once, on stderr, unless `--quiet`.
    package var warnings: [String] { gathered.warnings }
    /// Things to tell with `-v`.
    package var notes: [String] { gathered.notes }

    /// Where the login is kept; nil when the method is none of the official CLI's.
    package func tokenStorage() throws(ToolError) -> TokenStorage? {
        authType == LoginPlace.cliType ? try LoginPlace(setup: setup).tokenStorage() : nil
    }

    /// A workspace that can sign requests; nothing is sent before the first `authorize`.
    ///
    /// - Parameters:
    ///   - minTTL: a cached OAuth token with less time left is replaced first.
    ///   - refreshesAhead: also replace it in the background before it gets that old (for servers), unless
    ///     `disable_async_token_refresh` is true.
    ///   - cache: where fetched tokens are kept between processes; nil keeps them in this one.
    ///   - retry: for the token request.
    ///   - now: the wall clock that token expiry is measured with.
    ///   - onRetry: hears of each repeated token request.
    package func workspace(
        transport: any HTTPTransport, minTTL: Duration = .seconds(300),
        refreshesAhead: Bool = false, cache: TokenCache? = nil,
        deadlines: TransferRequest.Deadlines = TransferRequest.Deadlines(),
        retry: RetryPolicy = RetryPolicy(maxTime: .seconds(60)),
        now: @escaping @Sendable () -> WallTime = WallTime.now,
        onRetry: (@Sendable (RetryNotice) -> Void)? = nil
    ) throws(ToolError) -> Workspace {
        var exchange = TokenExchange(
            transport: transport, deadlines: deadlines, retry: retry, now: now, onRetry: onRetry)
        if let cache { exchange.warn = cache.warn }
        let strategy: any CredentialStrategy
        switch try method.make(setup, exchange) {
        case .ready(let known): strategy = known
        case .fetched(let source):
            let shared = cache?.caching(
                source, host: host, authType: authType, patience: deadlines.total ?? .seconds(60),
                now: now)
            let isKeptBack = gathered[.disableAsyncTokenRefresh]?.lowercased() == "true"
            strategy = RefreshingCredential(
                shared ?? source, minTTL: minTTL, refreshesAhead: refreshesAhead && !isKeptBack,
                now: now)
        }
        return Workspace(
            host: host, authType: authType, workspaceID: gathered[.workspaceID],
            profile: profile, strategy: strategy)
    }
}
