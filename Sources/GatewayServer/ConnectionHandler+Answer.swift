import Gateway
import ModelCatalog
import NIOCore
import Providers
import Transport

/// Answering: from here, or with what a relay brings.
extension ConnectionHandler {
    /// Answers the request that has come in whole.
    func answer() {
        phase = .answering
        deadline = nil
        writer.forget()
        guard let head, let endpoint else { return }
        let request = LocalRequest(
            head: head, name: name, body: body, served: served, state: loop.state,
            isDraining: loop.isDraining)
        switch endpoint.route {
        case .modelCall(let operation): start(operation, request)
        case .hubEndpoints, .modelHub:
            body = []
            answerHub(endpoint.route, request)
        default:
            body = []
            send(request.reply(for: endpoint.route))
        }
    }

    private func start(_ operation: ModelOperation, _ request: LocalRequest) {
        do throws(APIError) {
            var routed = try request.modelCall(operation)
            routed.call.wantsUsage = served.configuration.streamUsage != .asAsked
            body = []
            let limit = served.configuration.maxParallelCalls
            let isStreaming = routed.call.isStreaming
            guard loop.state.tally.callBegan(isStreaming: isStreaming, limit: limit) else {
                throw APIError(
                    429, "the gateway answers as many calls at once as it may",
                    retryAfterSeconds: 1)
            }
            let relay = ModelCallRelay(routed, served: served, connection: self, loop: loop)
            self.relay = relay
            loop.state.countCall()
            relay.start()
        } catch {
            body = []
            send(Reply(error, isWorkspace: isWorkspace))
        }
    }

    /// Sends a whole answer.
    ///
    /// `upstreamID` is the id that the upstream gave the request, nil for our own.
    func send(
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
        writer.ids(dateLine: loop.dateLine, id, upstreamID: upstreamID)
        guard let relay else { return }
        if let deployment = relay.deployment { writer.lines(deployment.headLines) }
        writer.attempts(retries: relay.retries, fallbacks: relay.fallbacks)
        if let cost = relay.cost { writer.field("x-litellm-response-cost", cost.text) }
    }
}

// MARK: - what a relay does to its connection

extension ConnectionHandler {
    /// Whether the client reads as fast as we write; false also when it is gone.
    var isWritable: Bool { context?.channel.isWritable ?? false }

    /// Whether any byte of the present answer is on its way, so that its status can no longer be chosen.
    var isResponseUnderWay: Bool { writer.isUnderWay }

    /// Takes back what was begun of an answer and has not left; the bytes of its body.
    @discardableResult
    func takeBackResponse() -> [UInt8] {
        let body = writer.waitingBody
        writer.forget()
        return body
    }

    /// Begins the answer with an upstream's head.
    ///
    /// It waits for the first body bytes or the end.
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
        guard let context, writer.hasBodyOrEnd, let buffer = writer.take()
        else { return }
        if firstByteAt == nil { firstByteAt = .now() }
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

    /// Takes the record of a call that is over, adds what only the connection knows, and passes it on.
    func report(_ record: CallRecord) {
        loop.state.tally.callEnded(isStreaming: record.isStreaming)
        let now = NIODeadline.now()
        var record = record
        record.total = Duration(now - receivedAt)
        if record.status != 0 {
            // An answer of one piece is written right after its record.
            record.toFirstByte = firstByteAt.map { Duration($0 - receivedAt) } ?? record.total
        }
        loop.state.metrics.count(record)
        guard let onCall = loop.state.onCall else { return }
        record.callID = id.text
        record.path = head?.path ?? ""
        record.keyHint = served.keys.isOpen ? nil : head?.key.flatMap { CallRecord.hint(of: $0) }
        onCall(record)
    }

    /// Breaks the connection off: the answer cannot be completed and must not look complete.
    func abort() {
        relay = nil
        if writer.needsClose {
            // An ordinary close would be the end of this body; a reset is not.
            let options = context?.channel as? any SocketOptionProvider
            _ = options?.unsafeSetSocketOption(
                level: SocketOptionLevel(NIOBSDSocket.OptionLevel.socket.rawValue),
                name: NIOBSDSocket.Option.so_linger.rawValue, value: ResetAtClose())
        }
        context?.close(promise: nil)
    }
}

/// The system's `struct linger`, set to reset the connection at its close (socket(7)).
private struct ResetAtClose {
    let isOn: Int32 = 1
    let seconds: Int32 = 0
}
