import Gateway
import JSON
import LLMProtocols
import Logging
import ModelCatalog
import NIOCore
import Providers
import Transport

/// One model call from the client's whole request to the end of its answer, on the connection's event loop.
///
/// Nothing goes to the client before the upstream has answered with a status, and of an event stream not
/// before its first bytes; a JSON document is held until it is whole or long. Until then a failure leads to
/// another try where the plan has one, and else to a plain error answer.
final class ModelCallRelay {
    enum Answer {
        /// No status yet.
        case awaited
        /// An error: its body is collected to be reworded.
        case failing(ResponseHead, body: [UInt8])
        /// One document.
        case document(DocumentAnswer)
        /// One document for a client that asked for a stream: collected to be made one.
        case unstreamed(ResponseHead, body: [UInt8])
        case events(StreamGuard)
        /// A stream for a client that did not ask for one: collected to be made a document.
        case collected(ResponseHead, CollectedStream)
    }

    /// As much of an error body as is read.
    private static let errorBodyLimit = 64 << 10
    /// As much of a document as is made a stream.
    private static let unstreamedLimit = 16 << 20

    let call: ModelCall
    let served: ServedConfiguration
    let loop: ServerLoop
    /// The name that the client asked for.
    let name: String
    /// That name's deployments.
    let route: ModelRoute
    /// What the client tells the gateway.
    let controls: RequestControls
    let startedAt: NIODeadline
    /// The connection to answer on; nil once the call is over.
    var connection: ConnectionHandler?
    var answer = Answer.awaited
    var local: LocalAnswer?
    var isPlaying = false
    /// The workspace to sign for once more when it answers 401, and the refused request; nil after that.
    var resigning: (TransferRequest, WorkspaceSigner)?
    private var receiver: UpstreamReceiver?
    private var transfer: (any Transfer)?
    /// Events that wait until the client reads on.
    private var waiting: [UpstreamInbox.Event] = []
    /// The status that the client sees; 0 until it sees one.
    var status = 0

    // The tries.

    /// Who was asked last; its names go into the response's head.
    var deployment: Deployment?
    /// The same among the members of its group.
    var member: ModelRoute.Member?
    /// The group that the present try is taken for, while the routing state counts it.
    var counted: ModelRoute?
    /// What was and what can be tried; nil while the only deployment of a plain name is tried first.
    var plan: AttemptPlan?
    /// When the present try began, and when its first bytes came.
    var triedAt = NIODeadline.uptimeNanoseconds(0)
    var firstBytesAt: NIODeadline?
    /// The end of a pause between tries.
    var pause: Scheduled<Void>?
    /// Whether the gateway itself ends the call, so that nothing more is tried.
    var isInterrupted = false

    /// What the answer costs, where that is known.
    var cost: Money?

    init(
        _ routed: RoutedCall, served: ServedConfiguration, connection: ConnectionHandler,
        loop: ServerLoop
    ) {
        call = routed.call
        name = routed.name
        route = routed.route
        controls = routed.controls
        self.served = served
        self.connection = connection
        self.loop = loop
        startedAt = .now()
    }

    /// Sends a request, for the present try.
    func send(_ request: TransferRequest) {
        let receiver = UpstreamReceiver(
            NIOLoopBound(self, eventLoop: loop.eventLoop), inbox: loop.inbox)
        self.receiver = receiver
        transfer = loop.state.transport.start(request, receiver: receiver)
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
        let isEncoded = Self.isEncoded(head)
        let type = (head.fields["content-type"] ?? "").lowercased()
        let isStream = !isEncoded && type.hasPrefix("text/event-stream")
        if isStream, isOpenAI, !call.isStreaming {
            answer = .collected(head, CollectedStream())
        } else if isStream {
            answer = .events(StreamGuard(isStrict: isOpenAI, edits: edits))
            beginResponse(head, head.fields, length: nil)
        } else if isOpenAI, !isEncoded, type.hasPrefix("text/html") {
            // A gate or a login page before the upstream; never an answer of a model.
            answer = .failing(ResponseHead(status: 502), body: [])
        } else if isOpenAI, !isEncoded, call.isStreaming {
            answer = .unstreamed(head, body: [])
        } else {
            let isHeld = !isEncoded && call.task != nil && type.hasPrefix("application/json")
            beginDocument(head, isHeld: isHeld)
        }
    }

    /// Begins with a document; the head of one that is held goes out with its bytes.
    func beginDocument(_ head: ResponseHead, isHeld: Bool) {
        let document = DocumentAnswer(head, isHeld: isHeld, isScanned: isMetered, edits: edits)
        answer = .document(document)
        if !isHeld { beginResponse(head, head.fields, length: document.length) }
    }

