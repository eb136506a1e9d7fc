import Gateway

/// An event stream on its way to the client.
///
/// A class as `DocumentAnswer` is one: each piece is taken in place, where a value in an enum would be copied out and in.
final class EventAnswer {
    private(set) var stream: StreamGuard

    init(_ stream: StreamGuard) { self.stream = stream }

    /// Takes the next bytes; what to write of them.
    func feed(_ bytes: [UInt8]) -> [UInt8] {
        switch stream.feed(bytes) {
        case .asTheyCame: bytes
        case .bytes(let others): others
        }
    }

    /// The end.
    ///
    /// `failure` is what the transport said; nil when it ended in order.
    func end(_ failure: APIError?) -> StreamGuard.Ending { stream.end(failure) }
}
