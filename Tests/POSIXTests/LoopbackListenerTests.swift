import POSIX
import Testing

@Suite struct LoopbackListenerTests {
    @Test func `a port that is taken is an error, and a listener knows its own`() throws {
        let listener = try LoopbackListener(port: 0)
        let port = try listener.port()
        #expect(port > 0)
        let error = #expect(throws: SystemError.self) {
            _ = try LoopbackListener(port: UInt16(port))
        }
        #expect(error?.isAddressTaken == true)
    }

    @Test func `the first descriptor with input is found, or none in time`() throws {
        let quiet = try OwnedDescriptor.pipe()
        let busy = try OwnedDescriptor.pipe()
        let both = [quiet.input.descriptor, busy.input.descriptor]
        #expect(try Descriptor.firstReady(of: both, timeout: .zero) == nil)
        try busy.output.descriptor.write(all: [1])
        #expect(try Descriptor.firstReady(of: both, timeout: .seconds(60)) == both[1])
    }
}
