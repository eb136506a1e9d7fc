import Failures
import Gateway
import JSON
import Testing
import Transport

@testable import GatewayServer

/// What the gateway changes in answers: the model's name and the usage that nobody asked for; and what they cost.
@Suite struct AnswerNameTests {
    private static let stream: HeaderFields = ["Content-Type": "text/event-stream"]

    private static var configuration: GatewayConfiguration {
        var configuration = TestGateway.configuration
        configuration.deployments[1].prices = [
            "input_cost_per_token": JSONNumber(2.5e-06), "output_cost_per_token": JSONNumber(1e-05),
        ]
        configuration.deployments.append(
            Deployment(
                modelName: "spare", provider: "openai", upstreamModel: "m3", id: "three",
                apiBase: "http://three.test/v1", apiKey: Secret("sk-three")))
        configuration.routing.aliases = ["nick \"name\"": ModelAlias(modelName: "big")]
        configuration.routing.fallbacks = ["big": ["spare"]]
        return configuration
    }

    private static let answer =
        #"{"model":"gpt-x-2024","choices":[],"usage":{"prompt_tokens":1000,"completion_tokens":100}}"#

    @Test(arguments: [("big", #""big""#), (#"nick "name""#, #""nick \"name\"""#)])
    func `an answer has the name that was asked for`(name: String, quoted: String) async throws {
        try await TestGateway.run(Self.configuration) { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat(name))
            await gateway.upstream.nextCall().answerJSON(Self.answer)
            let response = try await client.response()
            #expect(response.body == Self.answer.replacing(#""gpt-x-2024""#, with: quoted))
            #expect(response.field("x-litellm-response-cost") == "0.0035")
        }
    }

    @Test func `after a fallback it is the name of who answers`() async throws {
        try await TestGateway.run(Self.configuration) { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("big"))
            await gateway.upstream.nextCall().answerJSON("{}", status: 500)
            await gateway.upstream.nextCall().answerJSON(Self.answer)
            let response = try await client.response()
            #expect(response.body == Self.answer)
            #expect(response.field("x-litellm-attempted-fallbacks") == "1")
            #expect(response.field("x-litellm-response-cost") == nil)
        }
    }

    @Test func `a long answer whose name comes late is renamed too`() async throws {
        try await TestGateway.run(Self.configuration) { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("big"))
            let start = #"{"data":[""# + String(repeating: "x", count: 70_000)
            let end = #""],"model":"gpt-x-2024"}"#
            let call = await gateway.upstream.nextCall()
            call.answer(
                200,
                [
                    "Content-Type": "application/json",
                    "Content-Length": "\(start.utf8.count + end.utf8.count)",
                ])
            call.send(start)
            call.send(end)
            call.end()
            let text = try await client.text(until: "0\r\n\r\n")
            #expect(text.contains(#""],"model":"big"}"#))
        }
    }

    @Test(arguments: [false, true])
    func `usage is asked for, and shown to a client that asks`(asks: Bool) async throws {
        try await TestGateway.run(Self.configuration) { gateway in
            let client = try await gateway.connect()
            var body: JSONValue = ["model": "big", "stream": true, "messages": []]
            if asks { body["stream_options"] = ["include_usage": true] }
            try await client.send(
                TestGateway.request("POST", "/v1/chat/completions", body: body.text()))
            let call = await gateway.upstream.nextCall()
            #expect(call.body.contains(#""stream_options":{"include_usage":true}"#))
            call.answer(200, Self.stream)
            call.send(
                """
                data: {"model":"up","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

                data: {"model":"up","choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2}}

                data: [DONE]


                """)
            call.end()
            let text = try await client.text(until: "0\r\n\r\n")
            #expect(text.contains(#"data: {"model":"big","choices":[{"index"#))
            #expect(text.contains(#""completion_tokens":2"#) == asks)
            #expect(text.contains("data: [DONE]\n\n"))
        }
    }
}
