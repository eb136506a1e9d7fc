import Failures
import Gateway
import POSIX
import Providers
import Synchronization
import Testing
import Transport

@testable import GatewayServer

/// What the gateway holds at once is bounded, and what is beyond its bounds is answered.
@Suite(.serialized) struct BoundsTests {
    private static let answer = #"{"id":"x","choices":[]}"#

    /// Holds every call for the model `held`, and answers the others.
    private static let playbook: FaultUpstream.Playbook = { model, _ in
        model == "held" ? FaultUpstream.Script("", .stall) : .document(answer)
    }

    /// R23: readers that take a KiB now and then of endless answers.
    ///
    /// What the first use of it all costs is in this process too: 16 MiB.
    @Test(arguments: [true, false])
    func `two hundred slow readers cost little memory, and no more as time passes`(
        isStream: Bool
    ) async throws {
        let count = 200
        let type = isStream ? "text/event-stream" : "application/json"
        let head = "HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n\r\n"
        let piece = Array(String(repeating: "data: {}\n\n", count: 1600).utf8)
        let script = FaultUpstream.Script([Array(head.utf8), piece], .flood)
        try await TestGateway.run(models: ["m"], playbook: { _, _ in script }) { server, upstream in
            let before = ThisProcess.residentBytes
            var clients: [RawClient] = []
            for _ in 0..<count {
                let client = try await RawClient.connect(server.port, reads: false)
                try await client.send(TestGateway.chat("m", stream: isStream))
                clients.append(client)
            }
            // Each upstream connection stands still once all buffers on the way are full.
            #expect(await ThisProcess.waits { upstream.stalledFloods == count })
            let most = before + (16 << 20) + count * (256 << 10)
            #expect(ThisProcess.residentBytes < most)
            for turn in 1...8 {
                for client in clients { try await client.read(upTo: turn << 10) }
                // An upstream may have stood still before what it had sent was taken: only the bound itself is exact.
                #expect(ThisProcess.residentBytes < most)
            }
            #expect(await ThisProcess.waits { upstream.stalledFloods == count })
            #expect(ThisProcess.residentBytes < most)
            #expect(server.load.calls == count)
            for client in clients { try await client.reset() }
            #expect(await ThisProcess.waits { upstream.openConnections == 0 })
            #expect(await ThisProcess.waits { server.load.calls == 0 })
        }
    }

    /// How a body is sent.
    enum Upload: CaseIterable {
        case sized, chunked
        /// Without its last byte, so that it is held before there is a call.
        case unfinished

        func request(_ body: String) -> String {
            guard self == .chunked else {
                let request = TestGateway.request("POST", "/v1/chat/completions", body: body)
                return self == .sized ? request : String(request.dropLast())
            }
            let fields = ["Transfer-Encoding: chunked"]
            return TestGateway.request("POST", "/v1/chat/completions", fields: fields)
                + "\(String(body.utf8.count, radix: 16))\r\n\(body)\r\n0\r\n\r\n"
        }
    }

    /// R24: 64 uploads beside each other against a limit that eight of them pass.
    @Test(arguments: Upload.allCases)
    func `bodies beyond the limit are refused for now, and room comes back`(upload: Upload)
        async throws
    {
        try await TestGateway.run(
            models: ["held", "free"], playbook: Self.playbook,
            change: { $0.maxBufferedBytes = 8 << 20 }
        ) { server, _ in
            let filler = String(repeating: "x", count: 1 << 20)
            let body = #"{"model":"held","filler":"\#(filler)","messages":[]}"#
            let request = upload.request(body)
            var held: [RawClient] = []
            for _ in 0..<7 {
                let client = try await RawClient.connect(server.port)
                try await client.send(request)
                held.append(client)
            }
            let count = body.utf8.count - (upload == .unfinished ? 1 : 0)
            #expect(await ThisProcess.waits { server.state.bodies.bytes == 7 * count })
            let calls = upload == .unfinished ? 0 : 7
            #expect(await ThisProcess.waits { server.load.calls == calls })
            for _ in 0..<57 {
                let client = try await RawClient.connect(server.port)
                // The refusal may come, and the connection end, before all of the body is out.
                async let sent: Void? = try? await client.send(request)
                let answer = try await client.textToEnd()
                _ = await sent
                #expect(answer.hasPrefix("HTTP/1.1 503 "), "\(answer.prefix(200))")
                #expect(answer.contains("retry-after: 1\r\n"))
            }
            // What is small still fits beside them.
            let small = try await RawClient.connect(server.port)
            #expect(try await small.exchange(TestGateway.chat("free")).status == 200)
            for client in held { try await client.reset() }
            #expect(await ThisProcess.waits { server.state.bodies.bytes == 0 })
            let next = try await RawClient.connect(server.port)
            let free = Upload.sized.request(body).replacing("\"held\"", with: "\"free\"")
            #expect(try await next.exchange(free).status == 200)
        }
    }

