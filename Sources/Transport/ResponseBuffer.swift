import Synchronization

/// The receiver under the async form: keeps what arrived until it is read, and pauses the transfer when full.
final class ResponseBuffer: TransferReceiver {
    private struct State {
        var head: ResponseHead?
        var headWaiter: CheckedContinuation<ResponseHead, any Error>?
        var bytes: [UInt8] = []
        var reader: CheckedContinuation<[UInt8]?, any Error>?
        var isPaused = false
        var end: Result<Void, any Error>?
    }

    /// Bytes that may wait before the transfer is paused.
    private static let highWater = 256 << 10

    private let state = Mutex(State())

    /// The head, or the error of a transfer that had none.
    func head() async throws -> ResponseHead {
        try await withCheckedThrowingContinuation { waiter in
            let known: Result<ResponseHead, any Error>? = state.withLock {
                if let head = $0.head { return .success(head) }
                if let end = $0.end { return end.flatMap { .failure(CancellationError()) } }
                $0.headWaiter = waiter
                return nil
            }
            if let known { waiter.resume(with: known) }
        }
    }

    /// All bytes that wait, or the next ones to come; nil at the end of the body.
    func next(_ transfer: any Transfer) async throws -> [UInt8]? {
        try await withCheckedThrowingContinuation { waiter in
            let (known, resumes) = state.withLock {
                state -> (Result<[UInt8]?, any Error>?, Bool) in
                let resumes = state.isPaused
                state.isPaused = false
                if !state.bytes.isEmpty {
                    let bytes = state.bytes
                    state.bytes = []
                    return (.success(bytes), resumes)
                }
                if let end = state.end { return (end.map { nil }, false) }
                state.reader = waiter
                return (nil, resumes)
            }
            if resumes { transfer.resume() }
            if let known { waiter.resume(with: known) }
        }
    }

    func head(_ head: ResponseHead) {
        let waiter = state.withLock { state in
            state.head = head
            defer { state.headWaiter = nil }
            return state.headWaiter
        }
        waiter?.resume(returning: head)
    }

    func body(_ bytes: [UInt8]) -> Flow {
        let (reader, flow) = state.withLock {
            state -> (CheckedContinuation<[UInt8]?, any Error>?, Flow) in
            if let reader = state.reader {
                state.reader = nil
                return (reader, .proceed)
            }
            if state.bytes.isEmpty { state.bytes = bytes } else { state.bytes += bytes }
            state.isPaused = state.bytes.count >= Self.highWater
            return (nil, state.isPaused ? .pause : .proceed)
        }
        reader?.resume(returning: bytes)
        return flow
    }

    func end(_ result: Result<Void, TransportError>) {
        let end: Result<Void, any Error> = result.mapError {
            if $0.kind == .cancelled { return CancellationError() }
            return $0
        }
        let (headWaiter, reader) = state.withLock { state in
            state.end = end
            defer {
                state.headWaiter = nil
                state.reader = nil
            }
            return (state.headWaiter, state.reader)
        }
        headWaiter?.resume(with: end.flatMap { .failure(CancellationError()) })
        reader?.resume(with: end.map { nil })
    }
}
