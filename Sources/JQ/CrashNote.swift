import CJQ
import Glibc

/// The lines that the end of a jq thread may have to write, in memory that no fault of libjq reaches.
///
/// What libjq 1.6 does with an index that overflows is to write over the heap up to its end. So nothing that the end of
/// the process needs is on the heap: all of it has pages of its own, which are never freed.
///
/// SAFETY: the lines are filled once, before the first jq thread runs; signal handlers only read them. The counters
/// are atomic.
@safe struct CrashNote: @unchecked Sendable {
    static let shared = CrashNote()

    /// Reasons that are not signals.
    static let memory: Int32 = 0
    static let time: Int32 = -1

    /// Room for the counters, and for the lines with their text.
    private static let pageBytes = 8 << 10
    private static let capacity = 8

    @safe private struct Line {
        let reason: Int32
        let start: UnsafeMutablePointer<UInt8>
        let count: Int
    }

    @safe private struct Counters {
        var running: Int32 = 0
        var ending: Int32 = 0
    }

    private let threadMark: pthread_key_t
    private let counters: UnsafeMutablePointer<Counters>
    /// As many as there are; the pages are zero at first, and a line without bytes is the end.
    private let lines: UnsafeMutablePointer<Line>

    private init() {
        var key = pthread_key_t()
        unsafe pthread_key_create(&key, nil)
        threadMark = key
        let page = unsafe CrashGuard.pages(Self.pageBytes)
        unsafe counters = page.assumingMemoryBound(to: Counters.self)
        unsafe lines = (page + 64).assumingMemoryBound(to: Line.self)
    }

    /// Whether the calling thread runs jq.
    var isJQThread: Bool { unsafe pthread_getspecific(threadMark) != nil }

    /// Whether any program runs now, on whatever thread.
    var isRunning: Bool { unsafe cjq_add(&counters.pointee.running, 0) > 0 }

    /// Around each run of a program.
    func startRun() { _ = unsafe cjq_add(&counters.pointee.running, 1) }
    func endRun() { _ = unsafe cjq_add(&counters.pointee.running, -1) }

    func markThisThread() { unsafe pthread_setspecific(threadMark, UnsafeRawPointer(lines)) }

    /// Words the lines; a later call changes nothing.
    ///
    /// To be called before a jq thread starts.
    func fill(toolName: String, limits: JQLimits) {
        guard unsafe lines.pointee.count == 0 else { return }
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
        var start = unsafe UnsafeMutableRawPointer(lines + Self.capacity)
            .assumingMemoryBound(to: UInt8.self)
        for (place, (reason, text)) in reasons.enumerated() {
            let bytes = Array("\(toolName.prefix(64)): jq: \(text)\n".utf8)
            for (index, byte) in bytes.enumerated() { unsafe start[index] = byte }
            unsafe lines[place] = Line(reason: reason, start: start, count: bytes.count)
            unsafe start += bytes.count
        }
    }

    /// Writes the line of a reason and ends the process; safe inside a signal handler.
    ///
    /// Whoever comes second waits for the end: there is one line, however many threads feel the same fault.
    func end(because reason: Int32) -> Never {
        if unsafe cjq_add(&counters.pointee.ending, 1) > 1 { while true { pause() } }
        var index = 0
        while index < Self.capacity {
            let line = unsafe lines[index]
            if line.reason == reason, line.count > 0 {
                _ = unsafe write(STDERR_FILENO, line.start, line.count)
            }
            index += 1
        }
        _exit(CrashGuard.status)
    }
}
