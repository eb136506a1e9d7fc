import Gateway
import POSIX
import Testing

@testable import GatewayServer

/// R15: clients that drip are let go when their time is over, and those beside them notice nothing.
@Suite(.serialized) struct DripTests {
    /// What is sent so slowly.
    enum Stage: CaseIterable {
        case head, body, chunkSize, chunk, trailer

        /// What comes at once.
        var opening: String {
            let chunked = TestGateway.request(
                "POST", "/v1/chat/completions", fields: ["Transfer-Encoding: chunked"])
            return switch self {
            case .head: "POST /v1/chat/completions HTTP/1.1\r\nX-Slow: "
            case .body:
                TestGateway.request("POST", "/v1/chat/completions").replacing(
                    "\r\n\r\n", with: "\r\nContent-Length: 60000\r\n\r\n")
            case .chunkSize: chunked
            case .chunk: chunked + "ffff\r\n"
            case .trailer: chunked + "2\r\n{}\r\n0\r\nX-Slow: "
            }
        }

        /// What comes once a second: a leading zero where a number is written, and a letter elsewhere.
        var drop: String { if case .chunkSize = self { "0" } else { "x" } }
    }

    @Test func `five hundred clients that drip are let go, and fifty beside them are answered`()
        async throws
    {
        try await TestGateway.run { gateway in
            var drips: [(client: RawClient, drop: String)] = []
            for number in 0..<500 {
                let stage = Stage.allCases[number % Stage.allCases.count]
                let client = try await gateway.connect()
                try await client.send(stage.opening)
                drips.append((client, stage.drop))
            }
            var good: [RawClient] = []
            for _ in 0..<50 { good.append(try await gateway.connect()) }
            #expect(await ThisProcess.waits { gateway.server.load.connections == 550 })
            // A refused body may go on for thirty seconds, so that the refusal is read; then it is over.
            var seconds = 0
            while gateway.server.load.connections > 50, seconds < 60 {
                for (client, drop) in drips { try? await client.send(drop) }
                for client in good {
                    #expect(try await client.exchange(TestGateway.chat("echo")).status == 200)
                }
                try await gateway.pass(seconds: 1)
                seconds += 1
            }
            #expect(gateway.server.load.connections == 50)
            for (number, drip) in drips.enumerated() {
                let text = try await drip.client.textToEnd()
                let isHead = Stage.allCases[number % Stage.allCases.count] == .head
                #expect(text.hasPrefix(isHead ? "" : "HTTP/1.1 408 "), "\(text)")
                #expect(text.isEmpty == isHead)
            }
        }
    }
}
