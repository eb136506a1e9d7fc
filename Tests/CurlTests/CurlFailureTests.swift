import Curl
import Testing
import Transport

@Suite struct CurlFailureTests {
    let peer: LoopbackPeer
    let transport = CurlTransport()

    init() throws { peer = try LoopbackPeer.shared.get() }

    private func failure(_ request: TransferRequest) async -> TransportError? {
        await CurlPeer.failure { _ = try await transport.collect(request) }
    }

    @Test func `a refused connection was not sent`() async throws {
        let error = await failure(CurlPeer.get("http://127.0.0.1:1/"))
        #expect(error?.kind == .cannotConnect)
        #expect(error?.code == 7)
        #expect(error?.wasSent == false)
        #expect(error?.message.hasPrefix("failed to connect") == true)
    }

    @Test(arguments: ["bogus://user:pass@word@127.0.0.1:1", "bogus://user:password@127.0.0.1:1"])
    func `the password of a proxy is not in the message`(proxy: String) async {
        let transport = CurlTransport(options: CurlOptions(proxy: proxy))
        let error = await CurlPeer.failure {
            _ = try await transport.collect(CurlPeer.get(peer.url("hello")))
        }
        #expect(
            error?.message.contains("bogus://***@127.0.0.1:1") == true, "\(error?.message ?? "")")
    }

    @Test func `an unknown host was not sent`() async throws {
        let error = await failure(CurlPeer.get("http://nope.invalid/"))
        #expect(error?.kind == .cannotResolve)
        #expect(error?.wasSent == false)
    }

    @Test(arguments: [
        "ftp://127.0.0.1/", "file:///etc/passwd", "gopher://127.0.0.1/", "not a url", "", "http://",
        "http://127.0.0.1:99999/", "http://a:b@127.0.0.1/", "http://127.0.0.1/a b",
        "http://127.0.0.1/\r\nX-Evil: 1",
    ])
    func `a URL that cannot be used is refused before anything is sent`(url: String) async {
        let error = await failure(CurlPeer.get(url))
        #expect(error?.kind == .badURL)
        #expect(error?.wasSent == false)
    }

    @Test(arguments: ["GET /x HTTP/1.1\r\nX-Evil:", "get", "", "G T"])
    func `a method that is no method is refused`(method: String) async {
        let error = await failure(TransferRequest(method, peer.url("hello")))
        #expect(error?.kind == .badURL)
    }

    @Test(arguments: [
        ("short", TransportError.Kind.interrupted), ("hangup", .interrupted),
        ("garbage", .badResponse), ("badchunk", .interrupted), ("hugehead", .badResponse),
        ("interims", .badResponse),
    ])
    func `a broken answer is an error`(path: String, kind: TransportError.Kind) async {
        let error = await failure(TransferRequest("POST", peer.url(path), body: .bytes([1])))
        #expect(error?.kind == kind)
        #expect(error?.wasSent == true)
    }

    @Test func `a reset in the body breaks the stream after the bytes that came`() async throws {
        let response = try await transport.send(CurlPeer.get(peer.url("reset/reset-body")))
        var body: [UInt8] = []
        let error = await CurlPeer.failure {
            for try await chunk in response.body {
                body += chunk
                try await peer.tell("go reset-body")
            }
        }
        #expect(body == [UInt8]("0123456789".utf8))
        #expect(error?.kind == .interrupted)
        #expect(error?.wasSent == true)
    }

    @Test(arguments: [
        ("stall/idle-head", TransferRequest.Deadlines(idle: .seconds(1), total: nil)),
        ("stallbody/idle-body", .init(idle: .seconds(1), total: nil)),
        ("stall/total-head", .init(total: .seconds(1))),
        ("stallbody/total-body", .init(total: .seconds(1))),
    ])
    func `a silent peer runs into the limit and is left`(
        path: String, deadlines: TransferRequest.Deadlines
    ) async throws {
        let error = await failure(CurlPeer.get(peer.url(path), deadlines))
        #expect(error?.kind == .timeout)
        #expect(error?.code == 28)
        #expect(error?.wasSent == true)
        #expect(try await peer.isTold("gone " + path.split(separator: "/")[1]))
    }

    @Test func `an upload that nobody reads runs into the idle limit`() async throws {
        let request = TransferRequest(
            "POST", peer.url("deaf/deaf-upload"),
            body: .bytes([UInt8](repeating: 0, count: 20_000_000)),
            deadlines: .init(idle: .seconds(1), total: nil))
        let error = await failure(request)
        #expect(error?.kind == .timeout)
        #expect(error?.message == "no byte from the peer within the idle time limit")
        try await peer.tell("go deaf-upload")
    }

    @Test func `a connection that does not come about runs into its own limit`() async {
        // A documentation address: nothing answers there, or the network refuses it at once.
        let error = await failure(
            CurlPeer.get("http://192.0.2.1/", .init(connect: .milliseconds(100))))
        #expect(error?.kind == .timeout || error?.kind == .cannotConnect)
        #expect(error?.wasSent == false)
    }

    @Test func `a comment now and then keeps a stream alive`() async throws {
        // Many small pieces take longer in sum than the idle limit allows for one pause.
        let deadlines = TransferRequest.Deadlines(idle: .seconds(20), total: nil)
        let response = try await transport.send(
            CurlPeer.get(peer.url("chunked/2000"), deadlines))
        #expect(try await response.body.collect().count == 12_000)
    }

    @Test func `the transport is of use after every failure`() async throws {
        for path in ["short", "hangup", "garbage", "hugehead"] {
            _ = await failure(CurlPeer.get(peer.url(path)))
            #expect(try await transport.collect(CurlPeer.get(peer.url("hello"))).body.count == 5)
        }
    }
}
