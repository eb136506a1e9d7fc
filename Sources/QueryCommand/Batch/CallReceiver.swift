import Synchronization
import Transport

/// Collects what the transport tells of all calls, and hands it on once for each wake of the transport's thread.
final class CallGroup: ReceiverGroup {
    private let mailbox: BatchMailbox<BatchEvent>
    private let answers = Mutex<[BatchEvent]>([])

    init(_ mailbox: BatchMailbox<BatchEvent>) { self.mailbox = mailbox }

    func add(_ event: BatchEvent) { answers.withLock { $0.append(event) } }

    func flush() {
        let ended = answers.withLock { answers in
            defer { answers = [] }
            return answers
        }
        if !ended.isEmpty { mailbox.post(ended) }
    }
}

/// Keeps the answer of one call until it is whole.
final class CallReceiver: TransferReceiver {
    /// The longest answer that is taken: 64 vectors of 4096 numbers are 6 MB.
    private static let limit = 256 << 20
    /// What the transport hands over at a time, at most.
    private static let pieceBytes = 16 << 10

    private struct State {
        var head: ResponseHead?
        var body: [UInt8] = []
        var isTooLong = false
    }

    private let number: Int
    private let calls: CallGroup
    private let state = Mutex(State())

    init(_ number: Int, group: CallGroup) {
        self.number = number
        calls = group
    }

    var group: (any ReceiverGroup)? { calls }

    func head(_ head: ResponseHead) {
        let length = head.fields["Content-Length"].flatMap { Int($0) } ?? 0
        state.withLock { state in
            state.head = head
            // Grown step by step, an answer of a megabyte would be copied twice.
            if length > Self.pieceBytes { state.body.reserveCapacity(min(length, 16 << 20)) }
        }
    }

    func body(_ bytes: [UInt8]) -> Flow {
        state.withLock { state in
            if state.body.capacity == 0 { state.body = bytes } else { state.body += bytes }
            state.isTooLong = state.body.count > Self.limit
            return state.isTooLong ? .abort : .proceed
        }
    }

    func end(_ result: Result<Void, TransportError>) {
        let outcome = state.withLock { state -> Result<(ResponseHead, [UInt8]), TransportError> in
            if state.isTooLong {
                return .failure(
                    TransportError(
                        .badResponse, message: "the answer is larger than \(Self.limit) bytes",
                        wasSent: true))
            }
            return result.map { (state.head ?? ResponseHead(status: 0), state.body) }
        }
        calls.add(.answered(number, outcome.map { (head: $0.0, body: $0.1) }))
    }
}
