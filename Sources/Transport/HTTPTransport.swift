/// Sends requests.
///
/// Two forms: callbacks for the gateway's data path, and async above it for everything else.
package protocol HTTPTransport: Sendable {
    /// Starts a transfer and returns at once; the receiver hears of it on the transport's own thread.
    ///
    /// A transport that sends requests on the threads that ask for them may tell the receiver there, before this returns.
    /// The receiver is kept alive until its `end` was called, which happens exactly once, also after `cancel`.
    func start(_ request: TransferRequest, receiver: any TransferReceiver) -> any Transfer

    /// Lets go of the connections that are open now: those that nobody uses end at once, the others with their last
    /// transfer; what begins later makes new ones. From any thread.
    func retireConnections()

    /// Connections that are open now: being made, in use, or kept for the next request; from any thread.
    var openConnections: Int { get }
}

extension HTTPTransport {
    /// Nothing, for transports without connections.
    package func retireConnections() {}

    /// None, for transports without connections.
    package var openConnections: Int { 0 }
}

/// A running transfer, steered from any thread.
package protocol Transfer: Sendable {
    /// Goes on after the receiver answered `.pause`.
    func resume()
    /// Closes the transfer's connection; the receiver's `end` gets `.cancelled` unless it had ended before.
    func cancel()
}

/// Hears of one transfer.
///
/// Calls come one at a time on the transport's thread and must not block:
/// `head` once, `body` any number of times, `end` once; a transfer that fails early has only its `end`.
package protocol TransferReceiver: AnyObject, Sendable {
    /// Receivers that want their events handed on in one go name the same group; asked once, at the start.
    var group: (any ReceiverGroup)? { get }
    func head(_ head: ResponseHead)
    /// Bytes of the decoded body. After `.pause` at most one more call brings bytes that had already arrived.
    func body(_ bytes: [UInt8]) -> Flow
    func end(_ result: Result<Void, TransportError>)
}

extension TransferReceiver {
    package var group: (any ReceiverGroup)? { nil }
}

/// Receivers that share one consumer, an event loop say.
///
/// The transport's thread wakes for many transfers at once. It first calls `head`, `body` and `end` of every
/// receiver that has something, then `flush` once for each group that had any such call, so that a group may
/// collect events and hand them to its consumer with one task per wake. `flush` comes on the same thread as
/// the events and must not block.
package protocol ReceiverGroup: AnyObject, Sendable {
    func flush()
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
    /// Whether the body's end is marked: a length, chunks or HTTP/2 frames.
    ///
    /// True means that a cut connection shows as an error. False when only the close of the connection ends it: then a cut looks like an end,
    /// and the reader has to know from the content whether it is whole.
    package var isDelimited: Bool

    package init(status: Int, fields: HeaderFields = [:], isDelimited: Bool = true) {
        self.status = status
        self.fields = fields
        self.isDelimited = isDelimited
    }
}
