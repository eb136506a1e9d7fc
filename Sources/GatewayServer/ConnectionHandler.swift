import Gateway
import NIOCore
import NIOHTTP1
import Providers
import Transport

/// One client connection: takes requests one after the other and answers each before it looks at the next.
///
/// While an answer is under way the socket is read once more and then no more; what has arrived waits in a queue that two
/// reads of the socket bound. All of it happens on the connection's event loop.
final class ConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = Never
    typealias OutboundOut = ByteBuffer

    /// The states of a connection.
    enum Phase {
        /// Waiting for a request.
        case idle
        /// A request's body is coming.
        case receiving
        /// The request is refused; its body is dropped, then the reply goes out.
        case discarding(Reply)
        /// The answer is under way.
        case answering
        /// The last answer is out; what still comes is dropped until the client closes.
        case lingering
        case closed
    }

    private enum Arrival {
        case part(HTTPServerRequestPart)
        /// The parser gave up; nothing follows.
        case malformed(APIError)
    }

    /// How much of a refused request's body is read, for the sake of a connection that can go on.
    static let discardLimit = 64 << 10
    /// How much memory is set aside for a body because its head announces it.
    static let reserveLimit = 1 << 20

    /// Seconds for a head, from its first byte.
    private static let headSeconds = 10
    /// Seconds of silence between requests.
    private static let idleSeconds = 75
    /// Seconds for a client to make room when an answer waits for it.
    private static let stallSeconds = 120

    let loop: ServerLoop
    /// The channel's view of this handler; nil once the client is gone.
    var context: ChannelHandlerContext?
    /// Where in its life the connection is.
    var phase = Phase.idle
    /// What arrived while an answer was under way.
    private var backlog = CircularBuffer<Arrival>()
    private var isTakingBacklog = false
    private var isReadHeld = false
    /// Whether a read of the socket was asked for since the answer began.
    private var hasReadOn = false
    /// Whether bytes of a head have come, and not all of it.
    private(set) var hasPartialHead = false
    /// Whether no part of a request has come since the last read of the socket.
    private var isAwaitingHead = true

    // The request in hand.

    /// The configuration that the request sees from its head to its end.
    var served: ServedConfiguration
    /// The head, once it is checked.
    var head: RequestHead?
    /// The router's row for the request.
    var endpoint: Endpoint?
    /// The decoded name in the path.
    var name = ""
    /// The body so far.
    var body: [UInt8] = []
    /// How many bytes of the budget for bodies the request holds.
    var heldBytes = 0
    /// How much of a refused request's body was dropped.
    var discarded = 0
    /// The request's id, sent back with the answer.
    var id: CallID
    /// The model call that answers the request.
    var relay: ModelCallRelay?
    /// The answer's framing and its bytes up to the next write.
    var writer = ResponseWriter()
    /// Whether this answer is the connection's last.
    var closesAfterAnswer = false

    /// When the head was read.
    var receivedAt = NIODeadline.uptimeNanoseconds(0)
    /// When the answer's first byte was written; nil before that.
    var firstByteAt: NIODeadline?

    // Deadlines, in ticks of the loop.

    /// When the connection's time is over; nil for no limit.
    var deadline: Int?
    /// Bytes of the body that have not bought a second yet.
    var uncountedBytes = 0
    /// When the last answer's end was out; nil before that.
    var lingerSince: Int?

    private let decoder: RequestDecoder

    init(_ loop: ServerLoop, _ decoder: RequestDecoder) {
        self.loop = loop
        self.decoder = decoder
        served = loop.state.current
        id = CallID(using: &loop.callIDs)
    }

    // MARK: the channel's events

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    func channelActive(context: ChannelHandlerContext) {
        deadline = loop.tick + Self.idleSeconds
        loop.add(self)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        leave()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { leave() }

    private func leave() {
        guard context != nil else { return }
        context = nil
        phase = .closed
        backlog.removeAll()
        relay?.cancel()
        relay = nil
        letGoOfBody()
        loop.remove(self)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let part = Self.unwrapInboundIn(data)
        if case .end = part { decoder.requestEnded() }
        isAwaitingHead = false
        hasPartialHead = false
        switch phase {
        case .answering: backlog.append(.part(part))
        case .lingering: lingerOn()
        case .closed: break
        case .idle, .receiving, .discarding: take(part)
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if case .idle = phase, !hasPartialHead {
            // Bytes came and made no whole head: from now on the head has its own deadline. A connection whose
            // last answer has just gone out comes by here too; it gets the time of an idle one.
            hasPartialHead = isAwaitingHead
            deadline = loop.tick + (hasPartialHead ? Self.headSeconds : Self.idleSeconds)
        }
        isAwaitingHead = true
        context.fireChannelReadComplete()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        switch phase {
        case .answering: deadline = context.channel.isWritable ? nil : loop.tick + Self.stallSeconds
        case .idle:
            // The last answer is still going out: until it has gone, silence is the client's reading.
            let seconds = context.channel.isWritable ? Self.idleSeconds : Self.stallSeconds
            deadline = loop.tick + seconds
        case .lingering: deadline = loop.tick + Self.stallSeconds
        case .receiving, .discarding, .closed: break
        }
        if context.channel.isWritable { relay?.resume() }
        context.fireChannelWritabilityChanged()
    }

    func read(context: ChannelHandlerContext) {
        if case .answering = phase {
            // One read stays asked for: to take the socket out of the poll set and put it back would cost each
            // request two system calls.
            guard !hasReadOn else {
                isReadHeld = true
                return
            }
            hasReadOn = true
        }
        context.read()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        let refusal: APIError
        switch error {
        case is RequestDecoder.TargetTooLong: refusal = RequestHead.targetTooLong
        case HTTPParserError.headerOverflow:
            refusal = APIError(431, "the header fields are too large or too many")
        case is HTTPParserError: refusal = APIError(400, "malformed HTTP request")
        default:
            context.close(promise: nil)
            return
        }
        switch phase {
        case .answering: backlog.append(.malformed(refusal))
        case .lingering, .closed: break
        case .idle, .receiving, .discarding: refuseConnection(refusal)
        }
    }

    // MARK: ending an answer

    /// The answer is written to its end: goes on with the next request, or closes.
    func leaveAnswer() {
        relay = nil
        letGoOfBody()
        hasReadOn = false
        guard let context, case .answering = phase else { return }
        if closesAfterAnswer {
            backlog.removeAll()
            phase = .lingering
            linger(context)
            releaseRead()
            return
        }
        phase = .idle
        let seconds = context.channel.isWritable ? Self.idleSeconds : Self.stallSeconds
        deadline = loop.tick + seconds
        takeBacklog()
    }

    /// Ends the output once all of it is out; only from then on the client is given time to go away.
    private func linger(_ context: ChannelHandlerContext) {
        deadline = loop.tick + Self.stallSeconds
        let flushed = context.eventLoop.makePromise(of: Void.self)
        flushed.futureResult.assumeIsolated().whenComplete { [weak self] _ in
            guard let self, case .lingering = phase else { return }
            lingerSince = loop.tick
            lingerOn()
        }
        context.close(mode: .output, promise: flushed)
    }

    private func letGoOfBody() {
        guard heldBytes > 0 else { return }
        loop.state.bodies.give(heldBytes)
        heldBytes = 0
    }

    /// Goes on with what arrived during the answer, then with reading.
    private func takeBacklog() {
        guard !isTakingBacklog else { return }
        isTakingBacklog = true
        defer { isTakingBacklog = false }
        while let arrival = backlog.popFirst() {
            switch arrival {
            case .part(let part): take(part)
            case .malformed(let refusal): refuseConnection(refusal)
            }
            switch phase {
            case .idle, .receiving, .discarding: continue
            case .answering: return
            case .lingering, .closed: backlog.removeAll()
            }
        }
        releaseRead()
    }

    private func releaseRead() {
        guard isReadHeld else { return }
        isReadHeld = false
        context?.read()
    }
}
