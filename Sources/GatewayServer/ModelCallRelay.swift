import Failures
import Gateway
import LLMProtocols
import Logging
import NIOCore
import Providers
import Transport

/// One model call from the client's whole request to the end of its answer, on the connection's event loop.
///
/// Nothing goes to the client before the upstream has answered with a status, and of an event stream not
/// before its first bytes: until then a failure is a plain error answer.
final class ModelCallRelay {
    private enum Answer {
        /// No status yet.
        case awaited
        /// An error status: its body is collected to be reworded.
        case failing(ResponseHead, body: [UInt8])
        /// One document, passed through.
        case document(isDelimited: Bool, UsageScanner)
        case events(StreamGuard)
    }

    /// As much of an error body as is read.
    private static let errorBodyLimit = 64 << 10

    /// Who was chosen; its names go into the response's head.
    let deployment: Deployment
    private let call: ModelCall
    private let provider: any Provider
    private let loop: ServerLoop
    /// The connection to answer on; nil once the call is over.
    private var connection: ConnectionHandler?
    private var answer = Answer.awaited
    private var receiver: UpstreamReceiver?
    private var transfer: (any Transfer)?
    /// Events that wait until the client reads on.
    private var waiting: [UpstreamInbox.Event] = []
    private var local: LocalAnswer?
    private var isPlaying = false
    /// The workspace to sign for once more when it answers 401; nil after that.
    private var resigning: (TransferRequest, WorkspaceSigner)?
    /// The status that the client sees; 0 until it sees one.
    private var status = 0

    init(
        _ call: ModelCall, deployment: Deployment, provider: any Provider,
        connection: ConnectionHandler, loop: ServerLoop
    ) {
        self.call = call
        self.deployment = deployment
        self.provider = provider
        self.connection = connection
        self.loop = loop
    }

    // MARK: starting

    /// Makes the upstream request and sends it.
    func start() {
        do {
            switch try provider.request(for: call) {
            case .send(let request): send(request)
            case .sign(let request, let signer):
                resigning = (request, signer)
                sign(request, signer, forceRefresh: false)
            case .answer(let answer): begin(answer)
            }
        } catch {
            fail(APIError(error))
        }
    }

    private func send(_ request: TransferRequest) {
        let receiver = UpstreamReceiver(
            NIOLoopBound(self, eventLoop: loop.eventLoop), inbox: loop.inbox)
        self.receiver = receiver
        transfer = loop.state.transport.start(request, receiver: receiver)
    }

    private func sign(
        _ request: TransferRequest, _ signer: WorkspaceSigner, forceRefresh: Bool
    ) {
        var request = request
        if !forceRefresh, signer.signIfReady(&request) { return send(request) }
        let unsigned = request
        loop.eventLoop.makeFutureWithTask {
            try await signer.sign(unsigned, forceRefresh: forceRefresh)
        }.assumeIsolated().whenComplete { [weak self] result in
            guard let self, connection != nil else { return }
            switch result {
            case .success(let request): send(request)
            case .failure(let error):
                loop.state.logger.warning("cannot sign for the workspace: \(error)")
                fail(APIError(502, "the gateway has no valid credential for the workspace"))
            }
        }
    }

    // MARK: hearing from the upstream

    /// Takes an event of the transfer; those of a transfer that was given up are ignored.
    func hear(_ event: UpstreamInbox.Event, from source: UpstreamReceiver) {
        guard let connection, source === receiver else { return }
        if waiting.isEmpty, connection.isWritable {
            take(event)
        } else {
            waiting.append(event)
        }
    }

    /// The client reads on.
    func resume() {
        while connection?.isWritable == true, !waiting.isEmpty { take(waiting.removeFirst()) }
        play()
        flush()
    }

    /// Writes what has come together.
    func flush() { connection?.flushResponse() }

    private func take(_ event: UpstreamInbox.Event) {
        switch event {
        case .head(let head): begin(head)
        case .body(let bytes):
            if receiver?.took(bytes.count) == true { transfer?.resume() }
            take(bytes)
        case .end(let result): end(result)
        }
    }

