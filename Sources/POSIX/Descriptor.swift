import Glibc

/// A file descriptor that somebody else owns: the standard streams, or one end of an `OwnedDescriptor`.
package struct Descriptor: Sendable, Hashable {
    /// The number the kernel knows it by.
    package let number: Int32

    package init(_ number: Int32) { self.number = number }

    package static let standardInput = Descriptor(0)
    package static let standardOutput = Descriptor(1)
    package static let standardError = Descriptor(2)

    /// `stdin`, `stdout`, `stderr` or `descriptor N`, for messages.
    package var name: String {
        switch number {
        case 0: "stdin"
        case 1: "stdout"
        case 2: "stderr"
        default: "descriptor \(number)"
        }
    }

    /// Writes all bytes: loops on short writes, retries EINTR, waits out EAGAIN of an inherited O_NONBLOCK.
    ///
    /// A closed pipe raises SIGPIPE where that has its default action, else throws `EPIPE`.
    package func write(all bytes: Span<UInt8>) throws(SystemError) {
        var offset = 0
        while offset < bytes.count {
            let count = unsafe bytes.extracting(offset...).withUnsafeBufferPointer {
                unsafe Glibc.write(number, $0.baseAddress, $0.count)
            }
            if count >= 0 {
                offset += count
            } else if errno == EAGAIN {
                try wait(for: .output)
            } else if errno != EINTR {
                throw .last("write", name)
            }
        }
    }

    package func write(all bytes: [UInt8]) throws(SystemError) { try write(all: bytes.span) }

    /// Writes all bytes if that takes no waiting; false when it would, with nothing written of up to 4096 bytes.
    ///
    /// A pipe that is ready takes so many at once (`PIPE_BUF`, pipe(7)); of more, a part may have been written.
    package func writeWithoutWaiting(_ bytes: [UInt8]) throws(SystemError) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            guard try wait(for: .output, timeout: .zero) else { return false }
            try write(all: Array(rest.prefix(Int(PIPE_BUF))))
            rest = rest.dropFirst(Int(PIPE_BUF))
        }
        return true
    }

    /// The next bytes, at most `limit`, where none means the end of input; waits out EAGAIN.
    package func read(upTo limit: Int = 64 << 10) throws(SystemError) -> [UInt8] {
        while true {
            var result = 0
            let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
                result = unsafe Glibc.read(number, buffer.baseAddress, limit)
                count = max(result, 0)
            }
            if result >= 0 { return bytes }
            if errno == EAGAIN {
                try wait(for: .input)
            } else if errno != EINTR {
                throw .last("read", name)
            }
        }
    }

    /// Everything up to the end of input; more than `limit` bytes is `EFBIG`, and no byte for `patience` `ETIMEDOUT`.
    ///
    /// Of a FIFO that was opened with `O_NONBLOCK` it also waits for the first writer.
    package func readAll(
        limit: Int = 64 << 20, patience: Duration? = nil
    ) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            if let patience, try !wait(for: .input, timeout: patience) {
                throw SystemError(ETIMEDOUT, "read", name)
            }
            let chunk = try read()
            if chunk.isEmpty { return bytes }
            if bytes.count + chunk.count > limit { throw SystemError(EFBIG, "read", name) }
            bytes += chunk
        }
    }

    /// What to wait for.
    package enum Readiness: Sendable {
        case input
        case output
    }

    /// Waits until the descriptor is ready (or broken, which the next call reports); false when time runs out.
    @discardableResult
    package func wait(
        for readiness: Readiness, timeout: Duration? = nil
    ) throws(SystemError) -> Bool {
        let deadline = timeout.map { ContinuousClock.now + $0 }
        while true {
            let left = deadline.map { max(.zero, $0 - .now).wholeMilliseconds } ?? -1
            var entry = pollfd(
                fd: number, events: Int16(readiness == .input ? POLLIN : POLLOUT), revents: 0)
            let count = unsafe poll(&entry, 1, left)
            if count > 0 { return true }
            if count == 0 { return false }
            if errno != EINTR { throw .last("poll", name) }
        }
    }

    /// Columns of the terminal behind the descriptor; nil when it is none or does not say.
    package var terminalWidth: Int? {
        var size = winsize()
        // SAFETY: TIOCGWINSZ fills the one winsize it is given.
        guard unsafe ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return Int(size.ws_col)
    }

    /// Whether a terminal stands behind the descriptor.
    package var isTTY: Bool { isatty(number) == 1 }
}

extension Duration {
    /// Milliseconds rounded up, at most what poll(2) takes.
    var wholeMilliseconds: Int32 {
        let (seconds, atto) = components
        guard seconds < 2_000_000 else { return 2_000_000_000 }
        return Int32(seconds * 1000 + (atto + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
