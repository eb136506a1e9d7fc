import Gateway
import JSON
import LLMProtocols
import Providers
import Transport

/// Answers of the other form than the client asked for.
extension ModelCallRelay {
    /// A document goes to a client that waits for a stream.
    func stream(_ head: ResponseHead, _ body: [UInt8]) {
        guard let document = try? JSONValue(parsing: body) else {
            return attemptFailed(APIError(502, "the upstream's answer is neither stream nor JSON"))
        }
        if let error = EmbeddedFault.error(in: document) { return attemptFailed(error) }
        guard
            let events = OneShotStream.bytes(
                of: document, includesUsage: call.includesUsage || call.addsUsage)
        else { return attemptFailed(APIError(502, "the upstream's answer has no choices")) }
        var fields = head.fields
        fields["content-type"] = "text/event-stream"
        answer = .events(EventAnswer(StreamGuard(edits: edits)))
        beginResponse(head, fields, length: nil)
        take(events)
        conclude(nil)
    }

    /// A stream goes to a client that waits for a document.
    func collect(
        _ head: ResponseHead, _ stream: CollectedStream, _ failure: APIError?,
        _ kind: RoutingFailure?
    ) {
        do {
            var stream = stream
            let body = try stream.end().bytes()
            var fields = head.fields
            fields["content-type"] = "application/json"
            beginDocument(ResponseHead(status: head.status, fields: fields), isHeld: true)
            take(body)
            conclude(nil)
        } catch {
            attemptFailed(failure ?? error, kind)
        }
    }
}
