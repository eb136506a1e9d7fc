import NIOCore
import NIOEmbedded
import Providers
import Testing

@testable import GatewayServer

/// Deadlines count in sweeps of the loop; here the test makes the sweeps.
@Suite struct DeadlineTests {
    private struct Bench {
        let channel = EmbeddedChannel()
        let loop: ServerLoop

        init() throws {
            let state = try ServerState(
                TestGateway.configuration, hosts: TestGateway.hosts, transport: ScriptedTransport(),
                settings: ProviderSettings(now: { 0 }), logger: TestGateway.logger)
            loop = ServerLoop(channel.eventLoop, state: state)
            try ConnectionPipeline.add(to: channel.pipeline.syncOperations, loop)
            try channel.connect(to: SocketAddress(unixDomainSocketPath: "/peer")).wait()
        }

        func receive(_ text: String) throws {
            try channel.writeInbound(ByteBuffer(string: text))
        }

        func pass(seconds: Int) {
            for _ in 0..<seconds { loop.sweep() }
            channel.embeddedEventLoop.run()
        }

        /// The status line of what was written, or nothing.
        func written() throws -> String {
            guard let buffer = try channel.readOutbound(as: ByteBuffer.self) else { return "" }
            return String(buffer: buffer).split(separator: "\r\n").first.map(String.init) ?? ""
        }
    }

    @Test func `an idle connection is closed after 75 seconds`() throws {
        let bench = try Bench()
        bench.pass(seconds: 74)
        #expect(bench.channel.isActive)
        bench.pass(seconds: 1)
        #expect(!bench.channel.isActive)
    }

    @Test func `a head has to be whole ten seconds after its first byte, however it drips`() throws
    {
        let bench = try Bench()
        bench.pass(seconds: 60)
        for byte in "GET / HTT" {
            try bench.receive(String(byte))
            bench.pass(seconds: 1)
        }
        #expect(bench.channel.isActive)
        bench.pass(seconds: 1)
        #expect(!bench.channel.isActive)
    }

    @Test func `a body that drips is refused after ten seconds`() throws {
        let bench = try Bench()
        try bench.receive(
            TestGateway.request("POST", "/v1/embeddings").replacing(
                "\r\n\r\n", with: "\r\nContent-Length: 60000\r\n\r\n"))
        try bench.receive("{")
        bench.pass(seconds: 9)
        #expect(try bench.written() == "")
        bench.pass(seconds: 1)
        #expect(try bench.written() == "HTTP/1.1 408 Request Timeout")
    }

    @Test func `a body that keeps coming may take longer`() throws {
        let bench = try Bench()
        try bench.receive(
            TestGateway.request("POST", "/v1/embeddings").replacing(
                "\r\n\r\n", with: "\r\nContent-Length: 60000\r\n\r\n"))
        for _ in 0..<20 {
            try bench.receive(String(repeating: " ", count: 1100))
            bench.pass(seconds: 1)
        }
        #expect(try bench.written() == "")
        #expect(bench.channel.isActive)
    }

    @Test func `an answered connection gets the idle time again`() throws {
        let bench = try Bench()
        bench.pass(seconds: 70)
        try bench.receive("GET /health/liveliness HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(try bench.written() == "HTTP/1.1 200 OK")
        bench.pass(seconds: 74)
        #expect(bench.channel.isActive)
        bench.pass(seconds: 1)
        #expect(!bench.channel.isActive)
    }

    @Test func `a body that came fast buys thirty seconds of silence at most`() throws {
        let bench = try Bench()
        try bench.receive(
            TestGateway.request("POST", "/v1/embeddings").replacing(
                "\r\n\r\n", with: "\r\nContent-Length: 600000\r\n\r\n"))
        try bench.receive(String(repeating: " ", count: 599_999))
        bench.pass(seconds: 29)
        #expect(try bench.written() == "")
        bench.pass(seconds: 1)
        #expect(try bench.written() == "HTTP/1.1 408 Request Timeout")
    }

    @Test func `a drain lets a head come in that has begun, and readiness says no`() throws {
        let bench = try Bench()
        try bench.receive("GET /health/readiness HTTP/1.1\r\nHost: a\r\n")
        _ = bench.loop.drain()
        #expect(bench.channel.isActive)
        try bench.receive("\r\n")
        #expect(try bench.written() == "HTTP/1.1 503 Service Unavailable")
    }

    @Test func `a drain closes a connection that is idle`() throws {
        let bench = try Bench()
        try bench.receive("GET /health/liveliness HTTP/1.1\r\nHost: a\r\n\r\n")
        _ = bench.loop.drain()
        bench.channel.embeddedEventLoop.run()
        #expect(!bench.channel.isActive)
    }
}
