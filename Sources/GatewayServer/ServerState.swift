import Failures
import Gateway
import Logging
import ModelCatalog
import Providers
import Synchronization
import Transport

/// What all connections of a server share.
final class ServerState: Sendable {
    let transport: any HTTPTransport
    let settings: ProviderSettings
    let logger: Logger
    /// How many lines of logs could not be written.
    let lostLogLines: @Sendable () -> Int
    /// Called about once a second by each event loop.
    let onSecond: (@Sendable () -> Void)?
    /// Hears of each model call when it is over.
    let onCall: (@Sendable (CallRecord) -> Void)?
    /// What is under way.
    let tally = CallTally()
    /// The request bodies in memory.
    let bodies = BodyBudget()
    /// What is over.
    let metrics = CallMetrics()
    /// What the demo's token route hands out; works like the master key while the server runs.
    let demoToken: Secret
    /// What the workspace serves, for the model hub.
    let listings = WorkspaceListings()
    private let served: Mutex<ServedConfiguration>
    /// What is remembered of the deployments between calls.
    let routing: Mutex<RoutingState>
    private let callCount = Atomic<UInt>(0)

    init(
        _ configuration: GatewayConfiguration, hosts: HostPolicy, transport: any HTTPTransport,
        settings: ProviderSettings, table: PriceTable = .builtIn, logger: Logger,
        lostLogLines: @escaping @Sendable () -> Int = { 0 },
        onSecond: (@Sendable () -> Void)? = nil,
        onCall: (@Sendable (CallRecord) -> Void)? = nil
    ) throws(ToolError) {
        self.transport = transport
        self.settings = settings
        self.logger = logger
        self.lostLogLines = lostLogLines
        self.onSecond = onSecond
        self.onCall = onCall
        demoToken = Secret("demo-" + Self.randomDigits() + Self.randomDigits())
        var state = RoutingState(seed: .random(in: .min ... .max))
        let slots = state.slots(for: configuration.deployments.map(\.id))
        routing = Mutex(state)
        served = Mutex(
            try ServedConfiguration(
                configuration, hosts: hosts, settings: settings, table: table,
                demoToken: demoToken, slots: slots))
    }

    /// The configuration for a request that begins now.
    var current: ServedConfiguration { served.withLock { $0 } }

    /// Serves another configuration from the next request on; on a failure the old one stays.
    func replace(
        _ configuration: GatewayConfiguration, hosts: HostPolicy?, settings: ProviderSettings?,
        table: PriceTable?
    ) throws(ToolError) {
        let slots = routing.withLock { $0.slots(for: configuration.deployments.map(\.id)) }
        let current = current
        let next = try ServedConfiguration(
            configuration, hosts: hosts ?? current.hosts, settings: settings ?? current.settings,
            table: table ?? current.table, demoToken: demoToken, slots: slots)
        served.withLock { $0 = next }
        // An upstream that is not in the config any more must not keep connections; who is in it gets new ones.
        transport.retireConnections()
        metrics.countReload(isAccepted: true)
    }

    /// How long each deployment of a configuration is left alone yet; nil for one that is not.
    func cooldowns(of served: ServedConfiguration) -> [Duration?] {
        routing.withLock { routing in
            let now = RoutingInstant.now
            return routing.slots(for: served.models.deployments.map(\.id)).map {
                routing.cooldown(slot: $0, now)
            }
        }
    }

    /// The deployments of a configuration as they are now, in its order.
    func deployments(of served: ServedConfiguration) -> [DeploymentState] {
        routing.withLock { routing in
            let now = RoutingInstant.now
            let slots = routing.slots(for: served.models.deployments.map(\.id))
            return zip(served.models.deployments, slots).map { deployment, slot in
                DeploymentState(
                    modelName: deployment.modelName, id: deployment.id,
                    provider: deployment.provider, upstreamModel: deployment.upstreamModel,
                    isBlocked: deployment.isBlocked,
                    isCoolingDown: routing.cooldown(slot: slot, now) != nil,
                    inFlight: routing.inFlight(slot: slot),
                    cooldowns: routing.cooldowns(slot: slot))
            }
        }
    }

    /// A model call begins.
    func countCall() { callCount.wrappingAdd(1, ordering: .relaxed) }

    /// How many model calls have begun.
    var calls: UInt { callCount.load(ordering: .relaxed) }

    private static func randomDigits() -> String {
        String(UInt64.random(in: .min ... .max), radix: 16)
    }
}