    /// R26: calls beyond the limit are told to come back, and who comes back is served.
    @Test func `calls at once have a limit that answers`() async throws {
        try await TestGateway.run(
            models: ["held", "free"], playbook: Self.playbook, change: { $0.maxParallelCalls = 2 }
        ) { server, upstream in
            let held = [
                try await RawClient.connect(server.port), try await RawClient.connect(server.port),
            ]
            for client in held { try await client.send(TestGateway.chat("held")) }
            #expect(await ThisProcess.waits { upstream.requests("held") == 2 })
            let refused = Atomic(0)
            try await LoadClient.run(
                server.port, connections: 50, count: 1000,
                request: { _ in TestGateway.chat("free") },
                outcome: { _, outcome in
                    let isRefused =
                        outcome.status == 429 && outcome.text.contains("retry-after: 1\r\n")
                    if isRefused { refused.wrappingAdd(1, ordering: .relaxed) }
                })
            #expect(refused.load(ordering: .relaxed) == 1000)
            try await held[0].close()
            #expect(await ThisProcess.waits { server.load.calls == 1 })
            for _ in 0..<9 {
                let modest = try await RawClient.connect(server.port)
                #expect(try await modest.exchange(TestGateway.chat("free")).status == 200)
            }
        }
    }

    @Test func `connections have a limit that answers`() async throws {
        var configuration = TestGateway.configuration
        configuration.maxConnections = 8
        try await TestGateway.run(configuration) { gateway in
            var clients: [RawClient] = []
            for _ in 0..<8 {
                let client = try await gateway.connect()
                #expect(try await client.exchange(TestGateway.chat("echo")).status == 200)
                clients.append(client)
            }
            for _ in 0..<20 {
                let surplus = try await gateway.connect()
                let answer = try await surplus.textToEnd()
                #expect(answer.hasPrefix("HTTP/1.1 503 "))
                #expect(answer.contains("retry-after: 1\r\n"))
                try await surplus.close()
            }
            #expect(try await clients[0].exchange(TestGateway.chat("echo")).status == 200)
            for client in clients { try await client.close() }
            #expect(await ThisProcess.waits { gateway.server.load.connections == 0 })
            #expect(try await gateway.exchange(TestGateway.chat("echo")).status == 200)
        }
    }

    /// R48: at a stop the listener closes, whole answers go out, and what has no end ends with an error event.
    @Test func `a hundred streams are drained, and an endless one is cut`() async throws {
        let event = #"{"choices":[{"index":0,"delta":{"content":"a"}}]}"#
        let last = #"{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#
        let upstream = ScriptedTransport()
        let server = try await GatewayServer.start(
            TestGateway.configuration, transport: upstream, settings: .init(now: { 0 }),
            host: "127.0.0.1", port: 0, hosts: TestGateway.hosts, logger: TestGateway.logger)
        var streams: [(RawClient, UpstreamCall)] = []
        for _ in 0..<101 {
            let client = try await RawClient.connect(server.port)
            try await client.send(TestGateway.chat("big", stream: true))
            let call = await upstream.nextCall()
            call.answer(200, ["Content-Type": "text/event-stream"])
            call.send("data: \(event)\n\n")
            try await client.text(containing: event)
            streams.append((client, call))
        }
        let idle = try await RawClient.connect(server.port)
        #expect(try await idle.exchange(TestGateway.chat("echo")).status == 200)
        async let stopped: Void = server.stop(drain: .seconds(600))
        _ = try await idle.textToEnd()
        await #expect(throws: (any Error).self) { try await RawClient.connect(server.port) }
        for (client, call) in streams.dropLast() {
            call.send("data: \(last)\n\ndata: [DONE]\n\n")
            call.end()
            #expect(try await client.textToEnd().contains("[DONE]"))
        }
        await TestGateway.cut(server)
        let cut = try await streams[100].0.textToEnd()
        #expect(cut.contains(#""error":{"#))
        #expect(!cut.contains("[DONE]"))
        await stopped
        #expect(server.load == ServerLoad(connections: 0, calls: 0, streams: 0))
    }
}
