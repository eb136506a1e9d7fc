import Failures
import Gateway
import JSON
import Testing
import Transport

@testable import GatewayServer

/// What a client may tell the gateway, through a live one.
@Suite struct RequestControlTests {
    private static func run(
        _ change: (inout RoutingSettings) -> Void = { _ in },
        _ work: (TestGateway, RawClient) async throws -> Void
    ) async throws {
        func deployment(_ name: String, _ id: String, _ tags: [String] = []) -> Deployment {
            var deployment = Deployment(
                modelName: name, provider: "openai", upstreamModel: "m-\(id)", id: id,
                apiBase: "http://\(id).test/v1", apiKey: Secret("sk-\(id)"))
            deployment.tags = tags
            return deployment
        }
        var configuration = GatewayConfiguration(
            deployments: [
                deployment("a", "one", ["free"]), deployment("a", "two", ["paid"]),
                deployment("b", "three"), deployment("c", "four"),
            ], masterKey: Secret(TestGateway.key))
        configuration.routing.retries = 0
        configuration.routing.strategy = .leastBusy
        change(&configuration.routing)
        try await TestGateway.run(configuration) { gateway in
            try await work(gateway, try await gateway.connect())
        }
    }

    private static func chat(_ more: String, fields: [String] = []) -> String {
        TestGateway.request(
            "POST", "/v1/chat/completions", body: #"{"model":"a","messages":[]\#(more)}"#,
            fields: fields)
    }

    @Test func `a client brings its own fallbacks, each with changes of its own`() async throws {
        try await Self.run { gateway, client in
            try await client.send(
                Self.chat(#","temperature":1,"fallbacks":["b",{"model":"c","temperature":0}]"#))
            let first = await gateway.upstream.nextCall()
            #expect(first.body == #"{"model":"m-one","messages":[],"temperature":1}"#)
            first.answerJSON("{}", status: 500)
            let second = await gateway.upstream.nextCall()
            #expect(second.body == #"{"model":"m-three","messages":[],"temperature":1}"#)
            second.answerJSON("{}", status: 500)
            let third = await gateway.upstream.nextCall()
            #expect(third.body == #"{"model":"m-four","messages":[],"temperature":0}"#)
            third.answerJSON(#"{"model":"x"}"#)
            let response = try await client.response()
            #expect(response.field("x-litellm-attempted-fallbacks") == "2")
            #expect(response.field("x-litellm-attempted-retries") == "0")
        }
    }

    @Test func `a client may want no fallbacks`() async throws {
        try await Self.run({ $0.fallbacks = ["a": ["b"]] }) { gateway, client in
            try await client.send(Self.chat(#","disable_fallbacks":true"#))
            await gateway.upstream.nextCall().answerJSON("{}", status: 500)
            #expect(try await client.response().status == 500)
            #expect(gateway.upstream.pendingCalls == 0)
        }
    }

    @Test func `a client's number of retries counts`() async throws {
        try await Self.run { gateway, client in
            try await client.send(Self.chat("", fields: ["x-litellm-num-retries: 1"]))
            await gateway.upstream.nextCall().answerJSON("{}", status: 500)
            await gateway.upstream.nextCall().answerJSON("{}")
            let response = try await client.response()
            #expect(response.status == 200)
            #expect(response.field("x-litellm-attempted-retries") == "1")
        }
    }

    @Test func `a client may shorten its waiting, not lengthen it`() async throws {
        try await Self.run { gateway, client in
            try await client.send(Self.chat(#","timeout":2"#))
            let call = await gateway.upstream.nextCall()
            #expect(call.request.deadlines.total == .seconds(2))
            call.answerJSON("{}")
            _ = try await client.response()
            try await client.send(Self.chat("", fields: ["x-litellm-timeout: 86400"]))
            let long = await gateway.upstream.nextCall()
            #expect(long.request.deadlines.total == .seconds(600))
            long.answerJSON("{}")
        }
    }

    @Test(arguments: [
        (#","tags":["paid"]"#, [], "two"), (#","metadata":{"tags":["free"]}"#, [], "one"),
        ("", ["x-litellm-tags: other,paid"], "two"),
    ])
    func `tags choose a deployment`(more: String, fields: [String], id: String) async throws {
        try await Self.run({ $0.filtersByTags = true }) { gateway, client in
            for _ in 0..<4 {
                try await client.send(Self.chat(more, fields: fields))
                let call = await gateway.upstream.nextCall()
                #expect(call.body == #"{"model":"m-\#(id)","messages":[]}"#)
                call.answerJSON("{}")
                #expect(try await client.response().field("x-litellm-model-id") == id)
            }
        }
    }

    @Test func `tags that leave nobody are refused`() async throws {
        try await Self.run({ $0.filtersByTags = true }) { gateway, client in
            let response = try await client.exchange(Self.chat(#","tags":["&free","paid"]"#))
            #expect(response.status == 401)
            #expect(gateway.upstream.pendingCalls == 0)
        }
    }
}
