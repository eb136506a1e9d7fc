import POSIX
import Synchronization

/// SIGINT and SIGTERM of a server: the first asks it to drain, the second ends the process at once.
final class StopSignals: Sendable {
    private struct State {
        var first: Signal?
        var waiter: CheckedContinuation<Signal, Never>?
    }

    private let state = Mutex(State())

    /// Takes over the signals for the rest of the process's life.
    ///
    /// - Parameters:
    ///   - countsHangup: also takes SIGHUP, the end of the terminal, for a wish to stop.
    ///   - beforeDeath: runs before the second signal's death; short and without locks of others.
    init(
        countsHangup: Bool = false, beforeDeath: @escaping @Sendable () -> Void = {}
    ) throws(SystemError) {
        let signals: [Signal] = [.interrupt, .terminate] + (countsHangup ? [.hangup] : [])
        try SignalWatch.handle(signals) { [self] signal in
            if receive(signal) { return }
            beforeDeath()
            signal.dieOfIt()
        }
    }

    /// Whether a signal has come.
    var hasCome: Bool { state.withLock { $0.first != nil } }

    /// Asks for a stop as the first SIGTERM does; after it a signal is the second one.
    func stop() { _ = receive(.terminate) }

    /// Waits for the first signal; for one caller only.
    func first() async -> Signal {
        await withCheckedContinuation { continuation in
            let come = state.withLock { state in
                if state.first == nil { state.waiter = continuation }
                return state.first
            }
            if let come { continuation.resume(returning: come) }
        }
    }

    /// Notes a signal; false when it is not the first.
    private func receive(_ signal: Signal) -> Bool {
        let (isFirst, waiter) = state.withLock { state in
            let isFirst = state.first == nil
            if isFirst { state.first = signal }
            let waiter = isFirst ? state.waiter : nil
            state.waiter = nil
            return (isFirst, waiter)
        }
        waiter?.resume(returning: signal)
        return isFirst
    }
}
