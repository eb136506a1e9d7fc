import Failures
import Gateway
import JSON
import POSIX
import Providers
import Testing
import Transport

@testable import GatewayServer

/// Retries, fallbacks and limits through a live gateway.
@Suite struct FallbackTests {
    private static let eventStream: HeaderFields = ["Content-Type": "text/event-stream"]
    private static let first = #"data: {"choices":[{"index":0,"delta":{"content":"a"}}]}"# + "\n\n"
    private static let last =
        #"data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"# + "\n\n"
    private static let done = "data: [DONE]\n\n"
    private static let fault = #"data: {"error":{"message":"busy","code":503}}"# + "\n\n"
    private static let refused = TransportError(
        .cannotConnect, message: "refused", wasSent: false)
    private static let cut = TransportError(.interrupted, message: "reset", wasSent: true)

    /// Two groups, `pair` of two deployments that are asked in their order, and `spare` of one.
    private static func configuration(
        _ change: (inout RoutingSettings) -> Void = { _ in }
    ) -> GatewayConfiguration {
        func deployment(_ name: String, _ id: String, _ model: String) -> Deployment {
            Deployment(
                modelName: name, provider: "openai", upstreamModel: model, id: id,
                apiBase: "http://\(id).test/v1", apiKey: Secret("sk-\(id)"))
        }
        var configuration = GatewayConfiguration(
            deployments: [
                deployment("pair", "one", "m1"), deployment("pair", "two", "m2"),
                deployment("spare", "three", "m3"), deployment("any/*", "four", "*"),
            ], masterKey: Secret(TestGateway.key))
        configuration.routing.strategy = .leastBusy
        change(&configuration.routing)
        return configuration
    }

    private static func run(
        _ change: (inout RoutingSettings) -> Void = { _ in },
        _ work: (TestGateway, RawClient) async throws -> Void
    ) async throws {
        try await TestGateway.run(configuration(change)) { gateway in
            try await work(gateway, try await gateway.connect())
        }
    }

    /// Ways to fail before the client has seen a byte.
    enum Fault: CaseIterable, Sendable {
        case status500, status429, timeout, unreachable, cutBeforeHead, cutInDocument
        case errorInDocument, errorInStream, emptyStream, page, cutInStreamHead
    }

