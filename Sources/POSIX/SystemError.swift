package import Failures
import Glibc

/// A failed system call: its errno, its name and what it was about.
package struct SystemError: Error, Sendable, Equatable {
    /// The errno value, such as `ENOENT`.
    package let number: Int32
    /// The system call: `open`, `write`.
    package let call: String
    /// The path or stream it was about, where there is one.
    package let subject: String?

    package init(_ number: Int32, _ call: String, _ subject: String? = nil) {
        self.number = number
        self.call = call
        self.subject = subject
    }

    /// The errno that the last call left behind.
    static func last(_ call: String, _ subject: String? = nil) -> SystemError {
        SystemError(errno, call, subject)
    }
}

extension SystemError: CustomStringConvertible {
    /// The C library's text in lower case: `no such file or directory`.
    package var reason: String {
        // SAFETY: glibc's strerror is thread-safe since 2.32, and the text is copied at once.
        guard let text = unsafe strerror(number) else { return "error \(number)" }
        let words = unsafe String(cString: text)
        guard let first = words.first, !words.hasPrefix("I/O") else { return words }
        return first.lowercased() + words.dropFirst()
    }

    /// `name: no such file or directory`.
    package var description: String { subject.map { "\($0): \(reason)" } ?? reason }

    /// Whether the file, or a directory on the way to it, does not exist.
    package var isAbsent: Bool { number == ENOENT || number == ENOTDIR }
    /// Whether something by that name exists already.
    package var isExisting: Bool { number == EEXIST }
    /// Whether the reader of a pipe or socket has gone.
    package var isBrokenPipe: Bool { number == EPIPE }
    /// Whether somebody else listens there.
    package var isAddressTaken: Bool { number == EADDRINUSE }
    /// Whether a time limit ran out.
    package var isTimeout: Bool { number == ETIMEDOUT }
    /// Whether access was refused.
    package var isDenied: Bool { number == EACCES || number == EPERM }
    /// Whether the input passes its size limit.
    package var isTooLarge: Bool { number == EFBIG }

    /// The failure as both edges render it; `what` names the operation: `cannot read config`.
    package func toolError(_ what: String, _ code: ToolError.Code? = nil) -> ToolError {
        ToolError(code ?? (isAbsent ? .absent : .io), "\(what): \(description)", cause: self)
    }
}

/// Repeats a call that a signal interrupted, and turns -1 into the typed error.
func checked<Value: SignedInteger>(
    _ call: String, _ subject: String? = nil, _ body: () -> Value
) throws(SystemError) -> Value {
    while true {
        let value = body()
        if value >= 0 { return value }
        if errno != EINTR { throw .last(call, subject) }
    }
}
