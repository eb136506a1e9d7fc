import Glibc
import Synchronization

/// Lets SIGINT and SIGTERM end the process between two writes, never within one, so that what it printed ends with a
/// whole record.
///
/// A reader that is slower than we are keeps a write of many records waiting half done; the signal's default action
/// would tear the record at that place. A second signal ends the process at once, also within a write.
package enum WholeWrites {
    private static let idle: Int32 = 0
    private static let writing: Int32 = -1
    private static let ending: Int32 = -2
    /// One of those above, or the number of the signal that waits for the write's end.
    private static let state = Atomic<Int32>(idle)

    /// Starts to hold SIGINT and SIGTERM back during writes; one that our parent made us ignore stays ignored.
    package static func protect() {
        // The first use sets it up, which must not happen in the handler.
        state.store(idle, ordering: .sequentiallyConsistent)
        for signal in [Signal.interrupt, .terminate] where !signal.isIgnored {
            var action = sigaction()
            // SAFETY: the handler uses only an atomic and async-signal-safe calls.
            unsafe action.__sigaction_handler.sa_handler = { number in
                guard !WholeWrites.isPutOff(number) else { return }
                _ = Glibc.signal(number, SIG_DFL)
                // It is blocked here, so it arrives when the handler returns.
                Glibc.raise(number)
            }
            action.sa_flags = SA_RESTART
            _ = unsafe sigaction(signal.number, &action, nil)
        }
    }

    /// Runs a write that such a signal does not end; one that came meanwhile ends the process afterwards.
    package static func perform(_ write: () throws(SystemError) -> Void) throws(SystemError) {
        let (isOurs, found) = state.compareExchange(
            expected: idle, desired: writing, ordering: .sequentiallyConsistent)
        // Another thread is being ended by a signal, and we with it.
        while found == ending { pause() }
        defer { if isOurs { finish() } }
        try write()
    }

    private static func finish() {
        let found = state.exchange(idle, ordering: .sequentiallyConsistent)
        if found > 0 { Signal(rawValue: UInt8(found))?.dieOfIt() }
    }

    /// Leaves the signal to the end of the write under way; false when there is none, or when it is the second one.
    private static func isPutOff(_ number: Int32) -> Bool {
        while true {
            let found = state.load(ordering: .sequentiallyConsistent)
            guard found == writing || found == idle else { return false }
            let next = found == writing ? number : ending
            if state.compareExchange(
                expected: found, desired: next, ordering: .sequentiallyConsistent
            ).exchanged {
                return found == writing
            }
        }
    }
}
