import Glibc
import Synchronization

/// The lines that the end of a jq thread may have to write, in plain memory that is never freed.
///
/// SAFETY: filled once, before the first jq thread runs; signal handlers only read it.
@safe final class CrashNote: @unchecked Sendable {
    static let shared = CrashNote()

    /// Reasons that are not signals.
    static let memory: Int32 = 0
    static let time: Int32 = -1

    @safe private struct Line {
        let reason: Int32
        let start: UnsafeMutablePointer<UInt8>
        let count: Int
    }

    private let threadMark: pthread_key_t
    private let lines: UnsafeMutablePointer<Line>
    private var count = 0
    private let running = Atomic(0)

    private init() {
        var key = pthread_key_t()
        unsafe pthread_key_create(&key, nil)
        threadMark = key
        unsafe lines = .allocate(capacity: 8)
    }

    /// Whether the calling thread runs jq.
    var isJQThread: Bool { unsafe pthread_getspecific(threadMark) != nil }

    /// Whether any program runs now, on whatever thread.
    var isRunning: Bool { running.load(ordering: .relaxed) > 0 }

    /// Around each run of a program.
    func startRun() { running.add(1, ordering: .relaxed) }
    func endRun() { running.subtract(1, ordering: .relaxed) }

    func markThisThread() { unsafe pthread_setspecific(threadMark, UnsafeRawPointer(lines)) }

    /// Words the lines; a later call changes nothing.
    ///
    /// To be called before a jq thread starts.
    func fill(toolName: String, limits: JQLimits) {
        guard count == 0 else { return }
        CrashGuard.silenceLastWords()
        let memory = (limits.memoryGrowthBytes ?? 0) >> 20
        let seconds = limits.wall?.components.seconds ?? 0
        let reasons: [(Int32, String)] = [
            (Self.memory, "the filter needs more than \(memory) MiB; DBX_JQ_MEMORY sets the limit"),
            (Self.time, "the filter ran \(seconds) s on one record; DBX_JQ_TIMEOUT sets the limit"),
            (SIGSEGV, "the filter crashed libjq (invalid memory access)"),
            (SIGBUS, "the filter crashed libjq (bus error)"),
            (SIGFPE, "the filter crashed libjq (integer overflow)"),
            (SIGABRT, "the filter crashed libjq (aborted)"),
        ]
        for (reason, text) in reasons {
            let bytes = Array("\(toolName): jq: \(text)\n".utf8)
            let start = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
            for (index, byte) in bytes.enumerated() { unsafe start[index] = byte }
            unsafe lines[count] = Line(reason: reason, start: start, count: bytes.count)
            count += 1
        }
    }

    /// Writes the line of a reason and ends the process; safe inside a signal handler.
    func end(because reason: Int32) -> Never {
        var index = 0
        while index < count {
            let line = unsafe lines[index]
            if line.reason == reason {
                _ = unsafe write(STDERR_FILENO, line.start, line.count)
            }
            index += 1
        }
        _exit(CrashGuard.status)
    }
}
