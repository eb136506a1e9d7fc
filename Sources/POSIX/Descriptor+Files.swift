import Glibc

extension Descriptor {
    /// Bytes of a file from an offset on, at most `limit`; none at its end.
    ///
    /// Where the descriptor stands is left alone.
    package func read(at offset: Int, upTo limit: Int = 64 << 10) throws(SystemError) -> [UInt8] {
        while true {
            var result = 0
            let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
                result = unsafe pread(number, buffer.baseAddress, limit, offset)
                count = max(result, 0)
            }
            if result >= 0 { return bytes }
            if errno != EINTR { throw .last("read", name) }
        }
    }

    /// Cuts a file off, or fills it up with zeros, at a length in bytes.
    package func truncate(to length: Int) throws(SystemError) {
        while ftruncate(number, length) != 0 {
            if errno != EINTR { throw .last("ftruncate", name) }
        }
    }

    /// Waits until what was written is on the disk; a pipe or device that has none is fine.
    package func sync() throws(SystemError) {
        while fsync(number) != 0 {
            if errno == EINVAL || errno == EROFS { return }
            if errno != EINTR { throw .last("fsync", name) }
        }
    }

    /// Takes the advisory lock of the open file (flock(2)), which goes with its last descriptor; false when another has it.
    package func lock() throws(SystemError) -> Bool {
        while flock(number, LOCK_EX | LOCK_NB) != 0 {
            if errno == EWOULDBLOCK { return false }
            if errno != EINTR { throw .last("flock", name) }
        }
        return true
    }

    /// Another descriptor of the same open file, closed on exec.
    package func duplicate() throws(SystemError) -> Descriptor {
        let copy = fcntl(number, F_DUPFD_CLOEXEC, 3)
        guard copy >= 0 else { throw .last("fcntl", name) }
        return Descriptor(copy)
    }
}
