import Curl
import Synchronization
import Testing
import Transport

@Suite struct CurlTransportTests {
    let peer: LoopbackPeer
    let transport = CurlTransport()

    init() throws { peer = try LoopbackPeer.shared.get() }

    @Test func `an address that is not admitted is not connected to, whatever its name`()
        async throws
    {
        let asked = Mutex<[PeerAddress]>([])
        let transport = CurlTransport(
            options: CurlOptions(admits: { peer in
                asked.withLock { $0.append(peer) }
                return false
            }))
        for host in ["127.0.0.1", "localhost", "0x7f000001"] {
            let url = peer.url("bytes/1").replacing("127.0.0.1", with: host)
            await #expect {
                _ = try await transport.collect(CurlPeer.get(url))
            } throws: {
                ($0 as? TransportError)?.kind == .cannotConnect
            }
        }
        let loopback = [PeerAddress(host: "127.0.0.1"), PeerAddress(host: "[::1]")]
        #expect(asked.withLock { $0.count } >= 3)
        #expect(asked.withLock { peers in peers.allSatisfy { loopback.contains($0) } })
    }

    @Test func `open connections are counted, kept ones too, until they close`() async throws {
        let transport = CurlTransport(options: CurlOptions(proxy: ""))
        #expect(transport.openConnections == 0)
        for _ in 0..<2 {
            _ = try await transport.collect(CurlPeer.get(peer.url("bytes/1")))
            #expect(transport.openConnections == 1)
        }
        _ = try await transport.collect(CurlPeer.get(peer.url("close/50")))
        #expect(transport.openConnections == 0)
    }

    @Test(arguments: [0, 1, 5, 16_384, 100_000, 5_000_000])
    func `a body arrives whole`(size: Int) async throws {
        let (head, body) = try await transport.collect(CurlPeer.get(peer.url("bytes/\(size)")))
        #expect(head.status == 200)
        #expect(head.fields["content-LENGTH"] == "\(size)")
        #expect(body.count == size)
        #expect(body.enumerated().allSatisfy { $0.element == UInt8($0.offset % 251) })
    }

    @Test func `chunks arrive in order and trailers are not shown`() async throws {
        let response = try await transport.send(CurlPeer.get(peer.url("chunked/200")))
        let text = String(decoding: try await response.body.collect(), as: UTF8.self)
        let ticks = (0..<200).map { index in "tick\(index / 10 % 10)\(index % 10)" }
        #expect(text == ticks.joined())
        #expect(response.head.fields["X-Trailer"] == nil)
        #expect(response.head.isDelimited)
    }

    @Test func `only the final response is shown`() async throws {
        let recorder = Recorder()
        _ = transport.start(CurlPeer.get(peer.url("interim")), receiver: recorder)
        try await recorder.result().get()
        #expect(recorder.calls == ["head 200", "body", "end"])
    }

    @Test func `a head without a body is shown`() async throws {
        let recorder = Recorder()
        _ = transport.start(CurlPeer.get(peer.url("status/204")), receiver: recorder)
        try await recorder.result().get()
        #expect(recorder.calls == ["head 204", "end"])
    }

    @Test(arguments: [400, 401, 404, 429, 500, 503])
    func `an error status is a response`(status: Int) async throws {
        let response = try await transport.collect(CurlPeer.get(peer.url("status/\(status)")))
        #expect(response.head.status == status)
    }

    @Test func `a redirect is not followed`() async throws {
        let response = try await transport.collect(CurlPeer.get(peer.url("redirect")))
        #expect(response.head.status == 302)
        #expect(response.head.fields["Location"] == "/bytes/5")
    }

    @Test(arguments: ["GET", "POST", "PUT", "PATCH", "DELETE"])
    func `method and body reach the peer`(method: String) async throws {
        let sent = [UInt8]("{\"a\":1}".utf8)
        let request = TransferRequest(
            method, peer.url("echo"), fields: ["Content-Type": "application/json"],
            body: .bytes(sent))
        let (head, body) = try await transport.collect(request)
        #expect(head.fields["X-Method"] == method)
        #expect(body == sent)
    }

    @Test(arguments: ["GET", "POST", "PUT", "PATCH", "DELETE"])
    func `a request without a body has none`(method: String) async throws {
        let (head, body) = try await transport.collect(TransferRequest(method, peer.url("echo")))
        #expect(head.fields["X-Method"] == method)
        #expect(body.isEmpty)
    }

    @Test func `a large body is sent whole`() async throws {
        let sent = (0..<3_000_000).map { UInt8($0 % 253) }
        let request = TransferRequest("POST", peer.url("echo"), body: .bytes(sent))
        #expect(try await transport.collect(request).body == sent)
    }

    @Test(arguments: [[], [0], [5, 0, 3], [70_000, 1, 90_000]])
    func `a body in pieces is sent as one`(lengths: [Int]) async throws {
        let base = (0..<100_000).map { UInt8($0 % 253) }
        let pieces = lengths.map { base[7..<7 + $0] }
        let request = TransferRequest(
            "POST", peer.url("echo"), fields: ["Content-Type": "text/plain"], body: .pieces(pieces))
        let (head, body) = try await transport.collect(request)
        #expect(head.fields["X-Method"] == "POST")
        #expect(body == request.body.contents)
    }

    @Test func `requests that differ in one thing each are sent as they are`() async throws {
        var requests: [TransferRequest] = []
        for method in ["POST", "PATCH"] {
            for fields: HeaderFields in [["X-A": "1"], ["X-A": "2"], ["X-a": "2"], [:]] {
                for body in [[], [1], [UInt8](repeating: 2, count: 70_000)] as [[UInt8]] {
                    requests.append(
                        TransferRequest(
                            method, peer.url("head"), fields: fields, body: .bytes(body)))
                }
            }
        }
        // Each of them twice in a row too: the second finds its handle set up as it wants it.
        for request in requests.flatMap({ [$0, $0] }) {
            let (_, answer) = try await transport.collect(request)
            let head = String(decoding: answer, as: UTF8.self)
            #expect(head.hasPrefix("\(request.method) /head HTTP/1.1\r\n"))
            #expect(head.contains("Content-Length: \(request.body.contents?.count ?? -1)\r\n"))
            let own = head.split(separator: "\r\n").filter { $0.lowercased().hasPrefix("x-a") }
            #expect(own == request.fields.map { "\($0.name): \($0.value)" }[...].map { $0[...] })
        }
    }

    @Test func `nothing of one request is left in the next`() async throws {
        let first = TransferRequest(
            "PUT", peer.url("echo"), fields: ["X-First": "1", "Content-Type": "text/plain"],
            body: .bytes([1, 2, 3]))
        _ = try await transport.collect(first)
        let (_, head) = try await transport.collect(CurlPeer.get(peer.url("head")))
        let text = String(decoding: head, as: UTF8.self)
        #expect(text.hasPrefix("GET /head HTTP/1.1\r\n"))
        #expect(!text.contains("X-First"))
        #expect(!text.contains("Content-"))
    }

    @Test func `the head on the wire is the caller's and no more`() async throws {
        let request = TransferRequest(
            "POST", peer.url("head"),
            fields: [
                "Authorization": "Bearer x", "X-Empty": "", "Content-Length": "99",
                "Transfer-Encoding": "chunked", "Expect": "100-continue",
            ], body: .bytes([UInt8](repeating: 0x61, count: 2_000_000)))
        let head = String(decoding: try await transport.send(request).body.collect(), as: UTF8.self)
        var lines = head.split(separator: "\r\n").map(String.init)
        #expect(lines.removeFirst() == "POST /head HTTP/1.1")
        #expect(
            lines.sorted() == [
                "Accept-Encoding: identity", "Accept: */*", "Authorization: Bearer x",
                "Content-Length: 2000000", "Host: 127.0.0.1:\(peer.port)", "X-Empty:",
            ])
    }

    @Test func `a value cannot add a header, a name has to be a token`() async throws {
        let value = TransferRequest(
            "GET", peer.url("head"), fields: ["X-Mine": "a\r\nX-Evil: b\n\0X-Worse: c"])
        let head = String(decoding: try await transport.collect(value).body, as: UTF8.self)
        #expect(head.contains("X-Mine: a  X-Evil: b  X-Worse: c\r\n"))
        for name in ["X-Evil: b\r\nX", "a b", "a:b", "", "é"] {
            let request = TransferRequest("GET", peer.url("head"), fields: [name: "v"])
            let error = await CurlPeer.failure { _ = try await transport.collect(request) }
            #expect(error?.kind == .badURL)
            #expect(error?.wasSent == false)
        }
    }

    @Test func `the user agent is the caller's, else the option's`() async throws {
        let named = CurlTransport(options: .init(userAgent: "dbx/1"))
        let ours = try await named.collect(CurlPeer.get(peer.url("head"))).body
        #expect(String(decoding: ours, as: UTF8.self).contains("User-Agent: dbx/1\r\n"))
        let request = TransferRequest("GET", peer.url("head"), fields: ["user-agent": "theirs"])
        let theirs = String(decoding: try await named.collect(request).body, as: UTF8.self)
        #expect(theirs.contains("user-agent: theirs\r\n"))
        #expect(!theirs.contains("dbx/1"))
    }

    @Test func `a compressed answer is decoded where it was asked for`() async throws {
        let decoded = try await transport.collect(CurlPeer.get(peer.url("gzip")))
        #expect(decoded.body == [UInt8](repeating: 0x61, count: 100_000))
        let plain = try await transport.send(CurlPeer.get(peer.url("gzip")))
        #expect(try await plain.body.collect() == [UInt8]("plain".utf8))
        let relayed = try await transport.send(
            TransferRequest("GET", peer.url("gzip"), fields: ["Accept-Encoding": "gzip"]))
        #expect(relayed.head.fields["Content-Encoding"] == "gzip")
        #expect(try await relayed.body.collect().starts(with: [0x1F, 0x8B]))
    }

    @Test func `a compression bomb is cut at the limit`() async throws {
        let error = await CurlPeer.failure {
            _ = try await transport.collect(CurlPeer.get(peer.url("bomb/100")), limit: 1 << 20)
        }
        #expect(error?.kind == .badResponse)
    }

    @Test func `connections are used again`() async throws {
        var seen = Set<String>()
        for _ in 0..<20 {
            let (head, _) = try await transport.collect(CurlPeer.get(peer.url("hello")))
            seen.insert(head.fields["X-Connection"] ?? "")
        }
        #expect(seen.count == 1)
    }

    @Test func `a connection with two lengths is not used again`() async throws {
        let first = try await transport.collect(CurlPeer.get(peer.url("both")))
        let second = try await transport.collect(CurlPeer.get(peer.url("hello")))
        #expect(first.head.fields["X-Connection"] != second.head.fields["X-Connection"])
    }

    @Test func `a thousand transfers at once all end well`() async throws {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for index in 0..<1000 {
                group.addTask {
                    try await transport.collect(CurlPeer.get(peer.url("bytes/\(index)"))).body.count
                }
            }
            var total = 0
            for try await count in group { total += count }
            #expect(total == 999 * 1000 / 2)
        }
    }

    @Test func `a body that the close ends says so`() async throws {
        let response = try await transport.send(CurlPeer.get(peer.url("close/50")))
        #expect(!response.head.isDelimited)
        #expect(try await response.body.collect().count == 50)
    }

    @Test func `a group is flushed after its receivers' events`() async throws {
        let group = CountingGroup()
        let recorders = (0..<10).map { _ in Recorder(group: group) }
        for recorder in recorders {
            _ = transport.start(CurlPeer.get(peer.url("hello")), receiver: recorder)
        }
        for recorder in recorders { try await recorder.result().get() }
        #expect((1...30).contains(group.flushes + 1))
        #expect(recorders.allSatisfy { $0.calls == ["head 200", "body", "end"] })
    }

    @Test func `transfers outlive the transport that started them`() async throws {
        let response = try await CurlTransport().send(CurlPeer.get(peer.url("chunked/500")))
        #expect(try await response.body.collect().count == 3000)
    }

    @Test func `a warm transport works, and one that was only warmed ends`() async throws {
        CurlTransport().warmUp()
        transport.warmUp()
        #expect(try await transport.collect(CurlPeer.get(peer.url("hello"))).body.count == 5)
    }
}
