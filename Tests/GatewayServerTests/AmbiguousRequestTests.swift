import Testing

@testable import GatewayServer

/// No request is read two ways (RFC 9112 section 11.2): what could be is refused, and nothing behind it on the
/// same connection is a request any more.
@Suite struct AmbiguousRequestTests {
    private static let line = "GET /health/liveliness HTTP/1.1\r\nHost: a\r\n"
    private static let post = String(
        TestGateway.request("POST", "/v1/chat/completions").dropLast())
    private static let chunked = post + "Transfer-Encoding: chunked\r\n\r\n"
    private static let body = #"{"model":"echo","messages":[{"role":"user","content":"x"}]}"#
    private static let size = String(body.utf8.count, radix: 16)

    /// Heads whose `Host` or target could name another server or another path.
    private static let names =
        [
            "GET /health/liveliness HTTP/1.1\r\n\r\n",
            line + "Host: a\r\n\r\n",
            line + "Host: b\r\n\r\n",
            line + "hOST: evil.test\r\n\r\n",
        ]
        + [
            "a/b?c#d", "x@localhost", "x:y@a", "", "a, b", "a b", "a\tb", "a\\b", "a%00", "a,",
            "\"a\"", "<a>", "a?b", "a;b", "http://a", "a\u{7f}", "\u{e4}",
        ].map { "GET /health/liveliness HTTP/1.1\r\nHost: \($0)\r\n\r\n" }
        + [
            "http://b/health/liveliness", "https://a/health/liveliness", "ftp://a/", "http:/a/",
            "http:a/", "http://a@b/", "http://a:80/health/liveliness", "health/liveliness",
            "/health/liveliness#x", "/#", "*x", "a:443", "?x", "\\health", "/a b", "/a\tb",
            "/a\u{1}", "/a\u{7f}", "/a\u{0}b",
        ].map { "GET \($0) HTTP/1.1\r\nHost: a\r\n\r\n" }

    /// Heads whose body could have two ends.
    private static let lengths =
        [
            "3\r\nContent-Length: 4", "3\r\nContent-Length: 3", "3\r\ncontent-length: 0", "+3",
            "-3", "3, 3", "3 3", "0x3", "3.0", "3e0", "\"3\"", "three", "", "3;", "1_0",
            "18446744073709551616", "9223372036854775808", "\u{663}", "3\u{b}", "3\r\n 4",
        ].map { line + "Content-Length: \($0)\r\n\r\n" }
        + [
            "identity, chunked", "gzip", "gzip, chunked", "chunked, gzip", "chunked, chunked",
            "identity", "", "chunkedx", "xchunked", "chunked;q=1", "\"chunked\"", "chunk\u{131}ed",
            "chunked\r\nTransfer-Encoding: chunked", "chunked\r\nTransfer-Encoding: identity",
            "identity\r\nTransfer-Encoding: chunked", "\r\n chunked", "\u{b}chunked",
            "chunked\r\nContent-Length: 3",
        ].map { line + "Transfer-Encoding: \($0)\r\n\r\n" }
        + [
            line + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
            line + "Content-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n",
            "POST /health/liveliness HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
        ]