    private func begin(_ head: ResponseHead) {
        if head.status == 401, let (request, signer) = resigning {
            resigning = nil
            abandonTransfer()
            sign(request, signer, forceRefresh: true)
            return
        }
        guard (200..<300).contains(head.status) else {
            answer = .failing(head, body: [])
            return
        }
        status = head.status
        let isEncoded = Self.isEncoded(head)
        if !isEncoded, head.fields["content-type"]?.hasPrefix("text/event-stream") == true {
            answer = .events(StreamGuard(isStrict: isOpenAI))
            connection?.beginResponse(
                head.status, head.fields, length: nil, relay: self)
        } else {
            answer = .document(isDelimited: head.isDelimited, UsageScanner(.json))
            connection?.beginResponse(
                head.status, head.fields,
                length: head.fields["content-length"].flatMap { Int($0) }, relay: self)
        }
    }

    /// Whether a body is compressed, although it was asked for as it is.
    private static func isEncoded(_ head: ResponseHead) -> Bool {
        head.fields["content-encoding"].map { $0 != "identity" } ?? false
    }

    /// Whether the answer's form is known: OpenAI's chat or completions.
    private var isOpenAI: Bool {
        call.operation == .chatCompletions || call.operation == .completions
    }

    private func take(_ bytes: [UInt8]) {
        switch answer {
        case .awaited: break
        case .failing(let head, var body):
            answer = .awaited
            body += bytes.prefix(Self.errorBodyLimit - body.count)
            answer = .failing(head, body: body)
        case .document(let isDelimited, var scanner):
            if !isDelimited || loop.state.onCall != nil {
                answer = .awaited
                scanner.feed(bytes)
                answer = .document(isDelimited: isDelimited, scanner)
            }
            connection?.writeBody(bytes)
        case .events(var stream):
            answer = .awaited
            switch stream.feed(bytes) {
            case .asTheyCame: connection?.writeBody(bytes)
            case .bytes(let bytes): connection?.writeBody(bytes)
            }
            let hasFailed = stream.hasFailed
            answer = .events(stream)
            if hasFailed { finish(closing: true) }
        }
    }

    private func end(_ result: Result<Void, TransportError>) {
        var failure: APIError?
        if case .failure(let error) = result {
            loop.state.logger.warning(
                "upstream failed",
                metadata: ["model": "\(deployment.modelName)", "error": "\(error)"])
            failure = APIError(upstream: error)
        }
        conclude(failure)
    }

    private func conclude(_ failure: APIError?) {
        switch answer {
        case .awaited: fail(failure ?? APIError(502, "the upstream sent no answer"))
        case .failing(let head, let body): fail(head, body)
        case .document(let isDelimited, let scanner):
            let isWhole = isDelimited || scanner.outcome == .complete
            if failure == nil, isWhole {
                finish(closing: false)
            } else {
                fail(failure ?? APIError(502, "the upstream's answer is not complete"))
            }
        case .events(var stream):
            switch stream.end(failure) {
            case .complete(let bytes):
                answer = .events(stream)
                connection?.writeBody(bytes)
                finish(closing: false)
            case .broken(let bytes):
                answer = .events(stream)
                if connection?.isResponseUnderWay == false {
                    fail(
                        failure
                            ?? APIError(502, "the upstream's stream ended before it began"))
                } else {
                    connection?.writeBody(bytes)
                    finish(closing: true)
                }
            }
        }
    }

    private func fail(_ head: ResponseHead, _ body: [UInt8]) {
        let isRedirect = head.status < 400
        var error =
            isRedirect
            ? APIError(
                502, "the upstream answered \(head.status), a redirect, and none is followed")
            : UpstreamFault.error(status: head.status, body: Self.isEncoded(head) ? [] : body)
        if error.status == 401 || error.status == 403 {
            // The gateway's own credential was refused, not the client's; say whose.
            error.message = "the upstream refused the gateway's credential: \(error.message)"
        }
        let connection = connection
        status = error.status
        over(.failed)
        connection?.answer(error, fields: isRedirect ? HeaderFields() : head.fields, relay: self)
    }

