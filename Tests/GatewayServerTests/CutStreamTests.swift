import Gateway
import Testing

@testable import GatewayServer

/// R1 of the reliability promises, over real connections: a cut stream never looks complete.
@Suite struct CutStreamTests {
    enum Way: String, CaseIterable, Sendable {
        case fin, reset, closeDelimited, stall, errorEvent, garbage
    }

    enum Place: String, CaseIterable, Sendable {
        case beforeAny, afterRole, middle, beforeFinish, afterFinish

        /// How many of the five events come before it.
        var events: Int {
            switch self {
            case .beforeAny: 0
            case .afterRole: 1
            case .middle: 2
            case .beforeFinish: 3
            case .afterFinish: 4
            }
        }
    }

    private static let chat = [
        #"{"choices":[{"index":0,"delta":{"role":"assistant"},"finish_reason":null}]}"#,
        #"{"choices":[{"index":0,"delta":{"content":"one "},"finish_reason":null}]}"#,
        #"{"choices":[{"index":0,"delta":{"content":"two"},"finish_reason":null}]}"#,
        #"{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#,
    ]
    private static let text = [
        #"{"choices":[{"index":0,"text":"","finish_reason":null}]}"#,
        #"{"choices":[{"index":0,"text":"one ","finish_reason":null}]}"#,
        #"{"choices":[{"index":0,"text":"two","finish_reason":null}]}"#,
        #"{"choices":[{"index":0,"text":"","finish_reason":"stop"}]}"#,
    ]

    private static func script(_ way: Way, _ events: [String]) -> FaultUpstream.Script {
        switch way {
        case .fin: return .events(events, isWhole: false, .close)
        case .reset: return .events(events, isWhole: false, .reset)
        case .stall: return .events(events, isWhole: false, .stall)
        case .errorEvent: return .events(events + [#"{"error":{"message":"broken"}}"#])
        case .garbage: return .events(events + ["{\"id\": \"half", "\u{FFFD}\u{1}"], .close)
        case .closeDelimited:
            let body = events.map { "data: \($0)\n\n" }.joined()
            return FaultUpstream.Script(
                "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" + body, .close)
        }
    }

    @Test(arguments: Way.allCases, Place.allCases)
    func `a stream that is cut anywhere never looks complete`(way: Way, place: Place) async throws {
        let playbook: FaultUpstream.Playbook = { model, _ in
            Self.script(way, Array((model == "text" ? Self.text : Self.chat).prefix(place.events)))
        }
        try await TestGateway.run(
            models: ["chat", "text"], playbook: playbook,
            change: { if way == .stall { $0.routing.streamTimeout = .milliseconds(200) } }
        ) { server, _ in
            for (path, model, body) in [
                ("/v1/chat/completions", "chat", #""messages":[{"role":"user","content":"a"}]"#),
                ("/v1/completions", "text", #""prompt":"a""#),
            ] {
                let client = try await RawClient.connect(server.port)
                try await client.send(
                    TestGateway.request(
                        "POST", path, body: #"{"model":"\#(model)","stream":true,\#(body)}"#,
                        fields: ["Connection: close"]))
                let answer = try await client.textToEnd()
                let isError = answer.contains(#""error":{"#)
                let isFinished = answer.contains(#""finish_reason":"stop""#)
                if place == .afterFinish, way != .stall { #expect(isFinished, "\(answer)") }
                if place != .afterFinish { #expect(!isFinished, "\(answer)") }
                if isFinished {
                    // What was finished is worth its end, whatever came after it; an error of the upstream stands.
                    #expect(answer.contains("[DONE]") != (way == .errorEvent), "\(answer)")
                } else {
                    #expect(!answer.contains("[DONE]"), "\(answer)")
                    #expect(isError, "\(answer)")
                }
                if place == .beforeAny, way != .garbage {
                    #expect(!answer.hasPrefix("HTTP/1.1 200"), "\(answer)")
                }
            }
        }
    }

    @Test func `an HTTP/1.0 client sees a cut document as a broken connection`() async throws {
        let long = String(repeating: "x", count: 200_000)
        try await TestGateway.run(
            models: ["m"],
            playbook: { _, _ in
                FaultUpstream.Script(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n30d40\r\n\(long)\r\n", .close)
            }
        ) { server, _ in
            let client = try await RawClient.connect(server.port)
            try await client.send(
                TestGateway.chat("m").replacing("HTTP/1.1", with: "HTTP/1.0"))
            _ = try await client.textToEnd()
            #expect(client.wasReset)
        }
    }
}
