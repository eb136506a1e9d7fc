import Gateway
import NIOCore

/// The deadlines of a connection, and its end when the server stops.
extension ConnectionHandler {
    /// Seconds that a body has before its bytes have to come at `leastBodyRate`.
    private static let bodyGraceSeconds = 10
    /// Seconds that a body can be ahead: what came fast buys no longer silence than this.
    private static let longestBodyPause = 30
    /// Bytes a second.
    private static let leastBodyRate = 1 << 10
    /// Seconds of silence after the last answer, in which a client may go away by itself.
    private static let lingerSeconds = 2
    /// Seconds that a client may go on sending after the last answer: a close under a body that is still coming resets
    /// the connection, and the answer may be lost with it (RFC 9112 section 9.6).
    private static let longestLinger = 30

    /// Closes the connection when its time is over.
    func check(tick: Int) {
        guard let deadline, tick >= deadline else { return }
        switch phase {
        case .closed: break
        case .idle, .answering, .lingering: context?.close(promise: nil)
        case .receiving, .discarding:
            refuseConnection(APIError(408, "the request body came too slowly"))
        }
    }

    /// A body begins: gives it its first seconds.
    func startBodyClock() {
        deadline = loop.tick + Self.bodyGraceSeconds
        uncountedBytes = 0
    }

    /// Bytes of the body have come: they buy time at the least rate that is asked of a body.
    func extendBodyClock(by count: Int) {
        guard let deadline else { return }
        uncountedBytes += count
        let seconds = uncountedBytes / Self.leastBodyRate
        uncountedBytes %= Self.leastBodyRate
        self.deadline = max(
            deadline, min(deadline + seconds, loop.tick + Self.longestBodyPause))
    }

    /// The client is still sending, or has just been told that nothing is read any more.
    func lingerOn() {
        guard let lingerSince else { return }
        deadline = min(loop.tick + Self.lingerSeconds, lingerSince + Self.longestLinger)
    }

    /// Closes now if no request has begun to come, else after the answer.
    func drain() {
        closesAfterAnswer = true
        if case .idle = phase, !hasPartialHead { context?.close(promise: nil) }
    }

    /// Closes, whatever is going on.
    func close() { context?.close(promise: nil) }

    /// Ends the answer that is under way, or closes.
    func cut() {
        if let relay {
            relay.interrupt(APIError(503, "the gateway is stopping"))
        } else {
            context?.close(promise: nil)
        }
    }
}
