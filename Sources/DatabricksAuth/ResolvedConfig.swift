package import Failures
package import POSIX
package import Transport

/// The settings that won, each with its origin, and the strategy that will use them.
package struct ResolvedConfig: Sendable {
    /// Every setting, also those that only `describe` shows.
    package let gathered: GatheredConfig
    private let cleanHost: WorkspaceHost
    /// `pat`, `basic`, `oauth-m2m`.
    package let authType: String

    init(gathered: GatheredConfig, host: WorkspaceHost, authType: String) {
        self.gathered = gathered
        self.cleanHost = host
        self.authType = authType
    }

    /// `https://host[:port]`, no slash at the end.
    package var host: String { cleanHost.url }
    /// The section of the profile file that was used.
    package var profile: String? { gathered.profile }
    /// Things to tell the user once, on stderr.
    package var warnings: [String] { gathered.warnings }
    /// Things to tell with `-v`.
    package var notes: [String] { gathered.notes }

    /// A workspace that can sign requests; nothing is sent before the first `authorize`.
    ///
    /// - Parameters:
    ///   - minTTL: a cached OAuth token with less time left is replaced first.
    ///   - refreshesAhead: also replace it in the background before it gets that old (for servers).
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
        let strategy: any CredentialStrategy
        switch authType {
        case PersonalAccessToken.authType:
            strategy = PersonalAccessToken(token: try headerSafe(.token))
        case BasicCredentials.authType:
            strategy = BasicCredentials(
                username: gathered[.username] ?? "", password: try secret(.password))
        default:
            let exchange = TokenExchange(
                transport: transport, deadlines: deadlines, retry: retry, now: now,
                onRetry: onRetry)
            let credentials = ClientCredentials(
                clientID: gathered[.clientID] ?? "", clientSecret: try secret(.clientSecret),
                scopes: ClientCredentials.scopes(gathered[.scopes]),
                authorizationDetails: gathered[.authorizationDetails],
                assumedGroup: gathered[.groupID],
                discovery: OIDCDiscovery(
                    host: cleanHost, accountID: gathered[.accountID],
                    discoveryURL: gathered[.discoveryURL], exchange: exchange),
                exchange: exchange)
            let source =
                cache?.caching(
                    credentials, host: host, authType: authType,
                    patience: deadlines.total ?? .seconds(60), now: now) ?? credentials
            strategy = RefreshingCredential(
                source, minTTL: minTTL, refreshesAhead: refreshesAhead, now: now)
        }
        return Workspace(
            host: host, authType: authType, workspaceID: gathered[.workspaceID],
            profile: profile, strategy: strategy)
    }

    private func secret(_ attribute: ConfigAttribute) throws(ToolError) -> Secret {
        guard let setting = gathered.settings[attribute] else {
            throw ToolError(.fault, "\(attribute.name) vanished after it was checked")
        }
        return setting.value
    }

    /// A token that goes into a header as it is: no white space, no control characters.
    private func headerSafe(_ attribute: ConfigAttribute) throws(ToolError) -> Secret {
        let value = try secret(attribute)
        guard value.reveal().utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else {
            let origin = gathered.settings[attribute]?.origin.phrase ?? ""
            throw ToolError(
                .config,
                "\(attribute.name) from \(origin) holds a space, a line break or a character "
                    + "that no token has")
        }
        return value
    }
}
