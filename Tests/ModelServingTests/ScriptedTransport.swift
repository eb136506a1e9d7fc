import Synchronization
import Transport

/// Answers requests from a list, in order, and remembers them; the last answer is used again.
final class ScriptedTransport: HTTPTransport {
    enum Answer: Sendable {
        case reply(Int, String, HeaderFields = [:])
        case failure(TransportError)
    }

    private struct State {
        var answers: [Answer]
        var requests: [TransferRequest] = []
    }

    private let state: Mutex<State>

    init(_ answers: Answer...) { state = Mutex(State(answers: answers)) }

    var requests: [TransferRequest] { state.withLock(\.requests) }

    func start(_ request: TransferRequest, receiver: any TransferReceiver) -> any Transfer {
        let answer = state.withLock { state in
            state.requests.append(request)
            return state.answers.count > 1 ? state.answers.removeFirst() : state.answers[0]
        }
        switch answer {
        case .reply(let status, let text, let fields):
            receiver.head(ResponseHead(status: status, fields: fields))
            _ = receiver.body(Array(text.utf8))
            receiver.end(.success(()))
        case .failure(let error): receiver.end(.failure(error))
        }
        return Ended()
    }

    private struct Ended: Transfer {
        func resume() {}
        func cancel() {}
    }
}
