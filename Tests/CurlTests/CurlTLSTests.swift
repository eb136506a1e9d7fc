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

    @Test func `a certificate for another host is refused`() async throws {
        let transport = CurlTransport(
            options: .init(
                caFile: peer.certificate, resolve: ["other.test:\(peer.tlsPort):127.0.0.1"]))
        let error = await CurlPeer.failure {
            _ = try await transport.collect(
                CurlPeer.get("https://other.test:\(peer.tlsPort)/hello"))
        }
        #expect(error?.kind == .tls)
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
