import Curl
import Synchronization
import Transport

/// What the suites share.
enum CurlPeer {
    /// For control requests, so that they do not disturb the connection counts of a test's own transport.
    static let transport = CurlTransport()

    static func get(_ url: String, _ deadlines: TransferRequest.Deadlines = .init())
        -> TransferRequest
    {
        TransferRequest("GET", url, deadlines: deadlines)
    }

    /// The error that an operation ends with; nil when it has none or another type.
    static func failure(_ body: () async throws -> Void) async -> TransportError? {
        do {
            try await body()
            return nil
        } catch {
            return error as? TransportError
        }
    }
}

/// A receiver that writes down its calls, answers `body` as told, and lets a test wait for its end.
final class Recorder: TransferReceiver {
    struct Log {
        var calls: [String] = []
        var bytes = 0
        var ended: Result<Void, TransportError>?
        var waiter: CheckedContinuation<Result<Void, TransportError>, Never>?
    }

    let log = Mutex(Log())
    let group: (any ReceiverGroup)?
    private let flow: Flow

    init(flow: Flow = .proceed, group: (any ReceiverGroup)? = nil) {
        self.flow = flow
        self.group = group
    }

    func head(_ head: ResponseHead) {
        log.withLock { $0.calls.append("head \(head.status)") }
    }

    func body(_ bytes: [UInt8]) -> Flow {
        log.withLock {
            if $0.calls.last != "body" { $0.calls.append("body") }
            $0.bytes += bytes.count
        }
        return flow
    }

    func end(_ result: Result<Void, TransportError>) {
        let waiter = log.withLock { log in
            log.calls.append("end")
            log.ended = result
            return log.waiter
        }
        waiter?.resume(returning: result)
    }

    var calls: [String] { log.withLock { $0.calls } }

    func result() async -> Result<Void, TransportError> {
        await withCheckedContinuation { waiter in
            let ended = log.withLock { log in
                log.waiter = waiter
                return log.ended
            }
            if let ended { waiter.resume(returning: ended) }
        }
    }
}

/// Counts its flushes.
final class CountingGroup: ReceiverGroup {
    private let count = Mutex(0)

    var flushes: Int { count.withLock { $0 } }

    func flush() { count.withLock { $0 += 1 } }
}
