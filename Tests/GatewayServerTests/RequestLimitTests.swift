import Gateway
import Testing

@testable import GatewayServer

/// Every size that a client chooses has a limit: one below it and the limit itself are served, one beyond is not.
@Suite struct RequestLimitTests {
    private static let excesses = [-1, 0, 1]
    private static let line = "GET /health/liveliness HTTP/1.1\r\n"

    /// The status that a head is answered with.
    private func status(_ head: String) async throws -> Int {
        var status = 0
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            // The refusal may come, and the connection end, before all of it is out.
            async let sent: Void? = try? await client.send(head + "\r\n")
            status = try await client.response().status
            _ = await sent
        }
        return status
    }

    @Test(arguments: excesses)
    func `a target has at most 8 KiB`(excess: Int) async throws {
        let path = "/health/liveliness?"
        let filler = String(repeating: "a", count: (8 << 10) - path.utf8.count + excess)
        let found = try await status("GET \(path)\(filler) HTTP/1.1\r\nHost: a\r\n")
        #expect(found == (excess > 0 ? 414 : 200))
    }

    /// RFC 9112 section 3: a target that is too long is 414, also where it is longer than any field may be.
    @Test(arguments: [
        (8 << 10) + 1, 16 << 10, (16 << 10) + 1, 60 << 10, (64 << 10) - 1, 64 << 10,
        (64 << 10) + 1, 70 << 10,
    ])
    func `a target of any length is told from a field`(length: Int) async throws {
        let filler = String(repeating: "a", count: length - 1)
        #expect(try await status("GET /\(filler) HTTP/1.1\r\nHost: a\r\n") == 414)
    }

    @Test(arguments: excesses)
    func `a field's value has at most 16 KiB`(excess: Int) async throws {
        let value = String(repeating: "a", count: (16 << 10) + excess)
        let found = try await status(Self.line + "Host: a\r\nX: \(value)\r\n")
        #expect(found == (excess > 0 ? 431 : 200))
    }

    @Test(arguments: excesses)
    func `a field's name has at most 16 KiB`(excess: Int) async throws {
        let name = String(repeating: "a", count: (16 << 10) + excess)
        let found = try await status(Self.line + "Host: a\r\n\(name): x\r\n")
        #expect(found == (excess > 0 ? 431 : 200))
    }

    @Test(arguments: excesses)
    func `a request has at most 128 fields`(excess: Int) async throws {
        let fields = (1..<128 + excess).map { "X\($0): a\r\n" }.joined()
        let found = try await status(Self.line + "Host: a\r\n" + fields)
        #expect(found == (excess > 0 ? 431 : 200))
    }

    @Test(arguments: excesses)
    func `the fields together have at most 64 KiB`(excess: Int) async throws {
        // Names and values count, and so does the target.
        let size = (64 << 10) + excess - "/health/livelinessHosta".utf8.count
        let values = (0..<5).map { size / 5 + ($0 < size % 5 ? 1 : 0) - 1 }
        let fields = values.enumerated().map { "\($0): \(String(repeating: "a", count: $1))\r\n" }
        let found = try await status(Self.line + "Host: a\r\n" + fields.joined())
        #expect(found == (excess > 0 ? 431 : 200))
    }

    @Test(arguments: excesses, [nil, 1000, 77] as [Int?])
    func `a body has the configured size at most`(excess: Int, chunkSize: Int?) async throws {
        var configuration = TestGateway.configuration
        configuration.maxBodyBytes = 1000
        try await TestGateway.run(configuration) { gateway in
            let empty = #"{"model":"echo","messages":[{"role":"user","content":""}]}"#
            let filler = String(repeating: "x", count: 1000 - empty.utf8.count + excess)
            let body = empty.replacing("\"\"", with: "\"\(filler)\"")
            let client = try await gateway.connect()
            if let chunkSize {
                try await client.send(
                    TestGateway.request(
                        "POST", "/v1/chat/completions", fields: ["Transfer-Encoding: chunked"]))
                var rest = body[...]
                while !rest.isEmpty {
                    let piece = rest.prefix(chunkSize)
                    rest = rest.dropFirst(chunkSize)
                    try await client.send("\(String(piece.count, radix: 16))\r\n\(piece)\r\n")
                }
                try await client.send("0\r\n\r\n")
            } else {
                try await client.send(
                    TestGateway.request("POST", "/v1/chat/completions", body: body))
            }
            let response = try await client.response()
            #expect(response.status == (excess > 0 ? 413 : 200))
            #expect(response.head.contains("connection: close") == (excess > 0))
        }
    }

    @Test func `a body has 32 MiB unless configured otherwise`() {
        #expect(TestGateway.configuration.maxBodyBytes == 32 << 20)
    }
}