    private static func fail(_ call: UpstreamCall, _ fault: Fault) {
        switch fault {
        case .status500: call.answerJSON(#"{"error":"x"}"#, status: 500)
        case .status429: call.answerJSON(#"{"error":"x"}"#, status: 429)
        case .timeout: call.end(TransportError(.timeout, message: "slow", wasSent: true))
        case .unreachable: call.end(refused)
        case .cutBeforeHead: call.end(cut)
        case .cutInDocument:
            call.answer(200, ["Content-Type": "application/json"])
            call.send(#"{"choices":["#)
            call.end(cut)
        case .errorInDocument: call.answerJSON(#"{"error":{"message":"busy","code":503}}"#)
        case .errorInStream:
            call.answer(200, eventStream)
            call.send(Self.fault)
        case .emptyStream:
            call.answer(200, eventStream)
            call.end()
        case .page:
            call.answer(200, ["Content-Type": "text/html; charset=utf-8"])
            call.send("<html><title>Sign in</title></html>")
            call.end()
        case .cutInStreamHead:
            call.answer(200, eventStream)
            call.send("data: {\"choi")
            call.end(cut)
        }
    }

    @Test(arguments: Fault.allCases)
    func `what fails before the first byte is tried on another deployment`(fault: Fault)
        async throws
    {
        try await Self.run { gateway, client in
            try await client.send(TestGateway.chat("pair"))
            let one = await gateway.upstream.nextCall()
            #expect(one.request.url == "http://one.test/v1/chat/completions")
            Self.fail(one, fault)
            let two = await gateway.upstream.nextCall()
            #expect(two.request.url == "http://two.test/v1/chat/completions")
            #expect(two.request.fields["authorization"] == "Bearer sk-two")
            #expect(two.body.contains(#""m2""#))
            two.answerJSON(#"{"choices":[],"from":"two"}"#)
            let response = try await client.response()
            #expect(response.status == 200)
            #expect(response.body == #"{"choices":[],"from":"two"}"#)
            #expect(response.field("x-litellm-attempted-retries") == "1")
            #expect(response.field("x-litellm-attempted-fallbacks") == "0")
            #expect(response.field("x-litellm-model-id") == "two")
            #expect(response.field("x-litellm-model-group") == "pair")
            #expect(gateway.upstream.pendingCalls == 0)
        }
    }

    @Test func `a long answer after a fallback is metered and paid`() async throws {
        var configuration = Self.configuration { $0.fallbacks = ["pair": ["spare"]] }
        configuration.routing.retries = 0
        configuration.deployments[2].prices = ["output_cost_per_token": JSONNumber(2)]
        try await TestGateway.run(configuration) { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("pair"))
            await gateway.upstream.nextCall().end(Self.refused)
            let call = await gateway.upstream.nextCall()
            call.answer(200, ["Content-Type": "application/json"])
            call.send(#"{"a":""# + String(repeating: "x", count: 70_000) + "\"")
            try await client.text(containing: "xx")
            call.send(#","usage":{"prompt_tokens":1,"completion_tokens":3}}"#)
            call.end()
            try await client.text(until: "0\r\n\r\n")
            let metrics = try await gateway.exchange(TestGateway.request("GET", "/metrics")).body
            let lines = metrics.split(separator: "\n")
            #expect(
                lines.contains { $0.hasPrefix("litellm_spend_metric_total{") && $0.hasSuffix(" 6") }
            )
            #expect(
                lines.contains {
                    $0.hasPrefix("litellm_output_tokens_metric_total{") && $0.hasSuffix(" 3")
                })
        }
    }

    @Test func `a first answer says that nothing was tried before`() async throws {
        try await Self.run { gateway, client in
            try await client.send(TestGateway.chat("spare"))
            await gateway.upstream.nextCall().answerJSON("{}")
            let response = try await client.response()
            #expect(response.field("x-litellm-attempted-retries") == "0")
            #expect(response.field("x-litellm-attempted-fallbacks") == "0")
        }
    }

    @Test(arguments: [true, false])
    func `nothing is tried again once the client has seen a byte`(isStream: Bool) async throws {
        try await Self.run({ $0.defaultFallbacks = ["spare"] }) { gateway, client in
            try await client.send(TestGateway.chat("pair", stream: isStream))
            let call = await gateway.upstream.nextCall()
            if isStream {
                call.answer(200, Self.eventStream)
                call.send(Self.first)
                try await client.text(containing: Self.first)
                call.send(Self.fault)
            } else {
                call.answer(200, ["Content-Type": "application/json"])
                let start = #"{"a":""# + String(repeating: "x", count: 70_000)
                call.send(start)
                try await client.text(containing: start)
                call.end(Self.cut)
            }
            _ = try await client.textToEnd()
            #expect(gateway.upstream.pendingCalls == 0)
        }
    }

    @Test func `a stream that fails after a choice was finished is not tried again`() async throws {
        try await Self.run { gateway, client in
            try await client.send(TestGateway.chat("pair", stream: true))
            let call = await gateway.upstream.nextCall()
            call.answer(200, Self.eventStream)
            call.send(Self.first + Self.last + Self.fault)
            let text = try await client.textToEnd()
            #expect(text.contains(Self.last))
            #expect(text.contains("busy"))
            #expect(!text.contains("[DONE]"))
            #expect(gateway.upstream.pendingCalls == 0)
        }
    }

    @Test func `a fallback answers under its own name`() async throws {
        try await Self.run({
            $0.retries = 0
            $0.fallbacks = ["pair": ["spare"]]
        }) { gateway, client in
            try await client.send(TestGateway.chat("pair", stream: true))
            await gateway.upstream.nextCall().answerJSON("{}", status: 500)
            let call = await gateway.upstream.nextCall()
            #expect(call.body.contains(#""m3""#))
            call.answer(200, Self.eventStream)
            call.send(Self.first + Self.last)
            call.end()
            let text = try await client.text(until: "0\r\n\r\n")
            #expect(text.contains("x-litellm-attempted-fallbacks: 1\r\n"))
            #expect(text.contains("x-litellm-model-group: spare\r\n"))
            #expect(text.contains("data: [DONE]"))
        }
    }

    @Test func `the last failure stands when all have failed`() async throws {
        try await Self.run({ $0.fallbacks = ["pair": ["spare", "pair"]] }) { gateway, client in
            try await client.send(TestGateway.chat("pair"))
            for status in [500, 500] {
                await gateway.upstream.nextCall().answerJSON(#"{"error":"x"}"#, status: status)
            }
            var calls = 0
            var call = await gateway.upstream.nextCall()
            while !call.request.url.contains("three") {
                call.answerJSON(#"{"error":"x"}"#, status: 500)
                call = await gateway.upstream.nextCall()
                calls += 1
                try #require(calls < 9)
            }
            call.answerJSON(
                #"{"error":{"message":"the end"}}"#, status: 404, fields: ["X-Request-Id": "up-9"])
            let response = try await client.response()
            #expect(response.status == 404)
            #expect(response.body.contains("the end"))
            #expect(!response.body.contains("pair"))
            #expect(response.field("x-request-id") == "up-9")
            #expect(response.field("x-litellm-attempted-fallbacks") == "1")
        }
    }

    @Test func `embeddings fall back too`() async throws {
        try await Self.run({
            $0.retries = 0
            $0.defaultFallbacks = ["spare"]
        }) { gateway, client in
            try await client.send(
                TestGateway.request(
                    "POST", "/v1/embeddings", body: #"{"model":"pair","input":"x"}"#))
            await gateway.upstream.nextCall().end(Self.refused)
            await gateway.upstream.nextCall().answerJSON(#"{"data":[]}"#)
            let response = try await client.response()
            #expect(response.status == 200)
            #expect(response.field("x-litellm-model-id") == "three")
        }
    }

    @Test func `a client that leaves during the pause ends the tries`() async throws {
        try await Self.run { gateway, client in
            try await client.send(TestGateway.chat("spare"))
            await gateway.upstream.nextCall().answerJSON(
                "{}", status: 429, fields: ["Retry-After": "50"])
            try await client.close()
            #expect(await ThisProcess.waits { gateway.server.load.calls == 0 })
            #expect(gateway.upstream.pendingCalls == 0)
        }
    }

    @Test func `a stop ends a pause with an error`() async throws {
        let upstream = ScriptedTransport()
        let server = try await GatewayServer.start(
            Self.configuration(), transport: upstream, settings: .init(now: { 0 }),
            host: "127.0.0.1", port: 0, hosts: TestGateway.hosts, logger: TestGateway.logger)
        let client = try await RawClient.connect(server.port)
        try await client.send(TestGateway.chat("spare"))
        await upstream.nextCall().answerJSON("{}", status: 503, fields: ["Retry-After": "50"])
        async let stopped: Void = server.stop(drain: .milliseconds(100))
        let response = try await client.response()
        #expect(response.status == 503)
        #expect(response.body.contains("the gateway is stopping"))
        await stopped
    }

    @Test func `limits refuse the call that is one too many`() async throws {
        var configuration = Self.configuration()
        configuration.deployments[2].limits.maxParallel = 1
        configuration.deployments[2].limits.requestsPerMinute = 1000
        try await TestGateway.run(configuration) { gateway in
            let busy = try await gateway.connect()
            try await busy.send(TestGateway.chat("spare"))
            let call = await gateway.upstream.nextCall()
            let refused = try await gateway.exchange(TestGateway.chat("spare"))
            #expect(refused.status == 429)
            #expect(refused.field("retry-after") == "1")
            #expect(try JSONValue(parsing: refused.body)["error"]?["code"] == "429")
            call.answerJSON("{}")
            _ = try await busy.response()
            try await busy.send(TestGateway.chat("spare"))
            await gateway.upstream.nextCall().answerJSON("{}")
            #expect(try await busy.response().status == 200)
        }
    }

    @Test func `deployments that all recover from failures are not asked`() async throws {
        try await Self.run({
            $0.retries = 0
            $0.cooldownTime = .seconds(3600)
        }) { gateway, client in
            for _ in 0..<2 {
                try await client.send(TestGateway.chat("pair"))
                await gateway.upstream.nextCall().answerJSON("{}", status: 429)
                #expect(try await client.response().status == 429)
            }
            let response = try await client.exchange(TestGateway.chat("pair"))
            #expect(response.status == 429)
            #expect(response.body.contains("all_deployments_in_cooldown"))
            let left = 3000...3600
            #expect(left.contains(response.field("retry-after").flatMap { Int($0) } ?? 0))
            #expect(response.field("x-litellm-model-id") == nil)
            #expect(gateway.upstream.pendingCalls == 0)
            let health = try await client.exchange(TestGateway.request("GET", "/health"))
            let report = try JSONValue(parsing: health.body)
            #expect(report["unhealthy_count"] == 2)
            #expect(report["healthy_count"] == 2)
            #expect(report["unhealthy_endpoints"]?[0]?["model_id"] == "one")
            let cooldown = report["unhealthy_endpoints"]?[0]?["cooldown_seconds"]?.int
            #expect(left.contains(cooldown ?? 0))
        }
    }

    @Test func `wildcards and aliases lead to an upstream`() async throws {
        try await Self.run({ $0.aliases = ["other": ModelAlias(modelName: "spare")] }) {
            gateway, client in
            try await client.send(TestGateway.chat("any/thing"))
            let wild = await gateway.upstream.nextCall()
            #expect(wild.body.contains(#""thing""#))
            wild.answerJSON("{}")
            #expect(try await client.response().field("x-litellm-model-group") == "any/thing")
            try await client.send(TestGateway.chat("other"))
            let aliased = await gateway.upstream.nextCall()
            #expect(aliased.body.contains(#""m3""#))
            aliased.answerJSON("{}")
            #expect(try await client.response().field("x-litellm-model-group") == "spare")
            let list = try await client.exchange(TestGateway.request("GET", "/v1/models"))
            let names = try JSONValue(parsing: list.body)["data"]?.array?.map { $0["id"] }
            #expect(names?.prefix(3) == ["pair", "spare", "other"])
        }
    }

    /// What an operator may have configured for failures.
    enum Policy: CaseIterable, Sendable {
        case none, retries, fallbacks
    }

    @Test(arguments: Fault.allCases, Policy.allCases)
    func `each try is one upstream call, and a failed call has as many as its policy says`(
        fault: Fault, policy: Policy
    ) async throws {
        try await Self.run({
            $0.retries = policy == .retries ? 1 : 0
            $0.fallbacks = policy == .fallbacks ? ["pair": ["spare"]] : [:]
        }) { gateway, client in
            try await client.send(TestGateway.chat("pair"))
            let tries = policy == .none ? 1 : 2
            for _ in 0..<tries { Self.fail(await gateway.upstream.nextCall(), fault) }
            let response = try await client.response()
            #expect(response.status >= 429)
            #expect(try JSONValue(parsing: response.body)["error"]?["message"]?.string != nil)
            #expect(
                response.field("x-litellm-attempted-retries") == (policy == .retries ? "1" : "0"))
            #expect(
                response.field("x-litellm-attempted-fallbacks")
                    == (policy == .fallbacks ? "1" : "0"))
            #expect(gateway.upstream.pendingCalls == 0)
        }
    }

    @Test func `an entry's time is for a whole answer, or for the silence in a stream`()
        async throws
    {
        var configuration = Self.configuration { $0.streamTimeout = .seconds(9) }
        configuration.deployments[2].limits.timeout = .seconds(7)
        try await TestGateway.run(configuration) { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("spare"))
            let whole = await gateway.upstream.nextCall()
            #expect(whole.request.deadlines.total == .seconds(7))
            whole.answerJSON("{}")
            _ = try await client.response()
            try await client.send(TestGateway.chat("spare", stream: true))
            let stream = await gateway.upstream.nextCall()
            #expect(stream.request.deadlines.idle == .seconds(9))
            #expect(stream.request.deadlines.total == .seconds(600))
            stream.end(Self.cut)
            await gateway.upstream.nextCall().answerJSON("{}", status: 400)
            #expect(try await client.response().status == 400)
        }
    }

    // MARK: answers of another form than asked for

    @Test func `a document becomes a stream for a client that asked for one`() async throws {
        try await Self.run { gateway, client in
            try await client.send(TestGateway.chat("spare", stream: true))
            await gateway.upstream.nextCall().answerJSON(
                #"{"id":"x","object":"chat.completion","choices":[{"index":0,"#
                    + #""message":{"role":"assistant","content":"hi"},"finish_reason":"stop"}]}"#)
            let text = try await client.text(until: "0\r\n\r\n")
            #expect(text.contains("content-type: text/event-stream\r\n"))
            #expect(text.contains("transfer-encoding: chunked\r\n"))
            #expect(text.contains(#""delta":{"role":"assistant","content":"hi"}"#))
            #expect(text.contains(#""finish_reason":"stop""#))
            #expect(text.contains("data: [DONE]\n\n"))
        }
    }

    @Test func `a stream becomes a document for a client that did not ask for one`() async throws {
        try await Self.run({ $0.retries = 1 }) { gateway, client in
            try await client.send(TestGateway.chat("pair"))
            let cut = await gateway.upstream.nextCall()
            cut.answer(200, Self.eventStream)
            cut.send(Self.first)
            cut.end()
            let whole = await gateway.upstream.nextCall()
            whole.answer(200, Self.eventStream)
            whole.send(Self.first + Self.first + Self.last + Self.done)
            whole.end()
            let response = try await client.response()
            #expect(response.field("content-type") == "application/json")
            let document = try JSONValue(parsing: response.body)
            #expect(document["object"] == "chat.completion")
            #expect(document["choices"]?[0]?["message"]?["content"] == "aa")
            #expect(document["choices"]?[0]?["finish_reason"] == "stop")
        }
    }

    @Test func `an error in a success is an error with its own status`() async throws {
        try await Self.run({ $0.retries = 0 }) { gateway, client in
            for (body, status) in [
                (#"{"error":{"message":"bad","code":400}}"#, 400),
                (#"{"object":"error","error":{"message":"bad"}}"#, 502),
                (#"{"error":{"message":"bad","code":"429"}}"#, 429),
            ] {
                for isStream in [false, true] {
                    try await client.send(TestGateway.chat("spare", stream: isStream))
                    await gateway.upstream.nextCall().answerJSON(body)
                    let response = try await client.response()
                    #expect(response.status == status)
                    #expect(
                        try JSONValue(parsing: response.body)["error"]?["message"] == "bad")
                }
            }
        }
    }

    @Test func `an answer whose error is null is an answer`() async throws {
        try await Self.run { gateway, client in
            try await client.send(TestGateway.chat("spare"))
            await gateway.upstream.nextCall().answerJSON(#"{"error":null,"choices":[]}"#)
            #expect(try await client.response().status == 200)
        }
    }
}
