import CPOSIX
import Glibc
import Synchronization

/// The running process.
package enum ThisProcess {
    /// Its process id.
    package static var id: Int32 { getpid() }

    /// The real user's id.
    package static var userID: UInt32 { getuid() }

    /// Ends the process without running `atexit` handlers, whose work is the C library's buffers: we use none.
    package static func exit(_ status: Int32) -> Never { _exit(status) }

    /// Forbids core files, reading our memory by other processes of the user, and crash reports, so that secrets stay
    /// inside.
    ///
    /// The Swift runtime's report of a crash shows registers and the memory that they point to; without its handlers
    /// the process just dies of the signal.
    /// Only the soft limit changes, so that a program that we become or start may have cores again.
    package static func keepMemoryPrivate() {
        let kind = __rlimit_resource_t(RLIMIT_CORE.rawValue)
        var limit = rlimit()
        // SAFETY: the calls only read and fill their arguments; a refusal leaves the process as it was.
        if unsafe getrlimit(kind, &limit) == 0 {
            givenCoreLimit.withLock { $0 = $0 ?? limit.rlim_cur }
            limit.rlim_cur = 0
            _ = unsafe setrlimit(kind, &limit)
        }
        _ = posix_forbid_dump()
        for crash in [SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGQUIT, SIGSEGV, SIGTRAP] {
            _ = signal(crash, SIG_DFL)
        }
    }

    /// The soft limit of core files that we were started with; nil while it is untouched.
    private static let givenCoreLimit = Mutex<rlim_t?>(nil)

    private static func restoreCoreLimit() {
        let kind = __rlimit_resource_t(RLIMIT_CORE.rawValue)
        var limit = rlimit()
        guard let given = givenCoreLimit.withLock({ $0 }), unsafe getrlimit(kind, &limit) == 0
        else { return }
        limit.rlim_cur = given
        _ = unsafe setrlimit(kind, &limit)
    }

    /// Every descriptor that is open now; empty where /proc does not tell.
    package static func openDescriptors() -> Set<Descriptor> {
        let names = (try? FileSystem.names(in: "/proc/self/fd")) ?? []
        // The listing's own descriptor is among them, and closed by now.
        return Set(
            names.compactMap { Int32($0) }.map(Descriptor.init)
                .filter { (try? $0.status()) != nil })
    }

    /// Becomes another program, found on PATH; returns only by throwing.
    ///
    /// It gets the limit of core files that we were started with, no signal blocked, SIGXFSZ with its default action, and
    /// of our descriptors only those in `keeping`; nil keeps all that are not marked close-on-exec.
    package static func become(
        _ arguments: [String], environment: [String: String], keeping: Set<Descriptor>? = nil
    ) throws(SystemError) -> Never {
        guard let program = arguments.first else { throw SystemError(EINVAL, "exec") }
        if let keeping {
            for descriptor in openDescriptors() where !keeping.contains(descriptor) {
                _ = fcntl(descriptor.number, F_SETFD, FD_CLOEXEC)
            }
        }
        restoreCoreLimit()
        Signal.fileSize.restoreDefault()
        // The calling thread's mask is what the program gets, and threads of a pool block every signal.
        var none = sigset_t()
        unsafe sigemptyset(&none)
        unsafe pthread_sigmask(SIG_SETMASK, &none, nil)
        let argv = CStrings(arguments)
        let envp = CStrings(environment.map { "\($0.key)=\($0.value)" })
        // SAFETY: both arrays are NULL-terminated and kept alive during the call.
        withExtendedLifetime((argv, envp)) {
            _ = unsafe execvpe(program, argv.pointers, envp.pointers)
        }
        throw .last("exec", program)
    }
}

/// A NULL-terminated array of C strings, freed when it goes.
@safe final class CStrings {
    let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    private let count: Int

    init(_ strings: [String]) {
        count = strings.count
        unsafe pointers = .allocate(capacity: count + 1)
        for (index, string) in strings.enumerated() {
            unsafe pointers[index] = unsafe strdup(string)
        }
        unsafe pointers[count] = nil
    }

    deinit {
        for index in 0..<count { unsafe free(pointers[index]) }
        unsafe pointers.deallocate()
    }
}
