import Glibc

/// The signals that tools handle or send.
package enum Signal: UInt8, Sendable, CaseIterable {
    case hangup = 1
    case interrupt = 2
    case kill = 9
    case user1 = 10
    case user2 = 12
    case pipe = 13
    case terminate = 15
    case fileSize = 25

    /// The shell's exit status for a process that died of it: 128 and the number.
    package var exitStatus: Int32 { 128 + number }

    var number: Int32 { Int32(rawValue) }

    /// Gives the signal back its default action.
    package func restoreDefault() { _ = Glibc.signal(number, SIG_DFL) }

    /// Whether the process is deaf to it, as one is that a script started in the background.
    package var isIgnored: Bool {
        var action = sigaction()
        guard unsafe sigaction(number, nil, &action) == 0 else { return false }
        // SAFETY: SIG_IGN is a number that stands for a function, and only compared.
        return unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    /// Makes the process deaf to the signal.
    package func ignore() { _ = Glibc.signal(number, SIG_IGN) }

    /// Dies of the signal as if it had never been caught, so that the parent sees the truth.
    package func dieOfIt() -> Never {
        restoreDefault()
        var set = sigset_t()
        unsafe sigemptyset(&set)
        unsafe sigaddset(&set, number)
        unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
        Glibc.raise(number)
        ThisProcess.exit(exitStatus)
    }

    /// Sends the signal to a process.
    package func send(to process: Int32) throws(SystemError) {
        guard Glibc.kill(process, number) == 0 else { throw .last("kill") }
    }
}
