import Gateway
import JSON
import Providers
import Testing
import Transport

@testable import GatewayServer

@Suite struct RelayTests {
    private static let eventStream: HeaderFields = ["Content-Type": "text/event-stream"]
    private static let first = #"data: {"choices":[{"index":0,"delta":{"content":"a"}}]}"# + "\n\n"
    private static let last =
        #"data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"# + "\n\n"
    private static let done = "data: [DONE]\n\n"
    /// More of a document than is held back.
    private static let longStart = #"{"a":""# + String(repeating: "x", count: 70_000)
    private static let cut = TransportError(.interrupted, message: "reset", wasSent: true)

    /// A client that asked for a stream, and the call whose upstream has begun one.
    private static func beginStream(
        _ gateway: TestGateway
    ) async throws -> (client: RawClient, call: UpstreamCall) {
        let client = try await gateway.connect()
        try await client.send(TestGateway.chat("big", stream: true))
        let call = await gateway.upstream.nextCall()
        call.answer(200, eventStream)
        return (client, call)
    }

    @Test func `the request goes up as it came but for the model and the credentials`() async throws
    {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            let body = #"{ "messages": [ ],"seed":12345678901234567890 ,"model":"big", "x":1.0 }"#
            try await client.send(
                TestGateway.request(
                    "POST", "/v1/chat/completions", body: body,
                    fields: ["Cookie: a=b", "x-api-key: k", "traceparent: 00-1-2-01"]))
            let call = await gateway.upstream.nextCall()
            #expect(call.request.url == "http://upstream.test/v1/chat/completions")
            #expect(call.body == body.replacing("\"big\"", with: "\"gpt-x\""))
            #expect(call.request.fields["authorization"] == "Bearer sk-upstream")
            #expect(call.request.fields["traceparent"] == "00-1-2-01")
            #expect(call.request.fields["cookie"] == nil)
            #expect(call.request.fields["x-api-key"] == nil)
            call.answerJSON("{}")
            #expect(try await client.response().status == 200)
        }
    }

    @Test func `an answer comes down as it came but for cookies and connection fields`()
        async throws
    {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("big"))
            let body = #"{ "id":1 , "usage" :{} }"#
            await gateway.upstream.nextCall().answerJSON(
                body,
                fields: [
                    "Set-Cookie": "a=b", "X-Request-Id": "up-1", "X-New": "kept",
                    "Connection": "X-Hop", "X-Hop": "gone", "x-litellm-model-id": "forged",
                    "X-Split": "a\r\nX-Injected: b",
                ])
            let response = try await client.response()
            #expect(response.body == body)
            #expect(response.field("content-type") == "application/json")
            #expect(response.field("set-cookie") == nil)
            #expect(response.field("x-request-id") == "up-1")
            #expect(response.field("x-new") == "kept")
            #expect(response.field("x-hop") == nil)
            #expect(response.field("x-litellm-model-id") == "id-big")
            #expect(response.field("x-injected") == nil)
        }
    }

    @Test func `a stream is passed on while it is still coming`() async throws {
        try await TestGateway.run { gateway in
            let (client, call) = try await Self.beginStream(gateway)
            call.send(Self.first)
            try await client.text(containing: Self.first)
            call.send(Self.last + Self.done)
            call.end()
            let text = try await client.text(until: "0\r\n\r\n")
            #expect(text.contains(Self.last + Self.done))
        }
    }

    @Test(arguments: [nil, cut])
    func `a stream without its marker gets one once every choice is finished`(
        error: TransportError?
    ) async throws {
        try await TestGateway.run { gateway in
            let (client, call) = try await Self.beginStream(gateway)
            call.send(Self.first + Self.last)
            call.end(error)
            let text = try await client.text(until: "0\r\n\r\n")
            #expect(text.contains(Self.done))
            #expect(!text.contains("error"))
        }
    }

    @Test(arguments: [nil, cut])
    func `a cut stream ends with an error event and a close`(error: TransportError?) async throws {
        try await TestGateway.run { gateway in
            let (client, call) = try await Self.beginStream(gateway)
            call.send(Self.first + #"data: {"choices":[{"zzz"#)
            try await client.text(containing: Self.first)
            call.end(error)
            let text = try await client.textToEnd()
            #expect(text.contains(Self.first))
            #expect(!text.contains("zzz"))
            #expect(text.contains(#"data: {"error":{"message":"the upstream's "#))
            #expect(!text.contains("[DONE]"))
            #expect(!text.contains("finish_reason"))
        }
    }

    @Test(arguments: [nil, cut])
    func `a stream that fails before its first bytes is a plain error`(
        error: TransportError?
    ) async throws {
        try await TestGateway.run { gateway in
            let (client, call) = try await Self.beginStream(gateway)
            call.end(error)
            let response = try await client.response()
            #expect(response.status == 502)
            #expect(try JSONValue(parsing: response.body)["error"]?["code"] == "502")
            #expect(try await client.exchange(TestGateway.chat("echo")).status == 200)
        }
    }

    @Test func `nothing follows an upstream's error event`() async throws {
        try await TestGateway.run { gateway in
            let (client, call) = try await Self.beginStream(gateway)
            let event = #"data: {"error":{"message":"boom","code":"500"}}"# + "\n\n"
            call.send(Self.first)
            try await client.text(containing: Self.first)
            call.send(event + Self.done)
            let text = try await client.textToEnd()
            #expect(text.contains(event))
            #expect(!text.contains("[DONE]"))
            await call.cancelled()
        }
    }

    @Test func `a document that is cut never looks whole`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("big"))
            let call = await gateway.upstream.nextCall()
            call.answer(200, ["Content-Type": "application/json"])
            call.send(Self.longStart)
            try await client.text(containing: Self.longStart)
            call.end(Self.cut)
            #expect(try await !client.textToEnd().hasSuffix("0\r\n\r\n"))
        }
    }

    @Test func `a document that only the close ends is checked for its end`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("big"))
            let call = await gateway.upstream.nextCall()
            call.answer(200, ["Content-Type": "application/json"], isDelimited: false)
            call.send(Self.longStart)
            try await client.text(containing: Self.longStart)
            call.end()
            let response = try await client.textToEnd()
            #expect(!response.hasSuffix("0\r\n\r\n"))
        }
    }

    @Test(arguments: [
        (TransportError.Kind.cannotConnect, 502), (.cannotResolve, 502), (.tls, 502),
        (.timeout, 504), (.interrupted, 502), (.badResponse, 502), (.badURL, 500), (.other, 502),
    ])
    func `a transfer that fails is an error without the upstream's name`(
        kind: TransportError.Kind, status: Int
    ) async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("big"))
            await gateway.upstream.nextCall().end(
                TransportError(kind, message: "upstream.test refused", wasSent: false))
            let response = try await client.response()
            #expect(response.status == status)
            #expect(!response.body.contains("upstream.test"))
            #expect(try JSONValue(parsing: response.body)["error"]?["code"] == "\(status)")
        }
    }

    @Test func `an upstream's error keeps status, text, Retry-After and request id`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("big"))
            await gateway.upstream.nextCall().answerJSON(
                #"{"error":{"message":"slow down","type":"tokens","code":"rate_limit_exceeded","x":1}}"#,
                status: 429,
                fields: ["Retry-After": "7", "X-Request-Id": "up-2", "Set-Cookie": "a=b"])
            let response = try await client.response()
            #expect(response.status == 429)
            #expect(response.field("retry-after") == "7")
            #expect(response.field("x-request-id") == "up-2")
            #expect(response.field("set-cookie") == nil)
            let error = try JSONValue(parsing: response.body)["error"]
            #expect(error?["message"] == "slow down")
            #expect(error?["type"] == "tokens")
            #expect(error?["code"] == "rate_limit_exceeded")
            #expect(error?["x"] == 1)
        }
    }

    @Test func `a redirect is not followed and not passed on`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("big"))
            await gateway.upstream.nextCall().answerJSON(
                "", status: 302, fields: ["Location": "http://169.254.169.254/"])
            let response = try await client.response()
            #expect(response.status == 502)
            #expect(response.field("location") == nil)
        }
    }

    @Test(
        arguments: ["before the head", "after the head", "in the stream"],
        ["close", "reset", "half"])
    func `a client that leaves takes its upstream call along`(
        moment: String, manner: String
    ) async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("big", stream: true))
            let call = await gateway.upstream.nextCall()
            if moment != "before the head" { call.answer(200, Self.eventStream) }
            if moment == "in the stream" {
                call.send(Self.first)
                try await client.text(containing: Self.first)
            }
            switch manner {
            case "close": try await client.close()
            case "reset": try await client.reset()
            default: try await client.closeOutput()
            }
            await call.cancelled()
        }
    }

    @Test func `a client that does not read pauses its upstream call`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect(reads: false)
            try await client.send(TestGateway.chat("big"))
            let call = await gateway.upstream.nextCall()
            call.answer(200, ["Content-Type": "application/json"])
            let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 16 << 10)
            var sent = 0
            // The sockets between take a few megabytes; far more is never taken.
            while call.send(piece) == .proceed {
                sent += 1
                try #require(sent < 8192)
                if sent.isMultiple(of: 4) { await Task.yield() }
            }
            try await client.startReading()
            await call.resumed()
            call.send("the end")
            call.end()
            let text = try await client.text(until: "0\r\n\r\n")
            #expect(text.utf8.count > (sent + 1) * piece.count)
            #expect(text.contains("the end"))
        }
    }

    @Test(arguments: ["answered", "failed", "left"])
    func `nothing of a call stays behind when it is over`(manner: String) async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("big"))
            let trace = await Self.play(gateway, client, manner)
            _ = try await gateway.exchange(TestGateway.chat("echo"))
            #expect(trace.receiver == nil)
        }
    }

    private final class Trace {
        weak var receiver: (any TransferReceiver)?
    }

    private static func play(
        _ gateway: TestGateway, _ client: RawClient, _ manner: String
    ) async -> Trace {
        let call = await gateway.upstream.nextCall()
        let trace = Trace()
        trace.receiver = call.receiver
        switch manner {
        case "answered": call.answerJSON("{}")
        case "failed": call.end(cut)
        default:
            try? await client.close()
            await call.cancelled()
            return trace
        }
        _ = try? await client.response()
        return trace
    }

    @Test func `a replaced configuration counts from the next request on`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("big"))
            let call = await gateway.upstream.nextCall()
            var next = TestGateway.configuration
            next.deployments.removeAll { $0.modelName == "big" }
            try gateway.server.replaceConfiguration(next)
            call.answerJSON("{}")
            #expect(try await client.response().status == 200)
            #expect(try await client.exchange(TestGateway.chat("big")).status == 404)
        }
    }

    @Test func `a stop lets an answer finish and cuts a stream that does not`() async throws {
        let upstream = ScriptedTransport()
        let server = try await GatewayServer.start(
            TestGateway.configuration, transport: upstream, settings: .init(now: { 0 }),
            host: "127.0.0.1", port: 0, hosts: TestGateway.hosts, logger: TestGateway.logger)
        let idle = try await RawClient.connect(server.port)
        #expect(try await idle.exchange(TestGateway.chat("echo")).status == 200)
        let finishing = try await RawClient.connect(server.port)
        try await finishing.send(TestGateway.chat("big"))
        let ending = await upstream.nextCall()
        let endless = try await RawClient.connect(server.port)
        try await endless.send(TestGateway.chat("big", stream: true))
        let stream = await upstream.nextCall()
        stream.answer(200, Self.eventStream)
        stream.send(Self.first)
        try await endless.text(containing: Self.first)
        async let stopped: Void = server.stop(drain: .seconds(600))
        _ = try await idle.textToEnd()
        ending.answerJSON(#"{"whole":true}"#)
        #expect(try await finishing.textToEnd().hasSuffix(#"{"whole":true}"#))
        await TestGateway.cut(server)
        let cut = try await endless.textToEnd()
        #expect(cut.contains("the gateway is stopping"))
        #expect(!cut.contains("[DONE]"))
        await stream.cancelled()
        await stopped
    }
}
