import Synchronization

/// How busy a server is now.
package struct ServerLoad: Sendable, Equatable {
    /// Open client connections.
    package let connections: Int
    /// Model calls under way.
    package let calls: Int
    /// Those of them whose client asked for a stream.
    package let streams: Int
}

/// Counts what is under way, from all event loops.
final class CallTally: Sendable {
    private let connections = Atomic(0)
    private let calls = Atomic(0)
    private let streams = Atomic(0)

    /// Counts a connection, and says how many there are now.
    func connectionOpened() -> Int {
        connections.wrappingAdd(1, ordering: .relaxed).newValue
    }

    func connectionClosed() { connections.wrappingSubtract(1, ordering: .relaxed) }

    /// Counts a call; false when there are as many as may be, and then counts nothing.
    func callBegan(isStreaming: Bool, limit: Int?) -> Bool {
        let (_, now) = calls.wrappingAdd(1, ordering: .relaxed)
        if let limit, now > limit {
            calls.wrappingSubtract(1, ordering: .relaxed)
            return false
        }
        if isStreaming { streams.wrappingAdd(1, ordering: .relaxed) }
        return true
    }

    func callEnded(isStreaming: Bool) {
        calls.wrappingSubtract(1, ordering: .relaxed)
        if isStreaming { streams.wrappingSubtract(1, ordering: .relaxed) }
    }

    /// The counts at this moment.
    var load: ServerLoad {
        ServerLoad(
            connections: connections.load(ordering: .relaxed),
            calls: calls.load(ordering: .relaxed), streams: streams.load(ordering: .relaxed))
    }
}
