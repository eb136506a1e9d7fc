import Synchronization
import Transport

/// A transport that sends nothing: a test plays the upstream, call by call, from its own thread.
final class ScriptedTransport: HTTPTransport {
    private struct State {
        var calls: [UpstreamCall] = []
        var taken = 0
        var waiters: [CheckedContinuation<UpstreamCall, Never>] = []
    }

    private let state = Mutex(State())

    func start(_ request: TransferRequest, receiver: any TransferReceiver) -> any Transfer {
        let call = UpstreamCall(request, receiver)
        let waiter = state.withLock { state -> CheckedContinuation<UpstreamCall, Never>? in
            guard state.waiters.isEmpty else { return state.waiters.removeFirst() }
            state.calls.append(call)
            return nil
        }
        waiter?.resume(returning: call)
        return call
    }

    /// The next call that the gateway makes, or has made.
    func nextCall() async -> UpstreamCall {
        await withCheckedContinuation { continuation in
            let call = state.withLock { state -> UpstreamCall? in
                guard !state.calls.isEmpty else {
                    state.waiters.append(continuation)
                    return nil
                }
                return state.calls.removeFirst()
            }
            if let call { continuation.resume(returning: call) }
        }
    }

    /// How many calls were made and not yet looked at.
    var pendingCalls: Int { state.withLock { $0.calls.count } }
}

/// One call to the scripted upstream.
final class UpstreamCall: Transfer {
    private struct State {
        var isCancelled = false
        var resumes = 0
        var waiters: [CheckedContinuation<Void, Never>] = []

        mutating func takeWaiters() -> [CheckedContinuation<Void, Never>] {
            defer { waiters = [] }
            return waiters
        }
    }

    let request: TransferRequest
    let receiver: any TransferReceiver
    private let state = Mutex(State())

    init(_ request: TransferRequest, _ receiver: any TransferReceiver) {
        self.request = request
        self.receiver = receiver
    }

    /// The body that the gateway sent.
    var body: String {
        String(decoding: request.body.contents ?? [], as: UTF8.self)
    }

    func answer(_ status: Int = 200, _ fields: HeaderFields, isDelimited: Bool = true) {
        receiver.head(ResponseHead(status: status, fields: fields, isDelimited: isDelimited))
        receiver.group?.flush()
    }

    @discardableResult
    func send(_ text: String) -> Flow { send(Array(text.utf8)) }

    @discardableResult
    func send(_ bytes: [UInt8]) -> Flow {
        let flow = receiver.body(bytes)
        receiver.group?.flush()
        return flow
    }

    func end(_ error: TransportError? = nil) {
        receiver.end(error.map { .failure($0) } ?? .success(()))
        receiver.group?.flush()
    }

    /// A whole JSON answer.
    func answerJSON(_ text: String, status: Int = 200, fields: HeaderFields = [:]) {
        var all: HeaderFields = ["Content-Type": "application/json"]
        for field in fields { all.append(field.name, field.value) }
        all.append("Content-Length", String(text.utf8.count))
        answer(status, all)
        send(text)
        end()
    }

    // MARK: what the gateway does to the call

    func resume() {
        for waiter in state.withLock({ state in
            state.resumes += 1
            return state.takeWaiters()
        }) { waiter.resume() }
    }

    func cancel() {
        let (isFirst, waiters) = state.withLock { state in
            let isFirst = !state.isCancelled
            state.isCancelled = true
            return (isFirst, state.takeWaiters())
        }
        for waiter in waiters { waiter.resume() }
        if isFirst {
            receiver.end(
                .failure(TransportError(.cancelled, message: "cancelled", wasSent: true)))
            receiver.group?.flush()
        }
    }

    /// Returns once the gateway has cancelled the call.
    func cancelled() async { await wait { $0.isCancelled } }

    /// Returns once the gateway has resumed the call after a pause.
    func resumed() async { await wait { $0.resumes > 0 } }

    private func wait(_ isMet: @escaping @Sendable (borrowing State) -> Bool) async {
        while true {
            let isDone = await withCheckedContinuation {
                (answer: CheckedContinuation<Bool, Never>) in
                let known = state.withLock { isMet($0) }
                answer.resume(returning: known)
            }
            if isDone { return }
            await withCheckedContinuation { continuation in
                let isLate = state.withLock { state in
                    if isMet(state) { return true }
                    state.waiters.append(continuation)
                    return false
                }
                if isLate { continuation.resume() }
            }
        }
    }
}
