import Glibc

/// A child process; whoever starts one waits for it.
package struct ChildProcess: Sendable {
    /// Its process id.
    package let id: Int32

    /// How a child ended.
    package enum Ending: Sendable, Equatable {
        case exited(Int32)
        /// Died of the signal with this number.
        case signaled(Int32)

        /// The status as a shell shows it: 128 and the number for a signal.
        package var shellStatus: Int32 {
            switch self {
            case .exited(let status): status
            case .signaled(let number): 128 + number
            }
        }
    }

    /// Starts a program found on PATH, with default signal actions and nothing blocked.
    ///
    /// `streams` maps the child's descriptor to one of ours; descriptors 0 to 2 that it does not name are shared.
    /// Those we opened close in the child by themselves.
    package static func start(
        _ arguments: [String], environment: [String: String], streams: [Int32: Descriptor] = [:]
    ) throws(SystemError) -> ChildProcess {
        guard let program = arguments.first else { throw SystemError(EINVAL, "posix_spawn") }
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for (target, source) in streams.sorted(by: { $0.key < $1.key }) {
            unsafe posix_spawn_file_actions_adddup2(&actions, source.number, target)
        }
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        resetSignals(&attributes)
        let argv = CStrings(arguments)
        let envp = CStrings(environment.map { "\($0.key)=\($0.value)" })
        var child: pid_t = 0
        // SAFETY: both arrays are NULL-terminated and kept alive during the call.
        let status = withExtendedLifetime((argv, envp)) {
            unsafe posix_spawnp(
                &child, program, &actions, &attributes, argv.pointers, envp.pointers)
        }
        guard status == 0 else { throw SystemError(status, "posix_spawn", program) }
        return ChildProcess(id: child)
    }

    private static func resetSignals(_ attributes: inout posix_spawnattr_t) {
        var none = sigset_t()
        var all = sigset_t()
        unsafe sigemptyset(&none)
        unsafe sigfillset(&all)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        unsafe posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    }

    /// Blocks until the child has ended; call it once.
    package func wait() throws(SystemError) -> Ending {
        var status: Int32 = 0
        _ = try checked("waitpid") { unsafe waitpid(id, &status, 0) }
        let number = status & 0x7F
        return number == 0 ? .exited(status >> 8 & 0xFF) : .signaled(number)
    }
}