    /// What is changed in the answer of the present try.
    ///
    /// As in LiteLLM the model is the one that was asked for, and after a fallback the one that answers.
    var edits: AnswerEdits {
        guard call.operation != .invocation else { return AnswerEdits() }
        return AnswerEdits(model: fallbacks == 0 ? name : nil, hidesUsage: hidesUsage)
    }

    /// Whether usage events stay here: the client did not ask for them, and is none that gets them unasked.
    private var hidesUsage: Bool {
        call.addsUsage && served.configuration.streamUsage == .hidden
            && connection?.isWorkspace == false
    }

    /// Begins the client's response with an upstream's head.
    func beginResponse(_ head: ResponseHead, _ fields: HeaderFields, length: Int?) {
        status = head.status
        connection?.beginResponse(head.status, fields, length: length, relay: self)
    }

    /// Whether a body is compressed, although it was asked for as it is.
    private static func isEncoded(_ head: ResponseHead) -> Bool {
        head.fields["content-encoding"].map { $0.lowercased() != "identity" } ?? false
    }

    /// Whether the answer's form is known: OpenAI's chat or completions.
    private var isOpenAI: Bool {
        call.operation == .chatCompletions || call.operation == .completions
    }

    /// Whether anybody wants to know what the answer used.
    private var isMetered: Bool { counted != nil || loop.state.onCall != nil }

    func take(_ bytes: [UInt8]) {
        if counted != nil, firstBytesAt == nil { firstBytesAt = .now() }
        switch answer {
        case .awaited: break
        case .failing(let head, var body):
            answer = .awaited
            body += bytes.prefix(Self.errorBodyLimit - body.count)
            answer = .failing(head, body: body)
        case .unstreamed(let head, var body):
            answer = .awaited
            body += bytes
            answer = .unstreamed(head, body: body)
            if body.count > Self.unstreamedLimit {
                attemptFailed(APIError(502, "the upstream's answer is too large for a stream"))
            }
        case .collected(let head, var stream):
            answer = .awaited
            do {
                try stream.feed(bytes)
                answer = .collected(head, stream)
            } catch {
                attemptFailed(error)
            }
        case .document(let document): takeDocument(bytes, document)
        case .events(let stream): takeEvents(bytes, stream)
        }
    }

    private func takeDocument(_ bytes: [UInt8], _ document: DocumentAnswer) {
        var document = document
        answer = .awaited
        let passage = document.feed(bytes)
        answer = .document(document)
        if document.hasFailed {
            // An error under a status of success: nothing of it has left, and it becomes an error's body.
            answer = .failing(document.head, body: Array(document.held.prefix(Self.errorBodyLimit)))
        } else {
            write(passage, document.head)
        }
    }

    private func write(_ passage: DocumentAnswer.Passage, _ head: ResponseHead) {
        switch passage {
        case .held: break
        case .start(let length, let bytes):
            beginResponse(head, head.fields, length: length)
            connection?.writeBody(bytes)
        case .next(let bytes): connection?.writeBody(bytes)
        }
    }

    private func takeEvents(_ bytes: [UInt8], _ stream: StreamGuard) {
        var stream = stream
        answer = .awaited
        let passage = stream.feed(bytes)
        answer = .events(stream)
        let passed =
            switch passage {
            case .asTheyCame: bytes
            case .bytes(let bytes): bytes
            }
        // A choice that is finished is worth more to the client than another try.
        if stream.hasFailed, stream.scanner.finishReason == nil,
            connection?.isResponseUnderWay == false
        {
            return attemptFailed(EmbeddedFault.error(inEvents: passed))
        }
        connection?.writeBody(passed)
        if stream.hasFailed { finish(closing: true) }
    }

    private func end(_ result: Result<Void, TransportError>) {
        guard case .failure(let error) = result else { return conclude(nil) }
        loop.state.logger.warning(
            "upstream failed",
            metadata: [
                "model": "\(route.name)", "deployment": "\(deployment?.id ?? "")",
                "error": "\(error)",
            ])
        conclude(APIError(upstream: error), RoutingFailure(error))
    }

