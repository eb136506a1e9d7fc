import CJQ
import Glibc
import Synchronization

/// The thread that owns one jq machine: jobs are handed to it one at a time, and the caller waits.
///
/// Its stack is 64 MiB, since libjq recurses over deep values. While the caller waits it also watches the time that
/// the job spends inside libjq, and ends the process when the limit runs out.
///
/// SAFETY: `job` and `clock` are touched by the caller before it posts `asked` and after it saw `answered`,
/// and by the thread in between; the mutex admits one caller.
@safe final class JQThread: @unchecked Sendable {
    typealias Job = (borrowing JQState, JQClock) -> Void

    private static let stackBytes = 64 << 20

    private let callers = Mutex(())
    private let asked: UnsafeMutablePointer<sem_t>
    private let answered: UnsafeMutablePointer<sem_t>
    private let clock: JQClock
    private var job: Job?
    private let compiled = Mutex<Compiled>(.pending([]))

    /// Where the compile stands.
    private enum Compiled {
        case pending([CheckedContinuation<Result<Void, JQError>, Never>])
        case done(Result<Void, JQError>)
    }

    /// Starts the thread, which compiles at once.
    init(program: String, arguments: [UInt8], limits: JQLimits) {
        clock = JQClock(limit: limits.wall)
        unsafe asked = .allocate(capacity: 1)
        unsafe answered = .allocate(capacity: 1)
        unsafe sem_init(asked, 0, 0)
        unsafe sem_init(answered, 0, 0)
        start { thread in
            CrashGuard.protectThisThread()
            thread.clock.resume()
            let state: JQState
            do throws(JQError) {
                state = try JQState.compiling(program, arguments: arguments)
            } catch {
                thread.clock.reset()
                return thread.finishCompile(.failure(error))
            }
            thread.clock.reset()
            thread.finishCompile(.success(()))
            thread.serve(state, memoryGrowthBytes: limits.memoryGrowthBytes)
        }
    }

    deinit {
        unsafe sem_destroy(asked)
        unsafe sem_destroy(answered)
        unsafe asked.deallocate()
        unsafe answered.deallocate()
    }

    private final class Body {
        let thread: JQThread
        let run: (JQThread) -> Void
        init(_ thread: JQThread, _ run: @escaping (JQThread) -> Void) {
            self.thread = thread
            self.run = run
        }
    }

    private func start(_ run: @escaping @Sendable (JQThread) -> Void) {
        var attributes = pthread_attr_t()
        unsafe pthread_attr_init(&attributes)
        defer { unsafe pthread_attr_destroy(&attributes) }
        unsafe pthread_attr_setstacksize(&attributes, Self.stackBytes)
        unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        // SAFETY: the retained box is released by the one thread that takes it.
        let box = unsafe Unmanaged.passRetained(Body(self, run)).toOpaque()
        var thread = pthread_t()
        let status = unsafe pthread_create(
            &thread, &attributes,
            { argument in
                if let argument = unsafe argument {
                    let body = unsafe Unmanaged<Body>.fromOpaque(argument).takeRetainedValue()
                    body.run(body.thread)
                }
                return nil
            }, box)
        // Without a thread there is no jq; the system has nothing left that we could go on with.
        precondition(status == 0, "no thread left")
    }

    private func finishCompile(_ result: Result<Void, JQError>) {
        let waiting = compiled.withLock {
            state -> [CheckedContinuation<Result<Void, JQError>, Never>] in
            guard case .pending(let waiting) = state else { return [] }
            state = .done(result)
            return waiting
        }
        for continuation in waiting { continuation.resume(returning: result) }
        unsafe sem_post(answered)
    }

    private func serve(_ state: borrowing JQState, memoryGrowthBytes: Int?) {
        while true {
            while unsafe sem_wait(asked) != 0 {}
            guard let job else { return }
            if let memoryGrowthBytes { MemoryLimit.enter(growthBytes: memoryGrowthBytes) }
            CrashNote.shared.startRun()
            job(state, clock)
            CrashNote.shared.endRun()
            if memoryGrowthBytes != nil { MemoryLimit.leave() }
            clock.reset()
            unsafe sem_post(answered)
        }
    }

    // MARK: calling

    /// Waits until the program is compiled.
    func waitForCompile() -> Result<Void, JQError> {
        callers.withLock { _ in compileResult() }
    }

    /// The same without holding a thread.
    func compileFinished() async -> Result<Void, JQError> {
        await withCheckedContinuation { continuation in
            let result: Result<Void, JQError>? = compiled.withLock { state in
                switch state {
                case .done(let result): return result
                case .pending(let waiting):
                    state = .pending(waiting + [continuation])
                    return nil
                }
            }
            if let result { continuation.resume(returning: result) }
        }
    }

    private var isCompileSeen = false

    /// To be called with `callers` held: the compile's post of `answered` must be taken once.
    private func compileResult() -> Result<Void, JQError> {
        if !isCompileSeen {
            waitForAnswer()
            isCompileSeen = true
        }
        return compiled.withLock { state in
            guard case .done(let result) = state else { return .success(()) }
            return result
        }
    }

    /// Runs a job on the thread and returns when it is done; throws when the program did not compile.
    func perform(_ job: @escaping Job) throws(JQError) {
        let result = callers.withLock { _ in
            let result = compileResult()
            guard case .success = result else { return result }
            self.job = job
            unsafe sem_post(asked)
            waitForAnswer()
            self.job = nil
            return result
        }
        try result.get()
    }

    /// Ends the thread after its last job.
    func stop() { unsafe sem_post(asked) }

    private func waitForAnswer() {
        while true {
            guard let wakeAt = clock.nextLook() else {
                if unsafe sem_wait(answered) == 0 { return }
                continue
            }
            var time = timespec(
                tv_sec: Int(wakeAt / 1_000_000_000), tv_nsec: Int(wakeAt % 1_000_000_000))
            if unsafe sem_clockwait(answered, CLOCK_MONOTONIC, &time) == 0 { return }
            if clock.isOver { CrashGuard.endForTime() }
        }
    }
}
