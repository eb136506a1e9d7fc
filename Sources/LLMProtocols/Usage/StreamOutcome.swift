/// How a streamed answer ended; only `complete` may be shown as success.
package enum StreamOutcome: Sendable, Hashable {
    /// `[DONE]` came, or every choice that was seen had its finish reason.
    case complete
    /// The stream carried an error event.
    case failed
    /// The bytes ended before the answer did.
    case cut
}