    /// The answer has ended, in order or with a failure.
    func conclude(_ failure: APIError?, _ kind: RoutingFailure? = nil) {
        switch answer {
        case .awaited:
            attemptFailed(failure ?? APIError(502, "the upstream sent no answer"), kind)
        case .failing(let head, let body): fail(head, body)
        case .unstreamed(let head, let body):
            if let failure { attemptFailed(failure, kind) } else { stream(head, body) }
        case .collected(let head, let stream): collect(head, stream, failure, kind)
        case .document(var document):
            guard failure == nil, document.isWhole else {
                return attemptFailed(
                    failure ?? APIError(502, "the upstream's answer is not complete"), kind)
            }
            cost = price(document.scanner.usage)
            if let passage = document.finish() {
                answer = .document(document)
                write(passage, document.head)
            }
            finish(closing: false)
        case .events(var stream):
            let ending = stream.end(failure)
            answer = .events(stream)
            switch ending {
            case .complete(let bytes):
                connection?.writeBody(bytes)
                finish(closing: false)
            case .broken(let bytes):
                if connection?.isResponseUnderWay == false {
                    attemptFailed(
                        failure ?? APIError(502, "the upstream's stream ended before it began"),
                        kind)
                } else {
                    connection?.writeBody(bytes)
                    finish(closing: true)
                }
            }
        }
    }

    private func fail(_ head: ResponseHead, _ body: [UInt8]) {
        let body = Self.isEncoded(head) ? [] : body
        if (200..<300).contains(head.status) {
            let fault = (try? JSONValue(parsing: body)).flatMap { EmbeddedFault.error(in: $0) }
            return attemptFailed(
                fault ?? APIError(502, "the upstream's answer is an error"))
        }
        let isRedirect = head.status < 400
        var error =
            isRedirect
            ? APIError(
                502, "the upstream answered \(head.status), a redirect, and none is followed")
            : UpstreamFault.error(status: head.status, body: body)
        let kind = RoutingFailure(
            error, retryAfter: head.retryAfter(wallSeconds: loop.state.settings.now()))
        if error.status == 401 || error.status == 403 {
            // The gateway's own credential was refused, not the client's; say whose.
            error.message = "the upstream refused the gateway's credential: \(error.message)"
        }
        attemptFailed(error, kind, fields: isRedirect ? HeaderFields() : head.fields)
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
        isInterrupted = true
        abandonTransfer()
        local = nil
        waiting.removeAll()
        conclude(error)
        flush()
    }

    /// Lets go of the transfer, and of all that came of it and was not taken yet.
    func abandonTransfer() {
        transfer?.cancel()
        transfer = nil
        receiver = nil
        waiting.removeAll()
    }

    /// Ends the response in order; `closing` also ends the connection.
    func finish(closing: Bool) {
        let connection = connection
        if closing {
            abandonTransfer()
            settle(RoutingFailure(.internalServer, status: 500))
        }
        over(closing ? .failed : .complete)
        connection?.endResponse(closing: closing)
    }

    /// Answers with a failure, or breaks the connection off when the answer is under way.
    func fail(_ error: APIError, fields: HeaderFields = HeaderFields()) {
        let connection = connection
        if connection?.isResponseUnderWay == false { status = error.status }
        over(.failed)
        if connection?.isResponseUnderWay == true {
            connection?.abort()
        } else {
            connection?.answer(error, fields: fields, relay: self)
        }
    }

    private func over(_ ending: CallRecord.Ending) {
        settle(ending)
        connection?.report(record(ending))
        connection = nil
        // The receiver holds the relay, so the relay lets go of it.
        receiver = nil
        transfer = nil
        local = nil
        waiting.removeAll()
        resigning = nil
        pause?.cancel()
        pause = nil
    }

    /// The token counts of the answer so far.
    var usage: Usage? {
        switch answer {
        case .awaited, .failing, .unstreamed, .collected: nil
        case .document(let document): document.scanner.usage
        case .events(let stream): stream.scanner.usage
        }
    }

    private func record(_ ending: CallRecord.Ending) -> CallRecord {
        var record = CallRecord(
            modelName: deployment?.modelName ?? route.name, deploymentID: deployment?.id ?? "",
            status: status, isStreaming: call.isStreaming, ending: ending, usage: usage)
        record.provider = deployment?.provider ?? ""
        record.attempts = deployment == nil ? 0 : 1 + retries + fallbacks
        record.retries = retries
        record.fallbacks = fallbacks
        record.cost = cost ?? price(record.usage)
        return record
    }

    /// What an answer with this usage costs at the deployment that gave it; nil where no price is known.
    private func price(_ usage: Usage?) -> Money? {
        guard let usage, let member, let deployment else { return nil }
        return served.prices(of: deployment, at: member.place)?
            .cost(of: usage.json).total
    }
}
