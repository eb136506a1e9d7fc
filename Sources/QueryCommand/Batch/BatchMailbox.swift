import Synchronization

/// Where other threads leave what happened for the one task that acts on it.
final class BatchMailbox<Event: Sendable>: Sendable {
    private struct State {
        var events: [Event] = []
        var reader: CheckedContinuation<[Event], Never>?
    }

    private let state = Mutex(State())

    /// Leaves some events, in their order.
    func post(_ events: [Event]) {
        let (reader, waiting) = state.withLock {
            state -> (CheckedContinuation<[Event], Never>?, [Event]) in
            state.events += events
            guard let reader = state.reader else { return (nil, []) }
            defer {
                state.reader = nil
                state.events = []
            }
            return (reader, state.events)
        }
        reader?.resume(returning: waiting)
    }

    func post(_ event: Event) { post([event]) }

    /// All that has come since the last call; waits for something.
    ///
    /// Only one task may read.
    func take() async -> [Event] {
        await withCheckedContinuation { reader in
            let waiting = state.withLock { state -> [Event] in
                defer { state.events = [] }
                if state.events.isEmpty { state.reader = reader }
                return state.events
            }
            if !waiting.isEmpty { reader.resume(returning: waiting) }
        }
    }
}
