package import Failures

/// Everything that the running gateway needs to know, resolved: no references left, every value checked.
///
/// Built from a config file by `ServeCommand`; a reload builds a new one and swaps it whole.
package struct GatewayConfiguration: Sendable {
    /// Deployments in file order; several with one `modelName` form a group.
    package var deployments: [Deployment]
    /// The key that may do everything; nil means no key is asked for, which only a loopback listener may do.
    package var masterKey: Secret?
    /// Largest request body in bytes; a larger one is answered 413.
    package var maxBodyBytes: Int
    /// The most bytes of request bodies in memory at once; beyond it requests are answered 503 with `Retry-After`.
    package var maxBufferedBytes = 256 << 20
    /// The most client connections; one more is answered 503 with `Retry-After` and closed.
    package var maxConnections = 10_000
    /// The most model calls under way at once, beyond which they are answered 429 with `Retry-After`; nil for no
    /// limit.
    package var maxParallelCalls: Int?
    /// Longest whole upstream call, streams included; nil for no limit.
    package var upstreamTimeout: Duration?
    /// The client of the workspace's OAuth and SCIM routes; nil and those routes do not exist.
    package var demoIdentity: DemoIdentity?
    /// How calls are spread over deployments, repeated, and handed to other models.
    package var routing = RoutingSettings()

    /// What becomes of the usage at the end of streams (`always_include_stream_usage`).
    package var streamUsage = StreamUsage.hidden

    /// Whether lists of models show wildcards as they stand (`return_wildcard_routes`).
    package var listsWildcards = false

    /// The names that the model hub shows (`public_model_groups`); nil for all.
    package var publicNames: [String]?

    /// Whether the metrics are for anybody (`require_auth_for_metrics_endpoint: false`).
    package var opensMetrics = false

    /// Whether upstreams may be at link-local addresses (`allow_link_local_upstreams`).
    package var allowsLinkLocalUpstreams = false

    package init(
        deployments: [Deployment], masterKey: Secret? = nil, maxBodyBytes: Int = 32 << 20,
        upstreamTimeout: Duration? = .seconds(600), demoIdentity: DemoIdentity? = nil
    ) {
        self.deployments = deployments
        self.masterKey = masterKey
        self.maxBodyBytes = maxBodyBytes
        self.upstreamTimeout = upstreamTimeout
        self.demoIdentity = demoIdentity
    }
}

/// Whether streams tell their usage, and to whom.
package enum StreamUsage: Sendable {
    /// Upstreams are asked for it, and a client that did not ask does not see it.
    case hidden
    /// Upstreams are asked for it, and every client sees it.
    case shown
    /// Upstreams are asked for it when the client asks.
    case asAsked
}

/// The one service principal that `llm-serve demo` knows: it may fetch tokens, which then work like the master key.
package struct DemoIdentity: Sendable {
    /// The OAuth client id, also the user name that the SCIM route answers.
    package var clientID: String
    package var clientSecret: Secret

    package init(clientID: String, clientSecret: Secret) {
        self.clientID = clientID
        self.clientSecret = clientSecret
    }
}
