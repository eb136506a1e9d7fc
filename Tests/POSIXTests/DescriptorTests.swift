import Failures
import Glibc
import POSIX
import Testing

@Suite struct DescriptorTests {
    @Test func `what is written is read, and the end is an empty piece`() throws {
        let ends = try OwnedDescriptor.pipe().ends()
        let input = OwnedDescriptor(adopting: ends.input)
        do {
            let output = OwnedDescriptor(adopting: ends.output)
            try output.descriptor.write(all: [1, 2, 3])
        }
        #expect(try input.descriptor.read(upTo: 2) == [1, 2])
        #expect(try input.descriptor.readAll() == [3])
        #expect(try input.descriptor.read().isEmpty)
        #expect(try input.descriptor.status().kind == .fifo)
        #expect(!input.descriptor.isTTY)
        #expect(input.descriptor.terminalWidth == nil)
    }

    @Test func `a descriptor that does not block is waited for, in both directions`() async throws {
        let ends = try OwnedDescriptor.pipe().ends()
        for descriptor in [ends.input, ends.output] {
            _ = fcntl(descriptor.number, F_SETFL, O_NONBLOCK)
        }
        let bytes = (0..<1 << 20).map { UInt8(truncatingIfNeeded: $0) }
        DetachedThread.start {
            let output = OwnedDescriptor(adopting: ends.output)
            try? output.descriptor.write(all: bytes)
        }
        let input = OwnedDescriptor(adopting: ends.input)
        #expect(try input.descriptor.readAll() == bytes)
    }

    @Test func `waiting ends when time runs out`() throws {
        let pipe = try OwnedDescriptor.pipe()
        let isReady = try pipe.input.descriptor.wait(for: .input, timeout: .milliseconds(1))
        let isWritable = try pipe.output.descriptor.wait(for: .output, timeout: .zero)
        #expect(!isReady)
        #expect(isWritable)
    }

    @Test func `a full disk is an error with its text`() throws {
        let full = try FileSystem.open("/dev/full", O_WRONLY)
        #expect(try full.descriptor.status().kind == .characterDevice)
        let number = full.descriptor.number
        let error = #expect(throws: SystemError.self) { try full.descriptor.write(all: [1]) }
        #expect(error?.number == ENOSPC)
        #expect(error?.description == "descriptor \(number): no space left on device")
        #expect(error?.toolError("cannot write").code == .io)
    }

    @Test func `a descriptor that is not open is an error`() {
        let error = #expect(throws: SystemError.self) { try Descriptor(-1).read() }
        #expect(error?.number == EBADF)
        #expect(throws: SystemError.self) { try Descriptor(-1).status() }
    }

    @Test(
        arguments: [(0, "stdin"), (1, "stdout"), (2, "stderr"), (7, "descriptor 7")]
            as [(Int32, String)])
    func `messages name the stream`(number: Int32, name: String) {
        #expect(Descriptor(number).name == name)
    }

    @Test(arguments: [
        (ENOENT, "no such file or directory"), (EIO, "input/output error"), (EPIPE, "broken pipe"),
        (99999, "unknown error 99999"),
    ])
    func `an errno has a text`(number: Int32, reason: String) {
        #expect(SystemError(number, "call").description == reason)
    }
}
