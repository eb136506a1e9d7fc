package import Failures
package import Gateway
package import Logging
package import ModelCatalog
import NIOCore
import NIOPosix
package import Providers
package import Transport

/// A running gateway: a listener, its connections and their event loops.
///
/// Each request sees one configuration from its head to its end. Dropping the value does not stop the server;
/// `stop` does.
package final class GatewayServer: Sendable {
    /// The bound port of the first listener, also when 0 was asked for; 0 for a Unix socket.
    package let port: Int
    let state: ServerState
    private let group: MultiThreadedEventLoopGroup
    /// The event loops with their connections.
    let loops: [NIOLoopBound<ServerLoop>]
    private let listeners: [any Channel]

    private init(
        state: ServerState, group: MultiThreadedEventLoopGroup,
        loops: [NIOLoopBound<ServerLoop>], listeners: [any Channel]
    ) {
        port = listeners.first?.localAddress?.port ?? 0
        self.state = state
        self.group = group
        self.loops = loops
        self.listeners = listeners
    }

    /// Binds and serves; returns once connections are accepted.
    ///
    /// - Parameters:
    ///   - table: what is known of models.
    ///   - addresses: where to listen; whether they are safe ones is for the caller to check.
    ///   - hosts: the names by which requests may call the gateway.
    ///   - threads: event loops; one serves many thousand connections.
    ///   - lostLogLines: how many lines of logs could not be written, for the metrics.
    ///   - onSecond: called about once a second as long as the event loops turn, and must not block.
    ///   - onCall: hears of each model call when it is over, on an event loop, and must not block.
    ///
    /// Throws `ToolError`: `.config` for an unknown provider, `.unavailable` when the address cannot be bound.
    package static func start(
        _ configuration: GatewayConfiguration, transport: any HTTPTransport,
        settings: ProviderSettings, table: PriceTable = .builtIn, addresses: [ListenAddress],
        hosts: HostPolicy, threads: Int = 1, logger: Logger = Logger(label: "llm-serve"),
        lostLogLines: @escaping @Sendable () -> Int = { 0 },
        onSecond: (@Sendable () -> Void)? = nil,
        onCall: (@Sendable (CallRecord) -> Void)? = nil
    ) async throws -> GatewayServer {
        let state = try ServerState(
            configuration, hosts: hosts, transport: transport, settings: settings, table: table,
            logger: logger, lostLogLines: lostLogLines, onSecond: onSecond, onCall: onCall)
        let group = MultiThreadedEventLoopGroup(numberOfThreads: max(1, threads))
        var listeners: [any Channel] = []
        do {
            let loops = try await makeLoops(group, state)
            for address in addresses {
                listeners.append(try await listen(group, loops, on: address))
            }
            return GatewayServer(state: state, group: group, loops: loops, listeners: listeners)
        } catch {
            try? await group.shutdownGracefully()
            throw ToolError(.unavailable, "cannot listen: \(reason(error))", cause: error)
        }
    }

    /// The same on one port; without `hosts`, for the names of a loopback listener's own, or for every name on
    /// another address.
    package static func start(
        _ configuration: GatewayConfiguration, transport: any HTTPTransport,
        settings: ProviderSettings, host: String, port: Int, hosts: HostPolicy? = nil,
        logger: Logger = Logger(label: "llm-serve"),
        onCall: (@Sendable (CallRecord) -> Void)? = nil
    ) async throws -> GatewayServer {
        try await start(
            configuration, transport: transport, settings: settings,
            addresses: [.port(host: host, port: port)],
            hosts: hosts ?? HostPolicy(boundTo: host), logger: logger, onCall: onCall)
    }

    private static func makeLoops(
        _ group: MultiThreadedEventLoopGroup, _ state: ServerState
    ) async throws -> [NIOLoopBound<ServerLoop>] {
        var loops: [NIOLoopBound<ServerLoop>] = []
        for eventLoop in group.makeIterator() {
            let loop = try await eventLoop.submit {
                let loop = ServerLoop(eventLoop, state: state)
                loop.startSweeping()
                return NIOLoopBound(loop, eventLoop: eventLoop)
            }.get()
            loops.append(loop)
        }
        return loops
    }

    private static func listen(
        _ group: MultiThreadedEventLoopGroup, _ loops: [NIOLoopBound<ServerLoop>],
        on address: ListenAddress
    ) async throws -> any Channel {
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(AcceptPause())
                }
            }
            .childChannelOption(.maxMessagesPerRead, value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    guard
                        let loop = loops.first(where: { $0.eventLoop === channel.eventLoop })
                    else { throw ChannelError.operationUnsupported }
                    if channel.localAddress?.port != nil {
                        try channel.syncOptions?.setOption(
                            .tcpOption(Self.unsentLowWater), value: unsentLimit)
                    }
                    try ConnectionPipeline.add(to: channel.pipeline.syncOperations, loop.value)
                }
            }
        switch address {
        case .port(let host, let port):
            return try await bootstrap.serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .bind(host: host, port: port).get()
        case .descriptor(let number):
            return try await bootstrap.withBoundSocket(number).get()
        }
    }

    /// `TCP_NOTSENT_LOWAT` of tcp(7), which NIO has no name for.
    private static let unsentLowWater = NIOBSDSocket.Option(rawValue: 25)
    /// How many bytes the system holds for a client beyond those that are on their way to it; without a limit that
    /// grows to megabytes for each client that reads slowly.
    private static let unsentLimit: ChannelOptions.Types.SocketOption.Value = 64 << 10

    private static func reason(_ error: any Error) -> String {
        switch error {
        case let error as SocketAddressError.UnknownHost:
            "\(error.host) is neither an address nor a name of this machine"
        case let error as IOError: error.description
        default: "\(error)"
        }
    }

    /// What is under way now.
    package var load: ServerLoad { state.tally.load }

    /// Serves another configuration from the next request on; requests under way finish on the old one.
    ///
    /// Names and settings that are nil stay as they are. Throws `.config` for an unknown provider; then the old
    /// configuration stays.
    package func replaceConfiguration(
        _ configuration: GatewayConfiguration, hosts: HostPolicy? = nil,
        settings: ProviderSettings? = nil, table: PriceTable? = nil
    ) throws(ToolError) {
        try state.replace(configuration, hosts: hosts, settings: settings, table: table)
    }

    /// Notes for the metrics that a config could not come into service.
    package func countRefusedReload() { state.metrics.countReload(isAccepted: false) }

    /// Closes the listener, lets answers finish for at most `drain`, then ends the rest and all threads.
    ///
    /// A stream that is cut off by the limit ends with an error event.
    package func stop(drain limit: Duration = .seconds(30)) async {
        // Whoever asks from now on hears that no more requests are wanted.
        for loop in loops {
            try? await loop.eventLoop.submit { loop.value.isDraining = true }.get()
        }
        for listener in listeners { try? await listener.close() }
        await withTaskGroup(of: Void.self) { tasks in
            for loop in loops { tasks.addTask { await Self.drain(loop, limit) } }
        }
        try? await group.shutdownGracefully()
    }

    private static func drain(_ loop: NIOLoopBound<ServerLoop>, _ limit: Duration) async {
        let eventLoop = loop.eventLoop
        try? await eventLoop.flatSubmit {
            let emptied = loop.value.drain()
            let cut = eventLoop.scheduleTask(in: TimeAmount(limit)) { loop.value.cut() }
            let forced = eventLoop.scheduleTask(in: TimeAmount(limit) + .seconds(1)) {
                loop.value.closeAll()
            }
            return emptied.always { _ in
                cut.cancel()
                forced.cancel()
                loop.value.stop()
            }
        }.get()
    }
}
