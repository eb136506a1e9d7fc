import Gateway
import POSIX
import Providers
import Testing

@testable import GatewayServer

@Suite struct ListenerTests {
    private static let line = "GET /health/liveliness HTTP/1.1\r\nHost: a\r\n"

    @Test func `pipelined requests are answered in order`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            let texts = (0..<20).map { "text number \($0)" }
            try await client.send(texts.map { TestGateway.chat("echo", $0) }.joined())
            for text in texts {
                let response = try await client.response()
                #expect(response.body.contains(text))
            }
        }
    }

    @Test func `a request behind a slow one waits for it`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("big") + TestGateway.chat("echo", "second"))
            let call = await gateway.upstream.nextCall()
            call.answerJSON(#"{"first":true}"#)
            #expect(try await client.response().body == #"{"first":true}"#)
            #expect(try await client.response().body.contains("second"))
        }
    }

    @Test func `a request cut into single bytes is understood`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            for byte in TestGateway.chat("echo").utf8 { try await client.send([byte]) }
            #expect(try await client.response().status == 200)
        }
    }

    @Test func `a chunked body is understood`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            let body = #"{"model":"echo","messages":[{"role":"user","content":"in chunks"}]}"#
            try await client.send(
                TestGateway.request(
                    "POST", "/v1/chat/completions", fields: ["Transfer-Encoding: chunked"]))
            for piece in [body.prefix(10), body.dropFirst(10)] {
                try await client.send(String(piece.utf8.count, radix: 16) + "\r\n\(piece)\r\n")
            }
            try await client.send("0\r\n\r\n")
            #expect(try await client.response().body.contains("in chunks"))
        }
    }

    @Test func `an absolute target for the same host is understood`() async throws {
        try await TestGateway.run { gateway in
            let response = try await gateway.exchange(
                "GET http://A.test/health/liveliness HTTP/1.1\r\nHost: a.test\r\n\r\n")
            #expect(response.status == 200)
        }
    }

    @Test func `an expectation is met once the head is accepted`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            let body = #"{"model":"echo","messages":[{"role":"user","content":"go on"}]}"#
            let request = TestGateway.request(
                "POST", "/v1/chat/completions", body: body, fields: ["Expect: 100-continue"])
            try await client.send(String(request.dropLast(body.count)))
            #expect(try await client.text(until: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
            try await client.send(body)
            #expect(try await client.text(until: "}").contains("go on"))
        }
    }

    @Test func `HTTP/1.0 gets no interim answer, whatever it expects`() async throws {
        try await TestGateway.run { gateway in
            let request = TestGateway.chat("echo").replacing(
                " HTTP/1.1\r\n", with: " HTTP/1.0\r\nExpect: 100-continue\r\n")
            let client = try await gateway.connect()
            try await client.send(request)
            #expect(try await client.textToEnd().hasPrefix("HTTP/1.1 200 "))
        }
    }

    @Test(arguments: [
        ("Expect: 100-continue", "Authorization: Bearer wrong", 401),
        ("Expect: a-pony", "Authorization: Bearer \(TestGateway.key)", 417),
    ])
    func `a refusal answers an expectation with its own status`(
        expectation: String, authorization: String, status: Int
    ) async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(
                "POST /v1/chat/completions HTTP/1.1\r\nHost: a\r\n\(authorization)\r\n"
                    + "\(expectation)\r\nContent-Length: 10\r\n\r\n")
            let text = try await client.textToEnd()
            #expect(text.hasPrefix("HTTP/1.1 \(status) "))
            #expect(text.contains("connection: close"))
        }
    }

    @Test func `HTTP/1.0 is answered without chunks and closed`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(
                TestGateway.chat("echo", stream: true).replacing("HTTP/1.1", with: "HTTP/1.0"))
            let text = try await client.textToEnd()
            #expect(!text.contains("chunked"))
            #expect(text.contains("connection: close"))
            #expect(text.hasSuffix("data: [DONE]\n\n"))
        }
    }

    @Test func `HEAD is answered like GET without the body`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send("HEAD /health/liveliness HTTP/1.1\r\nHost: a\r\n\r\n")
            let head = try await client.text(until: "\r\n\r\n")
            #expect(head.contains("content-length: 12\r\n"))
            try await client.send("GET /health/liveliness HTTP/1.1\r\nHost: a\r\n\r\n")
            let both = try await client.text(until: "\"I'm alive!\"")
            #expect(both.hasPrefix(head + "HTTP/1.1 200 OK"))
        }
    }

    @Test func `a refused request leaves the connection usable`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            let refused = TestGateway.chat("echo").replacing(TestGateway.key, with: "wrong")
            #expect(try await client.exchange(refused).status == 401)
            #expect(try await client.exchange(TestGateway.chat("echo")).status == 200)
        }
    }

    @Test func `HTTP/1.0 keeps the connection where it asks to and the answer has a length`()
        async throws
    {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            func old(_ request: String) -> String {
                request.replacing(" HTTP/1.1\r\n", with: " HTTP/1.0\r\nConnection: keep-alive\r\n")
            }
            for _ in 0..<2 {
                let response = try await client.exchange(old(TestGateway.chat("echo")))
                #expect(response.status == 200)
                #expect(response.field("connection") == "keep-alive")
            }
            try await client.send(old(TestGateway.chat("echo", stream: true)))
            let stream = try await client.textToEnd()
            #expect(stream.contains("connection: close\r\n"))
            #expect(stream.hasSuffix("data: [DONE]\n\n"))
        }
    }

    /// A client whose body, announced far too long, is refused; what it sends after that is dropped.
    private static func afterRefusal(
        _ work: (TestGateway, RawClient) async throws -> Void
    ) async throws {
        var configuration = TestGateway.configuration
        configuration.maxBodyBytes = 1000
        try await TestGateway.run(configuration) { gateway in
            let client = try await gateway.connect()
            try await client.send(
                TestGateway.request("POST", "/v1/chat/completions").replacing(
                    "\r\n\r\n", with: "\r\nContent-Length: \(64 << 20)\r\n\r\n"))
            try await client.text(containing: "HTTP/1.1 413 ")
            try await work(gateway, client)
            #expect(await ThisProcess.waits { gateway.server.load.connections == 0 })
        }
    }

    @Test func `a client that first sends all of a refused body can read the refusal`() async throws
    {
        try await Self.afterRefusal { gateway, client in
            for _ in 0..<20 {
                // What comes buys two seconds more.
                repeat { try await client.send("x") } while try await gateway.secondsLeft() != [2]
                try await gateway.pass(seconds: 1)
            }
            #expect(!client.wasReset)
            try await gateway.pass(seconds: 2)
        }
    }

    @Test func `a refused body that never ends is not listened to for ever`() async throws {
        try await Self.afterRefusal { gateway, client in
            for _ in 0..<30 {
                try? await client.send("x")
                try await gateway.pass(seconds: 1)
            }
        }
    }

    /// Everywhere else time passes as the test says.
    @Test func `seconds pass by themselves`() async throws {
        let (seconds, second) = AsyncStream.makeStream(of: Void.self)
        let server = try await GatewayServer.start(
            TestGateway.configuration, transport: ScriptedTransport(), settings: .init(now: { 0 }),
            addresses: [.port(host: "127.0.0.1", port: 0)], hosts: TestGateway.hosts,
            logger: TestGateway.logger, onSecond: { second.yield() })
        var passing = seconds.makeAsyncIterator()
        for _ in 0..<2 { #expect(await passing.next() != nil) }
        await server.stop(drain: .zero)
    }

    @Test func `an answer that its socket takes in small pieces is whole`() async throws {
        let text = (0..<60_000).map { String($0) }.joined(separator: " ")
        let document = #"{"model":"m","choices":[],"text":"\#(text)"}"#
        try await TestGateway.run(
            models: ["m"], playbook: { _, _ in .document(document) }
        ) { server, _ in
            let client = try await RawClient.connect(server.port, reads: false)
            try await client.send(TestGateway.chat("m"))
            try await client.read(upTo: document.utf8.count)
            try await client.startReading()
            #expect(try await client.response().body == document)
        }
    }
}
