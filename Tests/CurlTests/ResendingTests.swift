import Testing
import Transport

@testable import Curl

/// libcurl sends a request once more when a used connection ends under it; what must not happen twice is not repeated.
@Suite struct ResendingTests {
    private let peer: LoopbackPeer

    init() throws { peer = try LoopbackPeer.shared.get() }

    private func post(_ way: String, _ id: Int) -> TransferRequest {
        TransferRequest(
            "POST", peer.url("race/\(way)/\(id)"), body: .bytes(Array(#"{"n":1}"#.utf8)))
    }

    @Test func `a POST happens once at most, however its used connection ends`() async throws {
        for race in 0..<200 {
            let transport = CurlTransport()
            let ending = ["fin", "rst", "close", "close"][race % 4]
            let first = try await transport.collect(
                post(ending == "close" ? "close" : "go", 3 * race))
            #expect(first.head.status == 200)
            let second = await CurlPeer.failure {
                let way = ending == "close" ? "go" : ending
                _ = try await transport.collect(post(way, 3 * race + 1))
            }
            switch ending {
            case "close": #expect(second == nil || second?.kind == .interrupted)
            default:
                #expect(second?.kind == .interrupted)
                #expect(second?.wasSent == true)
            }
            _ = try await transport.collect(post("go", 3 * race + 2))
        }
        let answer = try await CurlPeer.transport.collect(CurlPeer.get(peer.url("executed")))
        let counts = String(decoding: answer.body, as: UTF8.self).split(separator: " ")
        #expect(counts.first == "1")
    }

    @Test func `a GET is repeated, for it may happen twice`() async throws {
        let transport = CurlTransport()
        let first = try await transport.collect(CurlPeer.get(peer.url("once/a")))
        let second = try await transport.collect(CurlPeer.get(peer.url("once/b")))
        #expect(first.body == Array("first".utf8))
        #expect(second.body == Array("first".utf8))
    }

    /// States: 1 established, 7 closed, 8 waiting for our close; errors: 32 `EPIPE`, 104 `ECONNRESET`.
    @Test(arguments: [
        // The peer's FIN came, and so much had not arrived by then.
        (8, 0, 300, 0, 201, 100), (7, 32, 300, 0, 201, 100), (8, 0, 300, 100, 101, 100),
        // All had arrived.
        (8, 0, 300, 0, 301, 0), (7, 32, 300, 0, 301, 0),
        // A reset alone says nothing, nor does an error that was read before, nor a living connection.
        (7, 104, 300, 0, 201, 0), (7, 0, 300, 0, 201, 0), (1, 0, 300, 0, 201, 0),
        (8, 0, 0, 0, 0, 0), (8, 0, 1, 2, 9, 0),
    ])
    func `only what came too late is known not to have arrived`(
        state: Int, error: Int, sent: Int, resent: Int, acked: Int, unarrived: Int
    ) {
        let loss = ConnectionLoss(
            state: UInt8(state), error: Int32(error), sent: UInt64(sent), resent: UInt64(resent),
            acked: UInt64(acked))
        #expect(loss.unarrivedBytes == unarrived)
    }
}
