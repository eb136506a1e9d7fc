import Gateway
import JSON
import Testing

@Suite struct OneShotStreamTests {
    private static func chunks(_ document: JSONValue, usage: Bool = false) throws -> [JSONValue] {
        let bytes = try #require(OneShotStream.bytes(of: document, includesUsage: usage))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n\n")
        #expect(lines.last == "data: [DONE]")
        return try lines.dropLast().map { try JSONValue(parsing: String($0.dropFirst(6))) }
    }

    @Test func `a chat completion becomes a chunk with the message and one with the end`() throws {
        let chunks = try Self.chunks([
            "id": "x", "object": "chat.completion", "model": "m", "usage": ["total_tokens": 3],
            "choices": [
                [
                    "index": 0, "finish_reason": "tool_calls",
                    "message": [
                        "role": "assistant", "content": nil, "tool_calls": [["id": "t"]],
                    ],
                ]
            ],
        ])
        #expect(chunks.count == 2)
        #expect(chunks.allSatisfy { $0["object"] == "chat.completion.chunk" && $0["id"] == "x" })
        #expect(chunks.allSatisfy { $0["usage"] == nil })
        let first = chunks[0]["choices"]?[0]
        #expect(first?["delta"]?["tool_calls"]?[0] == ["id": "t", "index": 0])
        #expect(first?["finish_reason"] == .some(nil))
        #expect(first?["message"] == nil)
        #expect(
            chunks[1]["choices"]?[0]
                == ["index": 0, "finish_reason": "tool_calls", "delta": [:]])
    }

    @Test func `usage comes last where it was asked for`() throws {
        let chunks = try Self.chunks(
            [
                "usage": ["total_tokens": 3],
                "choices": [["index": 0, "message": ["content": "a"], "finish_reason": "stop"]],
            ], usage: true)
        #expect(chunks.last?["usage"]?["total_tokens"] == 3)
        #expect(chunks.last?["choices"] == [])
    }

    @Test func `a completion keeps its form`() throws {
        let chunks = try Self.chunks([
            "object": "text_completion",
            "choices": [["index": 0, "text": "hi", "finish_reason": "stop"]],
        ])
        #expect(chunks.map { $0["choices"]?[0]?["text"] } == ["hi", ""])
        #expect(chunks.allSatisfy { $0["object"] == "text_completion" })
    }

    @Test func `what has no choices is no answer`() {
        #expect(OneShotStream.bytes(of: ["data": []], includesUsage: false) == nil)
        #expect(OneShotStream.bytes(of: ["choices": [1]], includesUsage: false) == nil)
    }
}