    /// Lines that are not HTTP, or not everywhere.
    private static let syntax =
        [
            "Host : a", "Host\t: a", " Host: a", "\tHost: a", "Host", ": a", "Ho st: a",
            "Ho\u{0}st: a",
            "H\u{f6}st: a", "Ho(st: a", "A: b\r\n c", "A: b\r\n\tc", "A: b\u{0}c", "A: b\rc",
            "A: b\nB: c",
            "A: b\r\r\nB: c", "A: b\u{1}c", "A: b\u{7f}c", "Transfer-Encoding : chunked",
            "Content-Length : 3", "Content\u{0}-Length: 3", "Content-Length\r\n: 3",
        ].map { line + $0 + "\r\n\r\n" }
        + [
            "GET /health/liveliness HTTP/2.0\r\nHost: a\r\n\r\n",
            "GET /health/liveliness HTTP/0.9\r\nHost: a\r\n\r\n",
            "GET /health/liveliness HTTP/1.2\r\nHost: a\r\n\r\n",
            "GET /health/liveliness HTTP/11\r\nHost: a\r\n\r\n",
            "GET /health/liveliness http/1.1\r\nHost: a\r\n\r\n",
            "GET /health/liveliness HTTP/1.1 x\r\nHost: a\r\n\r\n",
            "GET /health/liveliness\r\nHost: a\r\n\r\n",
            "GET\t/health/liveliness HTTP/1.1\r\nHost: a\r\n\r\n",
            "G\u{0}T /health/liveliness HTTP/1.1\r\nHost: a\r\n\r\n",
            "get /health/liveliness HTTP/1.1\r\nHost: a\r\n\r\n",
            "GETGET /health/liveliness HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /health/liveliness HTTP/1.1\nHost: a\n\n",
            "GET /health/liveliness HTTP/1.1\rHost: a\r\r",
            "\u{16}\u{3}\u{1}\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        ]

    /// Chunks with more than one reading.
    private static let chunks = [
        "0x\(size)\r\n\(body)\r\n0\r\n\r\n", "+\(size)\r\n\(body)\r\n0\r\n\r\n",
        "-1\r\n\(body)\r\n0\r\n\r\n", " \(size)\r\n\(body)\r\n0\r\n\r\n",
        "\(size)\n\(body)\n0\n\n", "\(size)\r\n\(body)0\r\n\r\n", "\(size)\r\n\(body)xx0\r\n\r\n",
        "\(size)\r\n\(body)\n0\r\n\r\n", "\(size)\r\(body)\r\n0\r\n\r\n",
        "\r\n\(size)\r\n\(body)\r\n0\r\n\r\n",
        "g\r\n\(body)\r\n0\r\n\r\n", "\(size)_0\r\n\(body)\r\n0\r\n\r\n",
        "10000000000000000\r\n\(body)\r\n0\r\n\r\n", "\(size)\u{0}\r\n\(body)\r\n0\r\n\r\n",
        "\(size)\r\n\(body)\r\n0\r\nContent-Length: 3\r\n\r\n",
        "\(size)\r\n\(body)\r\n0\r\nTransfer-Encoding: chunked\r\n\r\n",
        "\(size)\r\n\(body)\r\n0\r\nA b\r\n\r\n", "\(size)\r\n\(body)\r\n0\r\nA: b\n\n",
        "\(size);a=\"\n\"\r\n\(body)\r\n0\r\n\r\n", "\(size);a\u{0}\r\n\(body)\r\n0\r\n\r\n",
    ].map { chunked + $0 }

    @Test(arguments: names + lengths + syntax + chunks)
    func `an ambiguous request is refused and nothing after it is answered`(
        request: String
    ) async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            // The canary asks for a model call, so that it would be seen upstream too.
            try await client.send(request + TestGateway.chat("big"))
            let text = try await client.textToEnd()
            #expect(text.hasPrefix("HTTP/1.1 400 Bad Request\r\n"), "\(text)")
            #expect(!text.dropFirst(8).contains("HTTP/1.1 "))
            #expect(text.contains("connection: close"))
            #expect(gateway.upstream.pendingCalls == 0)
        }
    }

    /// Requests that are unusual and have one reading.
    private static let plain = [
        "\r\n" + line + "\r\n", line + "A:b\r\n\r\n", line + "A: \t b \t\r\n\r\n",
        line + "Content-Length: 0\r\n\r\n", line + "Content-Length: 003\r\n\r\nabc",
        line + "transfer-encoding: Chunked\r\n\r\n0\r\n\r\n",
        chunked + "0\(size.uppercased());a=b\r\n\(body)\r\n0\r\n\r\n",
        chunked + "\(size)\r\n\(body)\r\n000\r\nA: b\r\n\r\n",
    ]

    @Test(arguments: plain)
    func `an unusual request is answered once, and so is the next`(request: String) async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(request + TestGateway.chat("echo", "canary"))
            let first = try await client.response()
            #expect(first.status == 200)
            #expect(!first.body.contains("canary"))
            #expect(try await client.response().body.contains("canary"))
        }
    }
}
