import Testing

@testable import POSIX

@Suite struct UnixSocketTests {
    private static func inDirectory(_ work: (String) throws -> Void) throws {
        let directory = try FileSystem.makeTemporaryDirectory("unix-socket")
        defer { try? FileSystem.removeTree(directory) }
        try work(directory)
    }

    @Test func `a connection carries bytes both ways`() throws {
        try Self.inDirectory { directory in
            let listener = try UnixSocket.listen("\(directory)/s")
            let client = try UnixSocket.connect("\(directory)/s")
            let server = try UnixSocket.accept(from: listener.descriptor)
            try client.descriptor.write(all: [1, 2])
            #expect(try server.descriptor.read() == [1, 2])
            try server.descriptor.write(all: [3])
            #expect(try client.descriptor.read() == [3])
        }
    }

    @Test func `only the user may connect`() throws {
        try Self.inDirectory { directory in
            let listener = try UnixSocket.listen("\(directory)/s")
            #expect(try FileSystem.status("\(directory)/s").permissions == 0o600)
            UnixSocket.shutDown(listener.descriptor)
        }
    }

    @Test func `a socket that nobody answers on is replaced`() throws {
        try Self.inDirectory { directory in
            do { _ = try UnixSocket.listen("\(directory)/s") }
            #expect(FileSystem.exists("\(directory)/s"))
            let listener = try UnixSocket.listen("\(directory)/s")
            _ = try UnixSocket.connect("\(directory)/s")
            #expect(throws: SystemError.self) { _ = try UnixSocket.listen("\(directory)/s") }
            UnixSocket.shutDown(listener.descriptor)
        }
    }

    @Test func `a file of another kind is left alone`() throws {
        try Self.inDirectory { directory in
            try FileSystem.replace("\(directory)/s", with: [1])
            #expect(throws: SystemError.self) { _ = try UnixSocket.listen("\(directory)/s") }
            #expect(try FileSystem.read("\(directory)/s") == [1])
        }
    }

    @Test(arguments: ["", String(repeating: "a", count: 108), "a\u{0}b"])
    func `a path that cannot be an address is refused`(path: String) {
        #expect(throws: SystemError.self) { _ = try UnixSocket.connect(path) }
        #expect(throws: SystemError.self) { try UnixSocket.send("x", to: path) }
    }
}
