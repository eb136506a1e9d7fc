import Gateway
import NIOCore
import NIOHTTP1
import Transport

/// Taking requests in: head, body, and the refusal of either.
extension ConnectionHandler {
    /// Takes the next part of a request.
    func take(_ part: HTTPServerRequestPart) {
        switch (part, phase) {
        case (.head(let head), .idle): take(head)
        case (.body(let buffer), .receiving): takeBody(buffer)
        case (.body(let buffer), .discarding(let reply)):
            discarded += buffer.readableBytes
            extendBodyClock(by: buffer.readableBytes)
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
        startBodyClock()
        discarded = 0
        receivedAt = .now()
        firstByteAt = nil
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

    /// Whether failures are told in the workspace's words.
    var isWorkspace: Bool { head.map { Router.isWorkspace($0.path) } ?? false }

    /// Finds the route and checks the key and the announced size.
    private func admit() throws(APIError) {
        guard let head else { return }
        try checkOrigin(head)
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
        case .metrics where served.configuration.opensMetrics: break
        case .demo, nil: throw APIError(404, "there is no route for this path")
        case .key, .metrics: try checkKey(head)
        }
        let length = head.contentLength ?? 0
        if length > served.configuration.maxBodyBytes { throw tooLarge }
        if length > served.configuration.maxBufferedBytes - loop.state.bodies.bytes { throw noRoom }
        if endpoint?.takesJSON == true, !head.isJSON {
            throw APIError(
                415,
                "the Content-Type must be application/json (with curl: -H 'Content-Type: application/json')"
            )
        }
    }

    /// Refuses what a web page of somebody else's could have a browser send.
    private func checkOrigin(_ head: RequestHead) throws(APIError) {
        guard served.hosts.allows(head.host) else {
            throw APIError(
                421,
                "the gateway is not known by this Host; list it in general_settings.allowed_hosts")
        }
        if let origin = head.origin, !HostPolicy.isSameOrigin(origin, host: head.host) {
            throw APIError(403, "requests from web pages of other origins are refused")
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

    private var noRoom: APIError {
        APIError(
            503, "the gateway holds as many request bodies as it has room for", retryAfterSeconds: 1
        )
    }

    private func takeBody(_ buffer: ByteBuffer) {
        guard body.count + buffer.readableBytes <= served.configuration.maxBodyBytes else {
            return refuse(Reply(tooLarge, isWorkspace: isWorkspace), isFinal: true)
        }
        let count = buffer.readableBytes
        guard loop.state.bodies.take(count, limit: served.configuration.maxBufferedBytes) else {
            return refuse(Reply(noRoom, isWorkspace: isWorkspace), isFinal: true)
        }
        heldBytes += count
        extendBodyClock(by: count)
        body.append(contentsOf: buffer.readableBytesView)
    }

    // MARK: refusing

    /// Answers without serving.
    ///
    /// Unless it is final or too much is to come, the body is read first, so that the connection can go
    /// on.
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
    func refuseConnection(_ error: APIError) {
        refuse(Reply(error, isWorkspace: isWorkspace), isFinal: true)
    }
}
