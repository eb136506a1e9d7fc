import Glibc
import Synchronization

/// Where the C handler writes; set once before the first handler is installed.
// SAFETY: written under the watch's lock before sigaction makes it reachable, and never again.
nonisolated(unsafe) private var handlerOutput: Int32 = -1

/// Delivers signals as ordinary calls on a thread of their own, by a pipe that the C handler writes to.
package enum SignalWatch {
    private struct State {
        var isRunning = false
        var handlers: [Signal: @Sendable (Signal) -> Void] = [:]
    }

    private static let state = Mutex(State())

    /// Calls `handler` for each delivery of the signals; replaces an earlier handler of the same signal.
    ///
    /// The handler may block, which delays only later signals.
    package static func handle(
        _ signals: [Signal], _ handler: @escaping @Sendable (Signal) -> Void
    ) throws(SystemError) {
        try state.withLock { (state) throws(SystemError) in
            if !state.isRunning {
                let ends = try OwnedDescriptor.pipe().ends()
                unsafe handlerOutput = ends.output.number
                DetachedThread.start { deliver(from: ends.input) }
                state.isRunning = true
            }
            for signal in signals { state.handlers[signal] = handler }
        }
        for signal in signals { try install(signal) }
    }

    private static func install(_ signal: Signal) throws(SystemError) {
        var action = sigaction()
        // SAFETY: the handler calls only write(2), which is async-signal-safe, and keeps errno.
        unsafe action.__sigaction_handler.sa_handler = { number in
            let saved = errno
            var byte = UInt8(truncatingIfNeeded: number)
            _ = unsafe write(handlerOutput, &byte, 1)
            errno = saved
        }
        action.sa_flags = SA_RESTART
        guard unsafe sigaction(signal.number, &action, nil) == 0 else { throw .last("sigaction") }
    }

    private static func deliver(from input: Descriptor) {
        while let bytes = try? input.read(upTo: 16), !bytes.isEmpty {
            for signal in bytes.compactMap({ Signal(rawValue: $0) }) {
                state.withLock { $0.handlers[signal] }?(signal)
            }
        }
    }
}
