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

    fileprivate struct State {
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
        // In one step: whoever has seen the request can release its answer.
        let deliver = state.withLock { state -> (@Sendable () -> Void)? in
            state.requests.append(request)
            let answer = state.answer(to: "\(request.method) \(request.url)")
            let deliver: @Sendable () -> Void = { answer.deliver(to: receiver) }
            guard holdsAnswers else { return deliver }
            state.held.append(deliver)
            return nil
        }
        deliver?()
        return NoTransfer()
    }
}

extension ScriptedTransport.State {
    /// The next answer to a request line.
    fileprivate mutating func answer(to line: String) -> ScriptedTransport.Answer {
        guard var list = answers[line], let first = list.first else {
            return .reply(404, "no such page")
        }
        if list.count > 1 { list.removeFirst() }
        answers[line] = list
        return first
    }
}

extension ScriptedTransport.Answer {
    fileprivate func deliver(to receiver: any TransferReceiver) {
        switch self {
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
}

private struct NoTransfer: Transfer {
    func resume() {}
    func cancel() {}
}
