import CPOSIX
import Glibc

/// The running process.
package enum ThisProcess {
    /// Its process id.
    package static var id: Int32 { getpid() }

    /// The real user's id.
    package static var userID: UInt32 { getuid() }

    /// Ends the process without running `atexit` handlers, whose work is the C library's buffers: we use none.
    package static func exit(_ status: Int32) -> Never { _exit(status) }

    /// Forbids core files and reading our memory by other processes of the user, so that secrets stay inside.
    package static func keepMemoryPrivate() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        // SAFETY: both calls only read their arguments; a refusal leaves the process as it was.
        _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        _ = posix_forbid_dump()
    }

    /// Becomes another program, found on PATH; returns only by throwing.
    package static func become(
        _ arguments: [String], environment: [String: String]
    ) throws(SystemError) -> Never {
        guard let program = arguments.first else { throw SystemError(EINVAL, "exec") }
        let argv = CStrings(arguments)
        let envp = CStrings(environment.map { "\($0.key)=\($0.value)" })
        // SAFETY: both arrays are NULL-terminated and alive during the call.
        _ = unsafe execvpe(program, argv.pointers, envp.pointers)
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
