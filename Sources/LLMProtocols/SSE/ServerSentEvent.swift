/// One event of a `text/event-stream` body: its name, if it has one, and its data.
package struct ServerSentEvent: Sendable, Hashable {
    /// The value of the last `event` field; nil when the event has none.
    package var name: String?
    /// The `data` lines joined with LF, as bytes: UTF-8 is checked by whoever parses them.
    package var data: [UInt8]

    /// An event of the given name and data.
    package init(name: String? = nil, data: [UInt8]) {
        self.name = name
        self.data = data
    }
}

/// Why a stream of events cannot be decoded further.
package enum SSEError: Error, Sendable, Hashable {
    /// A line, or the data of one event, passes the limit in bytes.
    case tooLarge(limit: Int)
}
