import CommandSupport
import Failures
import JSON
import POSIX
import Testing

@testable import ServeCommand

@Suite struct ControlSocketTests {
    private static func inHome(_ work: ([String: String]) throws -> Void) throws {
        let home = try FileSystem.makeTemporaryDirectory("control")
        defer { try? FileSystem.removeTree(home) }
        try work(["HOME": home])
    }

    private static func open(_ path: String) throws -> ControlSocket {
        try ControlSocket.open(path) { ["heard": $0] }
    }

    private static func ask(_ path: String, _ bytes: String) throws -> String? {
        let socket = try UnixSocket.connect(path)
        try socket.descriptor.write(all: Array(bytes.utf8))
        return ControlSocket.line(from: socket.descriptor, within: nil).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    @Test(arguments: [
        (#"{"command":"status"}"#, #"{"heard":{"command":"status"}}"#),
        ("nonsense", #"{"heard":null}"#),
        ("", #"{"heard":null}"#),
    ])
    func `each line is answered with a line`(line: String, answer: String) throws {
        try Self.inHome { environment in
            let path = try #require(ControlPath.path("4000", environment: environment))
            let socket = try Self.open(path)
            defer { socket.close() }
            #expect(try Self.ask(path, line + "\n") == answer)
            #expect(try Self.ask(path, "1\n") == #"{"heard":1}"#)
        }
    }

    @Test func `a line without an end is not answered`() throws {
        try Self.inHome { environment in
            let path = try #require(ControlPath.path("4000", environment: environment))
            let socket = try Self.open(path)
            defer { socket.close() }
            let endless = String(repeating: "x", count: ControlSocket.lineLimit + 1)
            #expect(try Self.ask(path, endless) == nil)
        }
    }

    @Test func `only the user may open it, and nothing is left of it`() throws {
        try Self.inHome { environment in
            let path = try #require(ControlPath.path("4000", environment: environment))
            let socket = try Self.open(path)
            #expect(try FileSystem.status(path).permissions == 0o600)
            #expect(try FileSystem.status(FileSystem.parent(of: path)).permissions == 0o700)
            socket.close()
            #expect(!FileSystem.exists(path))
        }
    }

    @Test func `the only server is found, and of several the one on the port`() throws {
        try Self.inHome { environment in
            let none = #expect(throws: ToolError.self) {
                try ControlClient(ControlClient.Target(), environment: environment)
            }
            #expect(none?.code == .unavailable)
            let paths = try ["4000", "4001", "4002"].map {
                try #require(ControlPath.path($0, environment: environment))
            }
            try FileSystem.makePrivateDirectory(FileSystem.parent(of: paths[0]))
            // A server that was killed leaves its socket behind.
            do { _ = try UnixSocket.listen(paths[2]) }
            let first = try Self.open(paths[0])
            defer { first.close() }
            let only = try ControlClient(ControlClient.Target(), environment: environment)
            #expect(only.path == paths[0])
            let second = try Self.open(paths[1])
            defer { second.close() }
            let several = #expect(throws: ToolError.self) {
                try ControlClient(ControlClient.Target(), environment: environment)
            }
            #expect(several?.code == .usage)
            let chosen = try ControlClient(
                ControlClient.Target(port: 4001), environment: environment)
            #expect(chosen.path == paths[1])
        }
    }

    @Test func `the run-time directory comes first`() {
        let environment = ["HOME": "/h", "XDG_RUNTIME_DIR": "/run/user/1", "XDG_STATE_HOME": "/s"]
        #expect(
            ControlPath.path("1", environment: environment) == "/run/user/1/llm-serve/1.sock")
        #expect(
            ControlPath.path("1", environment: ["HOME": "/h"])
                == "/h/.local/state/llm-serve/1.sock")
        #expect(ControlPath.path("1", environment: [:]) == nil)
    }
}
