import Failures
import POSIX
import Testing

@testable import ServeCommand

@Suite struct ListenPlaceTests {
    private static func place(
        socket: String? = nil, _ environment: [String: String] = [:]
    ) throws(ToolError) -> ListenPlace {
        let flags = ListenSettings.Flags(config: "c.yaml", socket: socket)
        return try ListenPlace(
            ListenSettings(flags, environment: [:]), environment: environment, processID: 7)
    }

    @Test func `a port, unless there is a path`() throws {
        #expect(try Self.place() == .port(host: "127.0.0.1", port: 4000))
        #expect(try Self.place(socket: "/s") == .path("/s"))
        #expect(try Self.place(socket: "/s").url(port: 0) == "unix:/s")
        #expect(try Self.place(socket: "/s").controlName(port: 0, processID: 7) == "pid-7")
    }

    @Test(arguments: [
        ["LISTEN_PID": "8", "LISTEN_FDS": "1"], ["LISTEN_FDS": "1"],
        ["LISTEN_PID": "7", "LISTEN_FDS": "0"], ["LISTEN_PID": "7", "LISTEN_FDS": "x"],
        ["LISTEN_PID": "7"],
    ])
    func `listeners for another process are not ours`(environment: [String: String]) throws {
        #expect(try Self.place(environment) == .port(host: "127.0.0.1", port: 4000))
    }

    @Test func `the address with the most reach decides`() {
        let local = BoundAddress.ip(host: "127.0.0.1", port: 1)
        let wide = BoundAddress.ip(host: "0.0.0.0", port: 2)
        let both = ListenPlace.inherited([Descriptor(3), Descriptor(4)], [local, wide])
        #expect(both.host == "0.0.0.0")
        #expect(both.url(port: 0) == "http://127.0.0.1:1")
        #expect(ListenPlace.inherited([Descriptor(3)], [.path("/s")]).host == "localhost")
    }

    @Test func `a path is given back unless another server has it by now`() throws {
        let directory = try FileSystem.makeTemporaryDirectory("place")
        defer { try? FileSystem.removeTree(directory) }
        let path = "\(directory)/s"
        do {
            let successor = try UnixSocket.listen(path)
            ListenPlace.path(path).close()
            #expect(try FileSystem.status(path).kind == .socket)
            _ = try UnixSocket.connect(path)
            UnixSocket.shutDown(successor.descriptor)
        }
        ListenPlace.path(path).close()
        #expect((try? FileSystem.status(path)) == nil)
    }

    @Test func `a path in place of an address is one or the other`() {
        let error = #expect(throws: ToolError.self) {
            try ListenSettings(
                ListenSettings.Flags(config: "c", port: 1, socket: "/s"), environment: [:])
        }
        #expect(error?.code == .usage)
    }
}
