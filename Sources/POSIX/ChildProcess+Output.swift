import CPOSIX
import Glibc

extension ChildProcess {
    /// What a program printed, and how it ended.
    package struct Output: Sendable {
        package let ending: Ending
        package let stdout: [UInt8]
        package let stderr: [UInt8]
    }

    /// Runs a program found on PATH to its end and blocks meanwhile; its standard input is `input`, 64 KiB at most.
    ///
    /// A non-zero status is a result, not an error. `ETIMEDOUT`: it had not ended within `limit`, and was killed.
    /// `EFBIG`: it printed more than `outputLimit` bytes on one stream, and was killed; or `input` is too long. What it
    /// left running that still holds its output is not waited for.
    package static func output(
        of arguments: [String], environment: [String: String], input: [UInt8] = [],
        limit: Duration, outputLimit: Int = 1 << 20
    ) throws(SystemError) -> Output {
        let deadline = ContinuousClock.now + limit
        let source = try source(of: input)
        let (outInput, outOutput) = try OwnedDescriptor.pipe().ends()
        let out = OwnedDescriptor(adopting: outInput)
        let outEnd = OwnedDescriptor(adopting: outOutput)
        let (errInput, errOutput) = try OwnedDescriptor.pipe().ends()
        let err = OwnedDescriptor(adopting: errInput)
        let errEnd = OwnedDescriptor(adopting: errOutput)
        let child = try start(
            arguments, environment: environment,
            streams: [0: source.descriptor, 1: outEnd.descriptor, 2: errEnd.descriptor])
        _ = consume outEnd
        _ = consume errEnd
        var reading = Reading(
            pipes: [out.descriptor, err.descriptor], deadline: deadline, limit: outputLimit)
        do throws(SystemError) {
            let handle = OwnedDescriptor(
                adopting: Descriptor(try checked("pidfd_open") { pidfd_open(child.id, 0) }))
            try reading.run(until: handle.descriptor)
        } catch {
            try? Signal.kill.send(to: child.id)
            _ = try? child.wait()
            throw error
        }
        return Output(
            ending: try child.wait(), stdout: reading.texts[0], stderr: reading.texts[1])
    }

    /// What a child reads these bytes from: a pipe that holds them all already.
    private static func source(of bytes: [UInt8]) throws(SystemError) -> OwnedDescriptor {
        guard !bytes.isEmpty else { return try FileSystem.openForReading("/dev/null") }
        // The capacity of a pipe (pipe(7)): a longer write would wait for a reader that is not there yet.
        guard bytes.count <= 65_536 else { throw SystemError(EFBIG, "write") }
        let (input, output) = try OwnedDescriptor.pipe().ends()
        let reader = OwnedDescriptor(adopting: input)
        let writer = OwnedDescriptor(adopting: output)
        try writer.descriptor.write(all: bytes)
        return reader
    }

    /// Two pipes that are read until the process behind them has ended.
    private struct Reading {
        let pipes: [Descriptor]
        let deadline: ContinuousClock.Instant
        let limit: Int
        var texts: [[UInt8]] = [[], []]
        private var isOpen = [true, true]

        init(pipes: [Descriptor], deadline: ContinuousClock.Instant, limit: Int) {
            self.pipes = pipes
            self.deadline = deadline
            self.limit = limit
        }

        /// The process's descriptor becomes readable with its end; what is in the pipes then is the rest.
        mutating func run(until process: Descriptor) throws(SystemError) {
            while true {
                let ready = try poll(pipes + [process], until: deadline)
                guard ready.contains(true) else { throw SystemError(ETIMEDOUT, "waitpid") }
                for index in pipes.indices where ready[index] && isOpen[index] {
                    let bytes = try pipes[index].read()
                    isOpen[index] = !bytes.isEmpty
                    texts[index] += bytes
                    guard texts[index].count <= limit else { throw SystemError(EFBIG, "read") }
                }
                if ready[2], !(ready[0] && isOpen[0]), !(ready[1] && isOpen[1]) { return }
            }
        }

        /// Which descriptors can be read, none when time ran out.
        ///
        /// A pipe at its end is left out.
        private func poll(
            _ descriptors: [Descriptor], until deadline: ContinuousClock.Instant
        ) throws(SystemError) -> [Bool] {
            var entries = descriptors.enumerated().map { index, descriptor in
                let isWanted = index >= isOpen.count || isOpen[index]
                return pollfd(
                    fd: isWanted ? descriptor.number : -1, events: Int16(POLLIN), revents: 0)
            }
            let count = try checked("poll") {
                let left = max(.zero, deadline - .now).wholeMilliseconds
                return unsafe Glibc.poll(&entries, nfds_t(entries.count), left)
            }
            return count == 0 ? [] : entries.map { $0.revents != 0 }
        }
    }
}
