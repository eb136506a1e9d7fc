import CPOSIX
import Glibc

/// A file descriptor that closes when its owner goes.
package struct OwnedDescriptor: ~Copyable, Sendable {
    /// The descriptor, valid as long as the owner lives.
    package let descriptor: Descriptor

    /// Takes over an open descriptor.
    package init(adopting descriptor: Descriptor) { self.descriptor = descriptor }

    deinit { close(descriptor.number) }

    /// Gives the descriptor up without closing it.
    package consuming func release() -> Descriptor {
        let released = descriptor
        discard self
        return released
    }

    /// A pipe; both ends close on exec.
    package static func pipe() throws(SystemError) -> Pipe {
        var ends: [Int32] = [0, 0]
        guard unsafe pipe2(&ends, O_CLOEXEC) == 0 else { throw .last("pipe") }
        return Pipe(
            input: OwnedDescriptor(adopting: Descriptor(ends[0])),
            output: OwnedDescriptor(adopting: Descriptor(ends[1])))
    }

    /// The two ends of a pipe: what is written to `output` is read from `input`.
    package struct Pipe: ~Copyable, Sendable {
        package let input: OwnedDescriptor
        package let output: OwnedDescriptor

        /// Hands the two ends out one by one.
        package consuming func ends() -> (input: Descriptor, output: Descriptor) {
            (input.release(), output.release())
        }
    }
}
