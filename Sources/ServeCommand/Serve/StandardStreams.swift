import Failures
import POSIX

/// What `llm-serve` itself writes: data on standard output, talk on standard error.
enum StandardStreams {
    /// Writes data; a failure is `io`, as the exit status says.
    static func print(_ text: String) throws(ToolError) {
        do throws(SystemError) {
            try Descriptor.standardOutput.write(all: Array(text.utf8))
        } catch {
            throw error.toolError("cannot write", .io)
        }
    }

    /// Writes talk; what cannot be written is dropped.
    static func say(_ text: String) {
        try? Descriptor.standardError.write(all: Array(text.utf8))
    }
}
