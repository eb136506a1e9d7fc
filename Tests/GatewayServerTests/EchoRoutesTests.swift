import JSON
import Testing

@Suite struct EchoRoutesTests {
    @Test func `a chat is answered with the last user text`() async throws {
        try await TestGateway.run { gateway in
            let response = try await gateway.exchange(TestGateway.chat("echo"))
            #expect(response.status == 200)
            let body = try JSONValue(parsing: response.body)
            #expect(body["choices"]?[0]?["message"]?["content"] == "hello world")
            #expect(body["system_fingerprint"] == "echo")
            #expect(body["usage"]?["completion_tokens"] == 3)
            #expect(response.field("x-litellm-model-id") == "id-echo")
            #expect(response.field("x-litellm-model-group") == "echo")
            #expect(response.field("x-litellm-call-id")?.count == 36)
        }
    }

    @Test func `a stream comes word by word and ends with the marker`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("echo", stream: true))
            let text = try await client.text(until: "0\r\n\r\n")
            #expect(text.contains("content-type: text/event-stream"))
            #expect(text.contains(#""delta":{"content":"hello"}"#))
            #expect(text.contains(#""delta":{"content":" world"}"#))
            #expect(text.contains("data: [DONE]\n\n"))
        }
    }
}
