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
