import Glibc

extension ThisProcess {
    /// Puts something on standard streams that the caller closed, before another file gets their number.
    ///
    /// Reading a closed stdin and writing to a closed stdout or stderr then fail, as they should.
    package static func reserveStandardStreams() {
        for number in [0, 1, 2] as [Int32] where fcntl(number, F_GETFD) < 0 {
            // The lowest free number is this one, and the mode is the one that makes its use fail.
            _ = unsafe open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
        }
    }
}
