import CJQ
import Glibc

/// Turns a crash of libjq, or a limit that ran out, into one line on stderr and exit status 5.
///
/// libjq 1.6 crashes on inputs that no check of ours can foresee. A signal handler on an alternate stack ends
/// the process when the crash is on a jq thread, or elsewhere while a program runs: what libjq writes where it must not
/// may be felt by another thread first. All other crashes keep their default action. Whatever was
/// written to stdout before stays written: results are handed over one by one, before the next step runs.
enum CrashGuard {
    /// Exit status of a crash or a limit, as jq's own for a failed program.
    static let status: Int32 = 5

    private static let signals = [SIGSEGV, SIGBUS, SIGFPE, SIGABRT]
    private static let alternateStackBytes = 64 << 10

    /// Prepares the calling thread as a jq thread, and installs the handlers of the process on the first call.
    static func protectThisThread() {
        CrashNote.shared.markThisThread()
        // SAFETY: the alternate stack belongs to the thread for good; jq threads are few.
        var stack = unsafe stack_t(
            ss_sp: pages(alternateStackBytes), ss_flags: 0, ss_size: alternateStackBytes)
        unsafe sigaltstack(&stack, nil)
        for signal in signals {
            var action = sigaction()
            unsafe action.__sigaction_handler.sa_handler = { CrashGuard.handle($0) }
            action.sa_flags = Int32(SA_ONSTACK)
            unsafe sigaction(signal, &action, nil)
        }
    }

    /// Zeroed memory apart from the heap, for good.
    static func pages(_ bytes: Int) -> UnsafeMutableRawPointer {
        let flags = MAP_PRIVATE | MAP_ANONYMOUS
        let start = unsafe mmap(nil, bytes, PROT_READ | PROT_WRITE, flags, -1, 0)
        // Without memory there is no jq; the system has nothing left that we could go on with.
        guard let start = unsafe start, unsafe start != MAP_FAILED else {
            preconditionFailure("no memory left")
        }
        return unsafe start
    }

    /// The signal handler: reads memory filled before, then write(2) and _exit(2), nothing else.
    private static func handle(_ signal: Int32) {
        // None of jq's: the default action takes it, on return.
        guard CrashNote.shared.isJQThread || CrashNote.shared.isRunning else {
            Glibc.signal(signal, SIG_DFL)
            raise(signal)
            return
        }
        CrashNote.shared.end(because: signal)
    }

    /// Makes libjq's own last words go unsaid, so that the line above stays the only one.
    ///
    /// Failed assertions and memory running out are printed to the C library's `stderr` just before `abort`. That stream is
    /// replaced by one that drops those lines on jq threads and writes everything else; ours go to the descriptor.
    static func silenceLastWords() {
        let calls = unsafe cookie_io_functions_t(
            read: nil,
            write: { _, text, count in
                guard let text = unsafe text else { return count }
                let words = unsafe Array(UnsafeRawBufferPointer(start: text, count: count))
                let isLast = words.holds("Assertion `") || words.holds("cannot allocate memory")
                if !(isLast && CrashNote.shared.isJQThread) { CrashGuard.write(words) }
                return count
            }, seek: nil, close: nil)
        guard let stream = unsafe fopencookie(nil, "w", calls) else { return }
        unsafe setvbuf(stream, nil, _IONBF, 0)
        unsafe cjq_replace_stderr(stream)
    }

    static func endForMemory() -> Never { CrashNote.shared.end(because: CrashNote.memory) }

    static func endForTime() -> Never { CrashNote.shared.end(because: CrashNote.time) }

    /// Writes all bytes to stderr; what cannot be written is dropped.
    static func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes {
                unsafe Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}

extension [UInt8] {
    fileprivate func holds(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        return indices.contains { self[$0...].starts(with: wanted) }
    }
}
