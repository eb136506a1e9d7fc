import Gateway
import NIOCore
import NIOHTTP1
import Providers
import Transport

/// One client connection: takes requests one after the other and answers each before it looks at the next.
///
/// While an answer is under way nothing more is read; what had already arrived waits in a queue that one read of
/// the socket bounds. All of it happens on the connection's event loop.
final class ConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = Never
    typealias OutboundOut = ByteBuffer

    private enum Phase {
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
    private static let discardLimit = 64 << 10
    /// How much memory is set aside for a body because its head announces it.
    private static let reserveLimit = 1 << 20

    /// Seconds for a head from its first byte, for silence between requests, for a refused client to go away,
    /// and before a body has to come at `leastBodyRate`.
    private static let headSeconds = 10
    private static let idleSeconds = 75
    private static let lingerSeconds = 2
    private static let bodyGraceSeconds = 10
    /// Bytes a second.
    private static let leastBodyRate = 1 << 10

    private let loop: ServerLoop
    private var context: ChannelHandlerContext?
    private var phase = Phase.idle
    private var backlog = CircularBuffer<Arrival>()
    private var isTakingBacklog = false
    private var isReadHeld = false
    private var hasPartialHead = false

    // The request in hand.
    private var served: ServedConfiguration
    private var head: RequestHead?
    private var endpoint: Endpoint?
    private var name = ""
    private var body: [UInt8] = []
    private var discarded = 0
    private var id: CallID
    private var relay: ModelCallRelay?
    private var writer = ResponseWriter()
    private var closesAfterAnswer = false

    // Deadlines, in ticks of the loop.
    private var deadline: Int?
    private var bodySince = 0

    init(_ loop: ServerLoop) {
        self.loop = loop
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
        loop.remove(self)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let part = Self.unwrapInboundIn(data)
        switch phase {
        case .answering: backlog.append(.part(part))
        case .lingering, .closed: break
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

    /// Whether no part of a request has come since the last read of the socket.
    private var isAwaitingHead = true

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { relay?.resume() }
        context.fireChannelWritabilityChanged()
    }

    func read(context: ChannelHandlerContext) {
        if case .answering = phase { isReadHeld = true } else { context.read() }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let parserError = error as? HTTPParserError else {
            context.close(promise: nil)
            return
        }
        let refusal =
            parserError == .headerOverflow
            ? APIError(431, "the header fields are too large or too many")
            : APIError(400, "malformed HTTP request")
        switch phase {
        case .answering: backlog.append(.malformed(refusal))
        case .lingering, .closed: break
        case .idle, .receiving, .discarding: refuseConnection(refusal)
        }
    }

    // MARK: taking a request

    private func take(_ part: HTTPServerRequestPart) {
        isAwaitingHead = false
        hasPartialHead = false
        switch (part, phase) {
        case (.head(let head), .idle): take(head)
        case (.body(let buffer), .receiving): takeBody(buffer)
        case (.body(let buffer), .discarding(let reply)):
            discarded += buffer.readableBytes
            if discarded > Self.discardLimit { refuse(reply, isFinal: true) }
        case (.end, .receiving): answer()
        case (.end, .discarding(let reply)):
            phase = .answering
            send(reply)
        default: break
        }
    }

    private func take(_ wireHead: HTTPRequestHead) {
        served = loop.state.current
        id = CallID(using: &loop.callIDs)
        deadline = loop.tick + Self.bodyGraceSeconds
        bodySince = loop.tick
        discarded = 0
        name = ""
        endpoint = nil
        head = nil
        closesAfterAnswer = loop.isDraining
        do {
            let head = try RequestHead(wireHead)
            self.head = head
            if !head.keepsAlive { closesAfterAnswer = true }
        } catch {
            return refuseConnection(error)
        }
        do {
            try admit()
        } catch {
            var reply = Reply(error, isWorkspace: isWorkspace)
            if case .wrongMethod(let allowed) = match { reply.fields.append("allow", allowed) }
            return refuse(reply, isFinal: head?.expectsContinue == true || error.status == 413)
        }
        phase = .receiving
        guard let head, head.hasBody else { return }
        body.reserveCapacity(min(head.contentLength ?? 0, Self.reserveLimit))
        if head.expectsContinue, let context {
            let line = ByteBuffer(string: "HTTP/1.1 100 Continue\r\n\r\n")
            context.writeAndFlush(Self.wrapOutboundOut(line), promise: nil)
        }
    }

    private var match: RouteMatch {
        guard let head else { return .unknown }
        return Router.match(head.method, head.path)
    }

    private var isWorkspace: Bool { head.map { Router.isWorkspace($0.path) } ?? false }

    /// Finds the route and checks the key and the announced size.
    private func admit() throws(APIError) {
        guard let head else { return }
        switch match {
        case .found(let endpoint, let name):
            self.endpoint = endpoint
            self.name = name
        case .wrongMethod: throw APIError(405, "the method \(head.method) has no meaning here")
        case .unknown:
            throw APIError(404, "there is no route for this path", errorCode: "ENDPOINT_NOT_FOUND")
        }
        switch endpoint?.access {
        case .open: break
        case .demo where served.configuration.demoIdentity != nil: break
        case .demo, nil: throw APIError(404, "there is no route for this path")
        case .key: try checkKey(head)
        }
        if let length = head.contentLength, length > served.configuration.maxBodyBytes {
            throw tooLarge
        }
    }

    private func checkKey(_ head: RequestHead) throws(APIError) {
        guard !served.keys.isOpen else { return }
        guard head.presentsKey else {
            throw APIError(401, "no API key was sent: use Authorization: Bearer KEY")
        }
        guard let key = head.key else {
            throw APIError(401, "the API key is malformed: use Authorization: Bearer KEY")
        }
        guard served.keys.accepts(key) else { throw APIError(401, "the API key is not valid") }
    }

    private var tooLarge: APIError {
        APIError(
            413, "the body is larger than \(served.configuration.maxBodyBytes) bytes",
            errorCode: "MAX_REQUEST_SIZE_EXCEEDED")
    }

    private func takeBody(_ buffer: ByteBuffer) {
        guard body.count + buffer.readableBytes <= served.configuration.maxBodyBytes else {
            return refuse(Reply(tooLarge, isWorkspace: isWorkspace), isFinal: true)
        }
        body.append(contentsOf: buffer.readableBytesView)
    }

    // MARK: refusing

    /// Answers without serving. Unless it is final or too much is to come, the body is read first, so that the
    /// connection can go on.
    /// Answers without serving.
    ///
    /// Answers without serving.
    ///
    /// Answers without serving.
    ///
    private func refuse(_ reply: Reply, isFinal: Bool) {
        body = []
        let isLong = (head?.contentLength ?? 0) > Self.discardLimit
        guard isFinal || isLong else {
            phase = .discarding(reply)
            return
        }
        var reply = reply
        reply.closes = true
        phase = .answering
        send(reply)
    }

    /// Answers what cannot be read as a request, and ends the connection.
    private func refuseConnection(_ error: APIError) {
        refuse(Reply(error, isWorkspace: isWorkspace), isFinal: true)
    }

    // MARK: answering

    private func answer() {
        phase = .answering
        deadline = nil
        guard let head, let endpoint else { return }
        let request = LocalRequest(
            head: head, name: name, body: body, served: served, state: loop.state,
            isDraining: loop.isDraining)
        if case .modelCall(let operation) = endpoint.route {
            start(operation, request)
        } else {
            body = []
            send(request.reply(for: endpoint.route))
        }
    }

    private func start(_ operation: ModelOperation, _ request: LocalRequest) {
        do {
            let (call, place) = try request.modelCall(operation, turn: loop.state.nextTurn)
            body = []
            let relay = ModelCallRelay(
                call, id: id, deployment: served.models.deployments[place],
                provider: served.providers[place], connection: self, loop: loop)
            self.relay = relay
            relay.start()
        } catch {
            body = []
            send(Reply(error, isWorkspace: isWorkspace))
        }
    }

    /// Sends a whole answer. `upstreamID` is the id that the upstream gave the request, nil for our own.
    /// Sends a whole answer.
    ///
    /// Sends a whole answer.
    ///
    /// Sends a whole answer.
    ///
    private func send(
        _ reply: Reply, relay: ModelCallRelay? = nil, upstreamID: String? = nil
    ) {
        guard let context else { return }
        if reply.closes { closesAfterAnswer = true }
        writer.begin(
            reply.status, length: reply.body.count, request: traits, closes: closesAfterAnswer,
            allocator: context.channel.allocator)
        writeIDs(relay, upstreamID: upstreamID)
        for field in reply.fields { writer.field(field.name, field.value) }
        writer.endHead()
        writer.body(reply.body)
        endResponse(closing: reply.closes)
    }

    private var traits: RequestTraits {
        RequestTraits(isHTTP11: head?.isHTTP11 ?? true, isHead: head?.method == "HEAD")
    }

    private func writeIDs(_ relay: ModelCallRelay?, upstreamID: String?) {
        writer.field("x-litellm-call-id", id)
        if let upstreamID {
            writer.field("x-request-id", upstreamID)
        } else {
            writer.field("x-request-id", id)
        }
        guard let relay else { return }
        writer.field("x-litellm-model-id", relay.deployment.id)
        writer.field("x-litellm-model-group", relay.deployment.modelName)
    }

    private func leaveAnswer() {
        relay = nil
        guard let context, case .answering = phase else { return }
        if closesAfterAnswer {
            backlog.removeAll()
            phase = .lingering
            deadline = loop.tick + Self.lingerSeconds
            context.close(mode: .output, promise: nil)
            releaseRead()
            return
        }
        phase = .idle
        deadline = loop.tick + Self.idleSeconds
        takeBacklog()
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

    // MARK: deadlines and draining

    /// Closes the connection when its time is over.
    func check(tick: Int) {
        guard let deadline, tick >= deadline else { return }
        switch phase {
        case .answering, .closed: break
        case .idle, .lingering: context?.close(promise: nil)
        case .receiving, .discarding:
            let seconds = max(1, tick - bodySince)
            let isFastEnough = max(body.count, discarded) / seconds >= Self.leastBodyRate
            if isFastEnough {
                self.deadline = tick + 1
            } else {
                refuseConnection(APIError(408, "the request body came too slowly"))
            }
        }
    }

    /// Closes now if nothing is going on, else after the answer.
    func drain() {
        closesAfterAnswer = true
        if case .idle = phase { context?.close(promise: nil) }
    }

    /// Ends the answer that is under way, or closes.
    func cut() {
        if let relay {
            relay.interrupt(APIError(503, "the gateway is stopping"))
        } else {
            context?.close(promise: nil)
        }
    }
}

// MARK: - what a relay does to its connection

extension ConnectionHandler {
    /// Whether the client reads as fast as we write; false also when it is gone.
    var isWritable: Bool { context?.channel.isWritable ?? false }

    /// Whether any byte of the present answer is on its way, so that its status can no longer be chosen.
    var isResponseUnderWay: Bool { writer.isUnderWay }

    /// Begins the answer with an upstream's head. It waits for the first body bytes or the end.
    /// Begins the answer with an upstream's head.
    ///
    /// Begins the answer with an upstream's head.
    ///
    /// Begins the answer with an upstream's head.
    ///
    func beginResponse(
        _ status: Int, _ fields: HeaderFields, length: Int?, relay: ModelCallRelay
    ) {
        guard let context else { return }
        writer.begin(
            status, length: length, request: traits, closes: closesAfterAnswer,
            allocator: context.channel.allocator)
        if writer.needsClose { closesAfterAnswer = true }
        writeIDs(relay, upstreamID: fields["x-request-id"])
        writePassing(fields)
        writer.endHead()
    }

    private func writePassing(_ fields: HeaderFields) {
        let listed = HeaderPolicy.connectionListed(fields)
        for field in fields where HeaderPolicy.comesDown(field.name) {
            if !listed.isEmpty, listed.contains(field.name.lowercased()) { continue }
            writer.field(field.name, field.value)
        }
    }

    /// Adds to the answer's body.
    func writeBody(_ bytes: [UInt8]) { writer.body(bytes) }

    /// Writes what has come together, unless it is only a head.
    func flushResponse() {
        guard let context, writer.hasBodyOrEnd, let buffer = writer.take(context.channel.allocator)
        else { return }
        context.writeAndFlush(Self.wrapOutboundOut(buffer), promise: nil)
    }

    /// Ends the answer, and the connection after it when asked to.
    func endResponse(closing: Bool) {
        if closing { closesAfterAnswer = true }
        writer.end()
        flushResponse()
        leaveAnswer()
    }

    /// Answers with a failure instead of what the upstream said.
    func answer(_ error: APIError, fields: HeaderFields, relay: ModelCallRelay) {
        var reply = Reply(error, isWorkspace: isWorkspace)
        let listed = HeaderPolicy.connectionListed(fields)
        for field in fields
        where HeaderPolicy.comesDown(field.name) && !HeaderFields.isSame(field.name, "content-type")
            && !HeaderFields.isSame(field.name, "content-encoding")
            && !listed.contains(field.name.lowercased())
        {
            reply.fields.append(field.name, field.value)
        }
        send(reply, relay: relay, upstreamID: fields["x-request-id"])
    }

    /// Breaks the connection off: the answer cannot be completed and must not look complete.
    func abort() {
        relay = nil
        context?.close(promise: nil)
    }
}
