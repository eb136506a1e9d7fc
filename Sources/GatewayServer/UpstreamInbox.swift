import NIOCore
import Synchronization
import Transport

/// Carries what the transport's thread hears to one event loop: one task for all events of a wake.
final class UpstreamInbox: ReceiverGroup {
    /// What happened to a transfer.
    enum Event: Sendable {
        case head(ResponseHead)
        case body([UInt8])
        case end(Result<Void, TransportError>)
    }

    private struct State {
        var events: [(UpstreamReceiver, Event)] = []
        var isScheduled = false
    }

    private let eventLoop: any EventLoop
    private let state = Mutex(State())

    init(_ eventLoop: any EventLoop) { self.eventLoop = eventLoop }

    /// Adds an event; it waits for `flush`.
    func post(_ receiver: UpstreamReceiver, _ event: Event) {
        state.withLock { state in
            // A short answer has three events, and a wake brings several answers: one allocation instead of four.
            if state.events.isEmpty { state.events.reserveCapacity(16) }
            state.events.append((receiver, event))
        }
    }

    func flush() {
        let mustSchedule = state.withLock { state -> Bool in
            guard !state.events.isEmpty, !state.isScheduled else { return false }
            state.isScheduled = true
            return true
        }
        if mustSchedule { eventLoop.execute { self.deliver() } }
    }

    /// Hands all waiting events to their calls, then lets each call write once.
    private func deliver() {
        let events = state.withLock { state in
            state.isScheduled = false
            defer { state.events = [] }
            return state.events
        }
        var touched: [ModelCallRelay] = []
        for (receiver, event) in events {
            let relay = receiver.relay.value
            relay.hear(event, from: receiver)
            if touched.last !== relay { touched.append(relay) }
        }
        for relay in touched { relay.flush() }
    }
}

/// Listens to one transfer on the transport's thread, and keeps count of the bytes that the event loop has not taken yet.
final class UpstreamReceiver: TransferReceiver {
    /// The transfer is paused when more bytes than this wait for the event loop.
    private static let highWater = 64 << 10
    /// It goes on when no more than this wait.
    private static let lowWater = 16 << 10

    private struct Gauge {
        var waiting = 0
        var isPaused = false
    }

    /// The call that the transfer is for; touched on its event loop only.
    let relay: NIOLoopBound<ModelCallRelay>
    private let inbox: UpstreamInbox
    private let gauge = Mutex(Gauge())

    init(_ relay: NIOLoopBound<ModelCallRelay>, inbox: UpstreamInbox) {
        self.relay = relay
        self.inbox = inbox
    }

    var group: (any ReceiverGroup)? { inbox }

    func head(_ head: ResponseHead) { inbox.post(self, .head(head)) }

    func body(_ bytes: [UInt8]) -> Flow {
        inbox.post(self, .body(bytes))
        return gauge.withLock { gauge in
            gauge.waiting += bytes.count
            guard gauge.waiting > Self.highWater else { return .proceed }
            gauge.isPaused = true
            return .pause
        }
    }

    func end(_ result: Result<Void, TransportError>) { inbox.post(self, .end(result)) }

    /// Notes bytes as taken; whether the transfer is to be resumed.
    func took(_ count: Int) -> Bool {
        gauge.withLock { gauge in
            gauge.waiting -= count
            guard gauge.isPaused, gauge.waiting <= Self.lowWater else { return false }
            gauge.isPaused = false
            return true
        }
    }
}
