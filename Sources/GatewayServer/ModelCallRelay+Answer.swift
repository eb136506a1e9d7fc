import Gateway
import JSON
import LLMProtocols
import Logging
import NIOCore
import Providers
import Transport

/// The upstream's answer on its way to the client.
extension ModelCallRelay {
    /// As much of an error body as is read.
    private static let errorBodyLimit = 64 << 10
    /// As much of a document as is made a stream.
    private static let unstreamedLimit = 16 << 20

    /// Takes the head of the upstream's answer.
    func begin(_ head: ResponseHead) {
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
            answer = .events(EventAnswer(StreamGuard(isStrict: isOpenAI, edits: edits)))
            beginResponse(head, head.fields, length: nil)
        } else if isOpenAI, !isEncoded, type.hasPrefix("text/html") {
            // A gate or a login page before the upstream; never an answer of a model.
            answer = .failing(ResponseHead(status: 502), body: [])
        } else if isOpenAI, !isEncoded, call.isStreaming {
            answer = .unstreamed(head, body: [])
        } else {
            let isHeld = !isEncoded && call.task != nil && type.hasPrefix("application/json")
            beginDocument(head, isHeld: isHeld, isScanned: !isEncoded)
        }
    }

    /// Begins with a document; the head of one that is held goes out with its bytes.
    func beginDocument(_ head: ResponseHead, isHeld: Bool, isScanned: Bool = true) {
        let document = DocumentAnswer(head, isHeld: isHeld, isScanned: isScanned, edits: edits)
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

    /// Takes bytes of the answer.
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
        case .events(let events): takeEvents(bytes, events)
        }
    }

    private func takeDocument(_ bytes: [UInt8], _ document: DocumentAnswer) {
        let passage = document.feed(bytes)
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

    private func takeEvents(_ bytes: [UInt8], _ events: EventAnswer) {
        let passed = events.feed(bytes)
        // A choice that is finished is worth more to the client than another try.
        if events.stream.hasFailed, events.stream.scanner.finishReason == nil,
            connection?.isResponseUnderWay == false
        {
            return attemptFailed(EmbeddedFault.error(inEvents: passed))
        }
        connection?.writeBody(passed)
        if events.stream.hasFailed { finish(closing: true) }
    }

    func end(_ result: Result<Void, TransportError>) {
        guard case .failure(let error) = result else { return conclude(nil) }
        loop.state.logger.warning(
            "upstream failed", metadata: logFields(["error": "\(error.message)"]))
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
        case .document(let document):
            guard failure == nil, document.isWhole else {
                return attemptFailed(
                    failure ?? APIError(502, "the upstream's answer is not complete"), kind)
            }
            cost = price
            if let passage = document.finish() { write(passage, document.head) }
            finish(closing: false)
        case .events(let events): conclude(events, failure, kind)
        }
    }

    private func conclude(_ events: EventAnswer, _ failure: APIError?, _ kind: RoutingFailure?) {
        switch events.end(failure) {
        case .complete(let bytes):
            connection?.writeBody(bytes)
            finish(closing: false)
        case .broken(let bytes):
            if connection?.isResponseUnderWay == false {
                let reason = "the upstream's stream ended before it began"
                attemptFailed(failure ?? APIError(502, reason), kind)
            } else {
                connection?.writeBody(bytes)
                finish(closing: true)
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
}
