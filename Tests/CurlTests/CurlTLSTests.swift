import Curl
import Testing
import Transport

@Suite struct CurlTLSTests {
    let peer: LoopbackPeer

    init() throws { peer = try LoopbackPeer.shared.get() }

    @Test func `a certificate of an unknown issuer is refused`() async throws {
        let transport = CurlTransport()
        let error = await CurlPeer.failure {
            _ = try await transport.collect(CurlPeer.get(peer.tlsURL("hello")))
        }
        #expect(error?.kind == .tls)
        #expect(error?.code == 60)
        #expect(error?.wasSent == false)
    }

    @Test func `a certificate file of our own is believed`() async throws {
        let transport = CurlTransport(options: .init(caFile: peer.certificate))
        var connections = Set<String>()
        for _ in 0..<3 {
            let (head, body) = try await transport.collect(CurlPeer.get(peer.tlsURL("hello")))
            #expect(body == [UInt8]("hello".utf8))
            connections.insert(head.fields["X-Connection"] ?? "")
        }
        #expect(connections.count == 1)
    }

    /// Reads `hello` from a server whose authority is believed.
    private func hello(of name: String) async throws -> [UInt8] {
        let port = peer.tlsFaultsPort
        let options = CurlOptions(
            caFile: peer.authority, proxy: "", resolve: ["\(name):\(port):127.0.0.1"])
        return try await CurlTransport(options: options)
            .collect(CurlPeer.get("https://\(name):\(port)/hello")).body
    }

    @Test(arguments: ["good.test", "a.wild.test"])
    func `a certificate of a believed authority is in order`(name: String) async throws {
        #expect(try await hello(of: name) == Array("hello".utf8))
    }

    /// R5; each server is in order but for one thing, which `tls_faults.py` says.
    @Test(arguments: [
        "expired.test", "early.test", "other.test", "own.test", "stranger.test", "short.test",
        "sha1.test", "wild.test", "b.a.wild.test", "zone.test", "all.test", "www.part.test",
        "subject.test", "cut.test",
    ])
    func `a server with one thing wrong is sent nothing`(name: String) async throws {
        let error = await CurlPeer.failure { _ = try await hello(of: name) }
        #expect(error?.kind == .tls)
        #expect(error?.code == (name == "cut.test" ? 35 : 60))
        #expect(error?.wasSent == false)
    }

    @Test func `a certificate file that is not there is a TLS failure`() async throws {
        let transport = CurlTransport(options: .init(caFile: "/nonexistent/ca.pem"))
        let error = await CurlPeer.failure {
            _ = try await transport.collect(CurlPeer.get(peer.tlsURL("hello")))
        }
        #expect(error?.kind == .tls)
        #expect(error?.wasSent == false)
    }

    @Test func `a handshake that gets no answer runs into the connect limit`() async throws {
        let transport = CurlTransport()
        let request = CurlPeer.get(
            "https://127.0.0.1:\(peer.port)/hello", .init(connect: .milliseconds(200)))
        let error = await CurlPeer.failure { _ = try await transport.collect(request) }
        #expect(error?.kind == .timeout)
        #expect(error?.wasSent == false)
    }

    @Test func `a name resolves to the address given`() async throws {
        let transport = CurlTransport(
            options: .init(resolve: ["chosen.test:\(peer.port):127.0.0.1"]))
        let (head, _) = try await transport.collect(
            CurlPeer.get("http://chosen.test:\(peer.port)/hello"))
        #expect(head.status == 200)
    }

    @Test func `a proxy gets the whole URL`() async throws {
        let transport = CurlTransport(options: .init(proxy: "http://127.0.0.1:\(peer.port)"))
        let (_, body) = try await transport.collect(CurlPeer.get("http://far.test/head"))
        // The peer takes the request line as it comes, an absolute URL, for an unknown path.
        #expect(body == [UInt8]("hello".utf8))
    }

    @Test func `the environment names the certificate file, CURL_CA_BUNDLE first`() {
        #expect(CurlOptions.caFile(environment: [:]) == nil)
        #expect(CurlOptions.caFile(environment: ["SSL_CERT_FILE": "a"])?.file == "a")
        #expect(
            CurlOptions.caFile(environment: ["SSL_CERT_FILE": "a", "CURL_CA_BUNDLE": "b"])?.file
                == "b")
        #expect(
            CurlOptions.caFile(environment: ["SSL_CERT_FILE": "a", "CURL_CA_BUNDLE": ""])?.file
                == "a")
    }
}
