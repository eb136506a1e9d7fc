import Synchronization
import Transport

/// A transport that answers each request with the next of its scripted answers, and remembers the requests.
final class ScriptedTransport: HTTPTransport {
    struct Answer: Sendable {
        var status = 200
        var fields: HeaderFields = [:]
        var pieces: [String] = []
        var end: Result<Void, TransportError> = .success(())
    }

    private struct Quiet: Transfer {
        func resume() {}
        func cancel() {}
    }

    private let state: Mutex<(answers: [Answer], requests: [TransferRequest])>

    init(_ answers: [Answer]) { state = Mutex((answers, [])) }

    var requests: [TransferRequest] { state.withLock { $0.requests } }

    func start(_ request: TransferRequest, receiver: any TransferReceiver) -> any Transfer {
        let answer = state.withLock { state -> Answer in
            state.requests.append(request)
            return state.answers.isEmpty ? Answer(status: 599) : state.answers.removeFirst()
        }
        receiver.head(ResponseHead(status: answer.status, fields: answer.fields))
        for piece in answer.pieces { _ = receiver.body(Array(piece.utf8)) }
        receiver.end(answer.end)
        return Quiet()
    }
}
