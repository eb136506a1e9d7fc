/// Sends requests. Two forms: callbacks for the gateway's data path, and async above it for everything else.
package protocol HTTPTransport: Sendable {
    /// Starts a transfer and returns at once; the receiver hears of it on the transport's own thread.
    ///
    /// The receiver is kept alive until its `end` was called, which happens exactly once, also after `cancel`.
    func start(_ request: TransferRequest, receiver: any TransferReceiver) -> any Transfer
}

/// A running transfer, steered from any thread.
package protocol Transfer: Sendable {
    /// Goes on after the receiver answered `.pause`.
    func resume()
    /// Closes the transfer's connection; the receiver's `end` gets `.cancelled` unless it had ended before.
    func cancel()
}

/// Hears of one transfer. Calls come one at a time on the transport's thread and must not block:
/// `head` once, `body` any number of times, `end` once; a transfer that fails early has only its `end`.
package protocol TransferReceiver: AnyObject, Sendable {
    func head(_ head: ResponseHead)
    /// Bytes of the decoded body. After `.pause` at most one more call brings bytes that had already arrived.
    func body(_ bytes: [UInt8]) -> Flow
    func end(_ result: Result<Void, TransportError>)
}

/// What a receiver wants after it took some bytes.
package enum Flow: Sendable {
    case proceed
    case pause
    case abort
}

/// Status and header fields of a final response; interim (1xx) responses are not shown.
package struct ResponseHead: Sendable {
    package var status: Int
    package var fields: HeaderFields

    package init(status: Int, fields: HeaderFields = [:]) {
        self.status = status
        self.fields = fields
    }
}
