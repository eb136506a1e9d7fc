import Gateway
import JSON
import Testing
import Transport

@testable import GatewayServer

/// R11: an upstream's error keeps its status, its words, `Retry-After` and its request's id, whatever its shape.
@Suite struct UpstreamErrorTests {
    /// Bodies as providers write them, and the words in them.
    private static let shapes: [(type: String, body: String, words: String)] = [
        // Databricks: the two forms of its own, an external model's, a custom model's, a plain text, a proxy's page.
        (json, #"{"error_code":"REQUEST_LIMIT_EXCEEDED","message":"QPS limit"}"#, "QPS limit"),
        (json, #"{"error_code":1001,"message":"a number for a code"}"#, "a number for a code"),
        (json, #"{"error":"an old form","error_code":"OLD_CODE"}"#, "an old form"),
        (
            json,
            #"{"error":"Received error","external_model_message":{"error":{"message":"deep"}}}"#,
            "Received error: deep"
        ),
        (json, #"{"error_code":"BAD_REQUEST","message":"m","stack_trace":"Trace"}"#, "m"),
        (json, #"{"detail":"scim says so","status":"404"}"#, "scim says so"),
        (
            json, #"{"error":"invalid_client","error_description":"who is it"}"#,
            "invalid_client: who is it"
        ),
        ("text/plain", "SOME_CODE: in plain text", "SOME_CODE: in plain text"),
        ("text/html", "<html><title>502 Bad Gateway</title></html>", "502 Bad Gateway"),
        ("text/html", "<!doctype html><body><pre>why</pre>", "why"),
        // OpenAI, Anthropic, Gemini (alone and in a list).
        (json, #"{"error":{"message":"o","type":"t","param":null,"code":"c"}}"#, "o"),
        (json, #"{"type":"error","error":{"type":"overloaded_error","message":"a"}}"#, "a"),
        (json, #"{"error":{"code":429,"message":"g","status":"RESOURCE_EXHAUSTED"}}"#, "g"),
        (json, #"[{"error":{"code":429,"message":"l","status":"RESOURCE_EXHAUSTED"}}]"#, "l"),
        // Nothing, or nothing that is known.
        ("text/plain", "", "without saying why"), (json, "{}", "without saying why"),
        (json, #"{"error":{"message":"cut"#, #"{"error":{"message":"cut"#),
        (json, #"{"unheard":"of"}"#, "unheard"),
    ]
    private static let json = "application/json"
    private static let statuses = [400, 404, 413, 422, 429, 500, 503, 529]

    @Test(arguments: shapes.indices, [true, false])
    func `an error keeps what the upstream said`(index: Int, isStream: Bool) async throws {
        let shape = Self.shapes[index]
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            for (turn, status) in Self.statuses.enumerated() {
                try await client.send(TestGateway.chat("big", stream: isStream))
                let call = await gateway.upstream.nextCall()
                call.answer(
                    status,
                    [
                        "Content-Type": shape.type, "Retry-After": "\(turn + 7)",
                        "X-Request-Id": "up-\(turn)",
                    ])
                call.send(shape.body)
                call.end()
                let response = try await client.response()
                #expect(response.status == status)
                #expect(response.field("retry-after") == "\(turn + 7)")
                #expect(response.field("x-request-id") == "up-\(turn)")
                let error = try JSONValue(parsing: response.body)["error"]
                #expect(error?["message"]?.string?.contains(shape.words) == true)
                #expect(error?["type"]?.string != nil)
                #expect(error?["code"]?.string != nil)
            }
        }
    }

    @Test(arguments: shapes.indices.filter { shapes[$0].body.hasPrefix("{\"error") })
    func `an error in the middle of a stream is its last event`(index: Int) async throws {
        let shape = Self.shapes[index]
        let first = #"data: {"choices":[{"index":0,"delta":{"content":"a"}}]}"# + "\n\n"
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("big", stream: true))
            let call = await gateway.upstream.nextCall()
            call.answer(200, ["Content-Type": "text/event-stream"])
            call.send(first)
            try await client.text(containing: first)
            call.send("data: \(shape.body)\n\n" + first)
            let text = try await client.textToEnd()
            #expect(!text.contains("[DONE]"))
            #expect(text.components(of: first) == 1)
            #expect(text.contains("\"error\":"))
            #expect(text.contains(shape.words.split(separator: ": ").last ?? ""))
        }
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
