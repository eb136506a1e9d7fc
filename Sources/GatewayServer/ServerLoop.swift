import Gateway
import NIOCore
import Providers

/// One event loop of the server with its connections; everything here happens on that loop.
final class ServerLoop {
    /// How often connections are looked at for deadlines that have passed.
    static let sweepInterval = TimeAmount.seconds(1)

    let eventLoop: any EventLoop
    let inbox: UpstreamInbox
    let state: ServerState
    var callIDs = CallIDSource()
    /// Seconds since the loop started, as coarse as the sweep; deadlines count in these.
    private(set) var tick = 0
    /// The `Date` field as a line of a head, at most a sweep old.
    private(set) var dateLine: String
    private(set) var connections: [ObjectIdentifier: ConnectionHandler] = [:]
    private var sweeper: Scheduled<Void>?
    private var emptied: EventLoopPromise<Void>?

    /// A loop without connections; call on `eventLoop`.
    init(_ eventLoop: any EventLoop, state: ServerState) {
        eventLoop.preconditionInEventLoop()
        self.eventLoop = eventLoop
        self.state = state
        inbox = UpstreamInbox(eventLoop)
        dateLine = Self.dateLine(state)
    }

    private static func dateLine(_ state: ServerState) -> String {
        ResponseWriter.line("date", HTTPDate.text(state.settings.now()))
    }

    /// Whether the server is stopping: each answer is its connection's last, and readiness says no.
    var isDraining = false

    /// Looks for deadlines each second from now on.
    func startSweeping() {
        sweeper = eventLoop.assumeIsolated().scheduleTask(in: Self.sweepInterval) { [weak self] in
            self?.sweep()
            self?.startSweeping()
        }
    }

    /// One second has passed.
    func sweep() {
        tick += 1
        dateLine = Self.dateLine(state)
        state.onSecond?()
        for connection in connections.values { connection.check(tick: tick) }
    }

    /// A connection has been accepted.
    func add(_ connection: ConnectionHandler) {
        let count = state.tally.connectionOpened()
        connections[ObjectIdentifier(connection)] = connection
        if emptied != nil {
            connection.drain()
        } else if count > connection.served.configuration.maxConnections {
            connection.refuseConnection(
                APIError(
                    503, "the gateway has as many connections as it takes", retryAfterSeconds: 1))
        }
    }

    /// A connection is gone.
    func remove(_ connection: ConnectionHandler) {
        guard connections.removeValue(forKey: ObjectIdentifier(connection)) != nil else { return }
        state.tally.connectionClosed()
        if connections.isEmpty { emptied?.succeed() }
    }

    /// Closes idle connections and lets the others finish their answer; done when none is left.
    func drain() -> EventLoopFuture<Void> {
        if let emptied { return emptied.futureResult }
        isDraining = true
        let promise = eventLoop.makePromise(of: Void.self)
        emptied = promise
        for connection in connections.values { connection.drain() }
        if connections.isEmpty { promise.succeed() }
        return promise.futureResult
    }

    /// Ends all answers that are still under way, telling the clients so where the protocol can.
    func cut() {
        for connection in connections.values { connection.cut() }
    }

    /// Closes all connections.
    func closeAll() {
        for connection in connections.values { connection.close() }
    }

    /// Ends the sweep; nothing is heard of the loop afterwards.
    func stop() { sweeper?.cancel() }
}
