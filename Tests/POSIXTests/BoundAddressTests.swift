import Testing

@testable import POSIX

@Suite struct BoundAddressTests {
    @Test func `a Unix socket tells its path`() throws {
        let directory = try FileSystem.makeTemporaryDirectory("bound")
        defer { try? FileSystem.removeTree(directory) }
        let listener = try UnixSocket.listen("\(directory)/s")
        #expect(try listener.descriptor.boundAddress() == .path("\(directory)/s"))
        let client = try UnixSocket.connect("\(directory)/s")
        #expect(try client.descriptor.boundAddress() == .path(""))
    }

    @Test func `what is no socket is refused`() throws {
        let file = try FileSystem.openForReading("/dev/null")
        #expect(throws: SystemError.self) { _ = try file.descriptor.boundAddress() }
    }
}
