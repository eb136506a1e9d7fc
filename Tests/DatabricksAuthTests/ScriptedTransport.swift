import Synchronization
import Transport

/// Answers requests from a list and remembers them; every answer comes at once, on the caller's thread.
final class ScriptedTransport: HTTPTransport {
    /// What one request is answered with.
    enum Answer: Sendable {
        case reply(Int, String)
        /// With what the server's clock says.
        case dated(String, String)
        case failure(TransportError)
    }

    private struct State {
        var answers: [String: [Answer]]
        var requests: [TransferRequest] = []
        var held: [@Sendable () -> Void] = []
    }

    private let state: Mutex<State>
    private let holdsAnswers: Bool

    /// - Parameters:
    ///   - answers: by `METHOD URL`; the last one of a list is used again and again.
    ///   - holdsAnswers: whether answers wait for `release()`.
    init(_ answers: [String: [Answer]], holdsAnswers: Bool = false) {
        state = Mutex(State(answers: answers))
        self.holdsAnswers = holdsAnswers
    }

    var requests: [TransferRequest] { state.withLock(\.requests) }
    var lines: [String] { requests.map { "\($0.method) \($0.url)" } }

    func release() {
        let held = state.withLock { state in
            defer { state.held = [] }
            return state.held
        }
        for answer in held { answer() }
    }

    func start(_ request: TransferRequest, receiver: any TransferReceiver) -> any Transfer {
        let answer = state.withLock { state -> Answer in
            state.requests.append(request)
            let key = "\(request.method) \(request.url)"
            guard var list = state.answers[key], let first = list.first else {
                return .reply(404, "no such page")
            }
            if list.count > 1 { list.removeFirst() }
            state.answers[key] = list
            return first
        }
        let deliver: @Sendable () -> Void = {
            switch answer {
            case .reply(let status, let text):
                receiver.head(ResponseHead(status: status))
                _ = receiver.body(Array(text.utf8))
                receiver.end(.success(()))
            case .dated(let date, let text):
                receiver.head(ResponseHead(status: 200, fields: ["Date": date]))
                _ = receiver.body(Array(text.utf8))
                receiver.end(.success(()))
            case .failure(let error):
                receiver.end(.failure(error))
            }
        }
        if holdsAnswers {
            state.withLock { $0.held.append(deliver) }
        } else {
            deliver()
        }
        return NoTransfer()
    }
}

private struct NoTransfer: Transfer {
    func resume() {}
    func cancel() {}
}
