import Gateway
import POSIX
import Testing

@testable import GatewayServer

/// R7, over real connections: a client that is gone takes its upstream call along, and its place is free again.
///
/// A cut TLS connection is not among the ways: the gateway's own listener has no TLS.
@Suite struct ClientGoneTests {
    enum Stage: CaseIterable {
        case beforeFirstByte, midStream, nonStreamWait, retryPause, rateLimitPause

        var script: FaultUpstream.Script {
            let event = #"{"choices":[{"index":0,"delta":{"content":"a"}}]}"#
            let later = "Retry-After: 50\r\n"
            return switch self {
            case .beforeFirstByte, .nonStreamWait: FaultUpstream.Script("", .stall)
            case .midStream: .events([event, event], isWhole: false, .stall)
            case .retryPause: .document("{}", status: "503 No", fields: later)
            case .rateLimitPause: .document("{}", status: "429 No", fields: later)
            }
        }

        var isPause: Bool { self == .retryPause || self == .rateLimitPause }
    }

    enum Way: CaseIterable {
        case close, reset, halfClose
    }

    @Test(arguments: Stage.allCases, Way.allCases)
    func `a client that is gone frees its place and its upstream`(
        stage: Stage, way: Way
    ) async throws {
        try await TestGateway.run(
            models: ["m", "free"],
            playbook: { model, _ in
                model == "m" ? stage.script : .document(#"{"choices":[]}"#)
            },
            change: {
                $0.maxParallelCalls = 1
                $0.routing.retries = 1
            }
        ) { server, upstream in
            let client = try await RawClient.connect(server.port)
            try await client.send(TestGateway.chat("m", stream: stage != .nonStreamWait))
            if stage == .midStream { try await client.text(containing: "\"a\"") }
            #expect(await ThisProcess.waits { upstream.requests("m") == 1 })
            #expect(server.load.calls == 1)
            switch way {
            case .close: try await client.close()
            case .reset: try await client.reset()
            case .halfClose:
                try await client.closeOutput()
                _ = try await client.textToEnd()
            }
            #expect(await ThisProcess.waits { server.load.calls == 0 })
            #expect(await ThisProcess.waits { server.load.connections == 0 })
            if !stage.isPause {
                #expect(await ThisProcess.waits { upstream.openConnections == 0 })
            }
            let next = try await RawClient.connect(server.port)
            #expect(try await next.exchange(TestGateway.chat("free")).status == 200)
            #expect(upstream.requests("m") == 1)
        }
    }
}
