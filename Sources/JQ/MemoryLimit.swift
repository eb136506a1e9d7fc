import Glibc
import Synchronization

/// Bounds how far the process's address space may grow while jq programs run.
///
/// The bound is the process's own (RLIMIT_AS), so it is in force only as long as a program runs; what other threads
/// allocate meanwhile counts too.
enum MemoryLimit {
    private struct State {
        var running = 0
        /// The limit to go back to.
        var before = rlimit()
    }

    private static let state = Mutex(State())

    /// To be called before a program runs; `leave` after it.
    static func enter(growthBytes: Int) {
        state.withLock { state in
            state.running += 1
            guard state.running == 1, let size = addressSpaceBytes,
                unsafe getrlimit(resource, &state.before) == 0
            else { return }
            set(min(rlim_t(size + growthBytes), state.before.rlim_cur), state.before)
        }
    }

    static func leave() {
        state.withLock { state in
            state.running -= 1
            if state.running == 0 { set(state.before.rlim_cur, state.before) }
        }
    }

    private static var resource: __rlimit_resource_t { __rlimit_resource_t(RLIMIT_AS.rawValue) }

    private static func set(_ bytes: rlim_t, _ before: rlimit) {
        guard before.rlim_max > 0 else { return }
        var limit = before
        limit.rlim_cur = bytes
        unsafe setrlimit(resource, &limit)
    }

    /// The size of the address space now; the first number of the file counts pages.
    private static var addressSpaceBytes: Int? {
        let file = unsafe open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var buffer = [UInt8](repeating: 0, count: 64)
        let count = unsafe read(file, &buffer, buffer.count)
        let text = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
        return text.split(separator: " ").first.flatMap { Int($0) }
            .map { $0 * sysconf(Int32(_SC_PAGESIZE)) }
    }
}