    // MARK: an answer of our own

    private func begin(_ answer: LocalAnswer) {
        local = answer
        status = 200
        let isStream = answer.contentType.hasPrefix("text/event-stream")
        self.answer =
            isStream ? .events(StreamGuard()) : .document(isDelimited: true, UsageScanner(.json))
        connection?.beginResponse(
            200, ["content-type": answer.contentType], length: answer.length, relay: self)
        if answer.delay == .zero { play() } else { playLater() }
        flush()
    }

    /// Writes pieces until the client is slow, the turn is long or a pause is due.
    private func play() {
        guard !isPlaying, var answer = local, connection != nil else { return }
        var room = 64 << 10
        while connection?.isWritable == true {
            guard room > 0 else { return playLater() }
            guard let piece = answer.pieces.next() else {
                local = nil
                return conclude(nil)
            }
            take(piece)
            room -= piece.count
            local = answer
            if answer.delay > .zero { return playLater() }
        }
    }

    private func playLater() {
        guard let delay = local?.delay else { return }
        isPlaying = true
        loop.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(delay)) { [weak self] in
            guard let self else { return }
            isPlaying = false
            play()
            flush()
        }
    }

    // MARK: ending

    /// Gives the call up: the client is gone.
    ///
    /// The upstream's connection is closed at once.
    func cancel() {
        guard connection != nil else { return }
        abandonTransfer()
        over(.clientGone)
    }

    /// Ends the call for a reason of the gateway's own; the client is told where the protocol can.
    func interrupt(_ error: APIError) {
        guard connection != nil else { return }
        abandonTransfer()
        local = nil
        waiting.removeAll()
        conclude(error)
        flush()
    }

    private func abandonTransfer() {
        transfer?.cancel()
        transfer = nil
        receiver = nil
    }

    /// Ends the response in order; `closing` also ends the connection.
    private func finish(closing: Bool) {
        let connection = connection
        if closing { abandonTransfer() }
        over(closing ? .failed : .complete)
        connection?.endResponse(closing: closing)
    }

    /// Answers with a failure, or breaks the connection off when the answer is under way.
    private func fail(_ error: APIError) {
        let connection = connection
        if connection?.isResponseUnderWay == false { status = error.status }
        over(.failed)
        if connection?.isResponseUnderWay == true {
            connection?.abort()
        } else {
            connection?.answer(error, fields: HeaderFields(), relay: self)
        }
    }

    private func over(_ ending: CallRecord.Ending) {
        connection?.report(record(ending))
        connection = nil
        // The receiver holds the relay, so the relay lets go of it.
        receiver = nil
        transfer = nil
        local = nil
        waiting.removeAll()
        resigning = nil
    }

    private func record(_ ending: CallRecord.Ending) -> CallRecord {
        let usage: Usage? =
            switch answer {
            case .awaited, .failing: nil
            case .document(_, let scanner): scanner.usage
            case .events(let stream): stream.scanner.usage
            }
        return CallRecord(
            modelName: deployment.modelName, deploymentID: deployment.id, status: status,
            isStreaming: call.isStreaming, ending: ending, usage: usage)
    }
}

extension APIError {
    /// A transfer's failure in words that name neither hosts nor paths; those are in the log.
    fileprivate init(upstream error: TransportError) {
        switch error.kind {
        case .timeout: self.init(504, "the upstream did not answer in time")
        case .cannotResolve, .cannotConnect: self.init(502, "the upstream cannot be reached")
        case .tls: self.init(502, "the upstream's certificate or TLS was refused")
        case .interrupted:
            self.init(502, "the upstream's connection broke before the answer was complete")
        case .badURL: self.init(500, "the model's api_base cannot be used")
        case .badResponse: self.init(502, "the upstream's answer is not HTTP that we accept")
        case .cancelled, .other: self.init(502, "the upstream failed")
        }
    }
}
