import Synchronization
import Transport

/// A transport without a network: each request gets the next answer of a script, and is kept.
final class ScriptedTransport: HTTPTransport {
    enum Answer: Sendable {
        case respond(Int, HeaderFields = [:], String = "")
        case fail(TransportError.Kind, wasSent: Bool)
        /// Nothing by itself: the test plays the peer through the `Playing` it is handed.
        case play
    }

    private struct State {
        var script: [Answer]
        var requests: [TransferRequest] = []
        var playing: [Playing] = []
    }

    private let state: Mutex<State>

    init(_ script: [Answer]) { state = Mutex(State(script: script)) }

    var requests: [TransferRequest] { state.withLock { $0.requests } }

    /// The transfers that a test has to play, in the order of their requests.
    var playing: [Playing] { state.withLock { $0.playing } }

    func start(
        _ request: TransferRequest, receiver: any TransferReceiver
    ) -> any Transfer {
        let playing = Playing(receiver)
        let answer = state.withLock { state in
            state.requests.append(request)
            state.playing.append(playing)
            return state.script.isEmpty ? nil : state.script.removeFirst()
        }
        switch answer {
        case .respond(let status, let fields, let body):
            receiver.head(ResponseHead(status: status, fields: fields))
            if !body.isEmpty { _ = receiver.body([UInt8](body.utf8)) }
            playing.end(.success(()))
        case .fail(let kind, let wasSent):
            playing.end(
                .failure(TransportError(kind, message: "as scripted", wasSent: wasSent)))
        case .play: break
        case nil:
            playing.end(
                .failure(TransportError(.other, message: "the script is over", wasSent: false)))
        }
        return playing
    }
}

/// One scripted transfer and what its owner did to it.
final class Playing: Transfer {
    let receiver: any TransferReceiver
    private let state = Mutex((resumes: 0, cancels: 0, hasEnded: false))

    init(_ receiver: any TransferReceiver) { self.receiver = receiver }

    var resumes: Int { state.withLock { $0.resumes } }
    var cancels: Int { state.withLock { $0.cancels } }

    func resume() { state.withLock { $0.resumes += 1 } }

    func cancel() {
        state.withLock { $0.cancels += 1 }
        end(.failure(TransportError(.cancelled, message: "cancelled", wasSent: true)))
    }

    func end(_ result: Result<Void, TransportError>) {
        let isFirst = state.withLock { state in
            defer { state.hasEnded = true }
            return !state.hasEnded
        }
        if isFirst { receiver.end(result) }
    }
}
