import Synchronization

/// A request body that is written while it is sent: a bounded pipe with one writer and one transfer.
///
/// A request with such a body can be sent once; it is never repeated.
package final class UploadStream: Sendable {
    /// What the transfer finds when it asks for bytes.
    package enum Pull: Sendable, Equatable {
        case bytes([UInt8])
        /// Nothing yet; the wake function is called when there is.
        case wait
        case end
        /// The writer gave up; the transfer is to be broken off.
        case failed
    }

    private enum Phase { case open, finished, failed, closed }

    private struct State {
        var bytes: [UInt8] = []
        var read = 0
        var phase = Phase.open
        var writer: CheckedContinuation<Void, any Error>?
        var onSpace: (@Sendable () -> Void)?
        var wake: (@Sendable () -> Void)?
        var isStarved = false

        var waiting: Int { bytes.count - read }
    }

    /// The body's length when it is known (`Content-Length`); nil sends it in chunks.
    package let length: Int?
    private let capacity: Int
    private let state = Mutex(State())

    /// - Parameter capacity: bytes that may wait before the writer has to.
    package init(length: Int? = nil, capacity: Int = 128 << 10) {
        self.length = length
        self.capacity = capacity
    }

    // MARK: The writer's side

    /// Adds bytes without waiting.
    ///
    /// False means that enough is waiting now: stop until `onSpace` is called. The bytes are taken in either case. After the transfer ended they are dropped and false is returned.
    @discardableResult
    package func offer(_ bytes: [UInt8]) -> Bool {
        let (wake, hasSpace) = state.withLock { state -> ((@Sendable () -> Void)?, Bool) in
            guard state.phase == .open else { return (nil, false) }
            if state.read == state.bytes.count {
                state.bytes = bytes
                state.read = 0
            } else {
                state.bytes += bytes
            }
            let wake = state.isStarved && state.waiting > 0 ? state.wake : nil
            if wake != nil { state.isStarved = false }
            return (wake, state.waiting < capacity)
        }
        wake?()
        return hasSpace
    }

    /// Adds bytes, and waits while too many are waiting; `CancellationError` once the transfer has ended.
    package func write(_ bytes: [UInt8]) async throws {
        try Task.checkCancellation()
        if offer(bytes) { return }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { writer in
                let known: Result<Void, any Error>? = state.withLock {
                    if $0.phase != .open { return .failure(CancellationError()) }
                    if $0.waiting < capacity { return .success(()) }
                    $0.writer = writer
                    return nil
                }
                if let known { writer.resume(with: known) }
            }
        } onCancel: {
            fail()
        }
    }

    /// Called each time when bytes that had filled the pipe are gone, on the transport's thread.
    package func onSpace(_ action: @escaping @Sendable () -> Void) {
        state.withLock { $0.onSpace = action }
    }

    /// The body is complete.
    package func finish() { leave(.finished) }

    /// The body cannot be completed: the transfer is broken off.
    package func fail() { leave(.failed) }

    // MARK: The transport's side

    /// Sets the function, callable from any thread, that makes the transport ask again after `.wait`.
    package func attach(wake: @escaping @Sendable () -> Void) {
        state.withLock { $0.wake = wake }
    }

    /// Takes up to `limit` bytes.
    package func pull(upTo limit: Int) -> Pull {
        let (pull, writer, onSpace) = state.withLock {
            state -> (Pull, CheckedContinuation<Void, any Error>?, (@Sendable () -> Void)?) in
            if state.phase == .failed { return (.failed, nil, nil) }
            guard state.waiting > 0 else {
                if state.phase != .open { return (.end, nil, nil) }
                state.isStarved = true
                return (.wait, nil, nil)
            }
            let wasFull = state.waiting >= capacity
            let bytes = [UInt8](state.bytes[state.read...].prefix(limit))
            state.read += bytes.count
            if state.read == state.bytes.count {
                state.bytes = []
                state.read = 0
            }
            guard wasFull, state.waiting < capacity else { return (.bytes(bytes), nil, nil) }
            defer { state.writer = nil }
            return (.bytes(bytes), state.writer, state.onSpace)
        }
        writer?.resume()
        onSpace?()
        return pull
    }

    /// The transfer has ended: what comes now is dropped, a waiting writer is told.
    package func close() { leave(.closed) }

    private func leave(_ phase: Phase) {
        let (wake, writer) = state.withLock {
            state -> ((@Sendable () -> Void)?, CheckedContinuation<Void, any Error>?) in
            guard state.phase == .open || phase == .closed else { return (nil, nil) }
            state.phase = phase
            let wake = phase == .closed ? nil : state.wake
            if phase == .closed { state.wake = nil }
            state.onSpace = nil
            defer { state.writer = nil }
            return (wake, state.writer)
        }
        wake?()
        writer?.resume(throwing: CancellationError())
    }
}
