import Gateway
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

    @Test(arguments: [
        // No Host, two, malformed ones.
        "GET /health/liveliness HTTP/1.1\r\n\r\n",
        line + "Host: a\r\n\r\n",
        "GET /health/liveliness HTTP/1.1\r\nHost: a/b?c#d\r\n\r\n",
        "GET /health/liveliness HTTP/1.1\r\nHost: x@localhost\r\n\r\n",
        "GET /health/liveliness HTTP/1.1\r\nHost: \r\n\r\n",
        "GET /health/liveliness HTTP/1.1\r\nHost: a, b\r\n\r\n",
        // Targets with another reading.
        "GET http://b/health/liveliness HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET https://a/health/liveliness HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET health/liveliness HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /health/liveliness#x HTTP/1.1\r\nHost: a\r\n\r\n",
        // Framing in doubt.
        line + "Transfer-Encoding: identity, chunked\r\n\r\n",
        line + "Transfer-Encoding: gzip\r\n\r\n",
        line + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
        line + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
        line + "Content-Length: 3\r\nContent-Length: 4\r\n\r\n",
        line + "Content-Length: +3\r\n\r\n",
        line + "Content-Length: 3, 3\r\n\r\n",
        "POST /health/liveliness HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
        // Syntax.
        "GET /health/liveliness HTTP/1.1\r\nHost : a\r\n\r\n",
        line + "A: b\r\n c\r\n\r\n",
        line + "A: b\u{0}c\r\n\r\n",
        "GET /health/liveliness HTTP/2.0\r\nHost: a\r\n\r\n",
        "\u{16}\u{3}\u{1}\r\n\r\n",
    ])
    func `an ambiguous request is refused and nothing after it is answered`(
        request: String
    ) async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            let canary = "GET /v1/models/canary HTTP/1.1\r\nHost: a\r\n\r\n"
            try await client.send(request + canary)
            let text = try await client.textToEnd()
            #expect(text.hasPrefix("HTTP/1.1 400 Bad Request\r\n"), "\(text)")
            #expect(!text.dropFirst(8).contains("HTTP/1.1"))
            #expect(text.contains("connection: close"))
        }
    }

    @Test func `an absolute target for the same host is understood`() async throws {
        try await TestGateway.run { gateway in
            let response = try await gateway.exchange(
                "GET http://A.test/health/liveliness HTTP/1.1\r\nHost: a.test\r\n\r\n")
            #expect(response.status == 200)
        }
    }

    @Test(arguments: [(0, 200), (1, 414)])
    func `the target has a limit`(excess: Int, status: Int) async throws {
        try await TestGateway.run { gateway in
            let path = "/health/liveliness?"
            let filler = String(
                repeating: "a", count: RequestHead.targetLimit - path.utf8.count + excess)
            let response = try await gateway.exchange(
                "GET \(path)\(filler) HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(response.status == status)
        }
    }

    @Test(arguments: [
        ("X: " + String(repeating: "a", count: (16 << 10) + 1), 431),
        ("X: " + String(repeating: "a", count: 16 << 10), 200),
        (
            (0..<6).map { "X\($0): " + String(repeating: "a", count: 15 << 10) }
                .joined(separator: "\r\n"), 431
        ),
        ((0..<127).map { "X\($0): a" }.joined(separator: "\r\n"), 200),
        ((0..<128).map { "X\($0): a" }.joined(separator: "\r\n"), 431),
    ])
    func `header fields have limits`(fields: String, status: Int) async throws {
        try await TestGateway.run { gateway in
            let response = try await gateway.exchange(Self.line + fields + "\r\n\r\n")
            #expect(response.status == status)
        }
    }

    @Test(arguments: [(-1, false), (0, false), (1, true)])
    func `a sized body has a limit`(excess: Int, isRefused: Bool) async throws {
        var configuration = TestGateway.configuration
        configuration.maxBodyBytes = 1000
        try await TestGateway.run(configuration) { gateway in
            let empty = #"{"model":"echo","messages":[{"role":"user","content":""}]}"#
            let filler = String(repeating: "x", count: 1000 - empty.utf8.count + excess)
            let body = empty.replacing("\"\"", with: "\"\(filler)\"")
            let response = try await gateway.exchange(
                TestGateway.request("POST", "/v1/chat/completions", body: body))
            #expect(response.status == (isRefused ? 413 : 200))
            #expect(response.head.contains("connection: close") == isRefused)
        }
    }

    @Test func `a body without a length has the same limit`() async throws {
        var configuration = TestGateway.configuration
        configuration.maxBodyBytes = 1000
        try await TestGateway.run(configuration) { gateway in
            let client = try await gateway.connect()
            try await client.send(
                TestGateway.request(
                    "POST", "/v1/chat/completions", fields: ["Transfer-Encoding: chunked"]))
            let chunk = "1f4\r\n" + String(repeating: "x", count: 500) + "\r\n"
            try await client.send(chunk + chunk + chunk)
            let text = try await client.textToEnd()
            #expect(text.hasPrefix("HTTP/1.1 413 Content Too Large\r\n"))
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
}
