import Failures
import JSON
import POSIX
import Providers
import TestSupport
import Testing

@Suite struct EchoProviderTests {
    /// One more than an answer holds of the longest vectors.
    private static let manyTexts = repeatElement(#""a""#, count: 257).joined(separator: ",")
    static let folder = SourceTree.root + "/Tests/ProvidersTests/Golden/echo"

    @Test(arguments: [
        ("chat", ModelOperation.chatCompletions), ("chat-stream", .chatCompletions),
        ("chat-cut", .chatCompletions), ("chat-empty", .chatCompletions),
        ("completions", .completions), ("completions-stream", .completions),
        ("embeddings", .embeddings), ("embeddings-base64", .embeddings),
        ("invocation", .invocation),
    ])
    func `answers are what the golden files say`(name: String, operation: ModelOperation) throws {
        let request = try FileSystem.read("\(Self.folder)/\(name).json")
        let answer = try Fixture.answer(Fixture.echo(), operation, request)
        let ending = answer.contentType.hasPrefix("text/event-stream") ? "sse" : "out.json"
        let golden = GoldenFile("\(Self.folder)/\(name).\(ending)")
        #expect(try golden.difference(from: Fixture.text(answer)) == nil)
    }

    @Test func `the length that is announced is the length that comes`() throws {
        let answer = try Fixture.answer(
            Fixture.echo(), .embeddings, Array(#"{"input":"x"}"#.utf8))
        #expect(answer.length == Fixture.text(answer).utf8.count)
    }

    @Test(arguments: ["a", "hello", "Grüße", String(repeating: "long ", count: 1000)])
    func `an embedding is a unit vector of 64 numbers that follows from its text`(
        text: String
    ) throws {
        let body = JSONValue.object(JSONObject([("input", .string(text))])).bytes()
        let answer = Fixture.text(try Fixture.answer(Fixture.echo(), .embeddings, body))
        let again = Fixture.text(try Fixture.answer(Fixture.echo(), .embeddings, body))
        #expect(answer == again)
        let vector = try JSONValue(parsing: answer)["data"]?[0]?["embedding"]?.array?
            .compactMap(\.double)
        let numbers = try #require(vector)
        #expect(numbers.count == 64)
        #expect(abs(numbers.reduce(0) { $0 + $1 * $1 } - 1) < 1e-4)
    }

    @Test(arguments: [(ModelOperation.invocation, true), (.chatCompletions, false)])
    func `a serving endpoint's stream tells usage unasked`(
        operation: ModelOperation, hasUsage: Bool
    ) throws {
        let body = #"{"messages":[{"role":"user","content":"x"}],"stream":true}"#
        let answer = Fixture.text(
            try Fixture.answer(Fixture.echo(), operation, Array(body.utf8)))
        #expect(answer.contains(#""total_tokens":2"#) == hasUsage)
    }

    @Test func `tokens are bytes divided by four, rounded up`() throws {
        let body =
            #"{"messages":[{"role":"user","content":"12345"},{"role":"user","content":"é"}]}"#
        let answer = try JSONValue(
            parsing: Fixture.text(
                try Fixture.answer(Fixture.echo(), .chatCompletions, Array(body.utf8))))
        #expect(answer["usage"]?["prompt_tokens"] == 2)
        #expect(answer["usage"]?["completion_tokens"] == 1)
        #expect(answer["usage"]?["total_tokens"] == 3)
    }

    @Test(arguments: [
        (ModelOperation.chatCompletions, "{}"), (.chatCompletions, #"{"messages":[]}"#),
        (.chatCompletions, #"{"messages":[{"role":"user","content":"x"}],"n":2}"#),
        (.completions, #"{"prompt":[1,2]}"#), (.completions, "{}"), (.embeddings, "{}"),
        (.embeddings, #"{"input":""}"#), (.embeddings, #"{"input":["a",""]}"#),
        (.embeddings, #"{"input":[]}"#), (.embeddings, #"{"input":"a","dimensions":0}"#),
        (.embeddings, #"{"input":[\#(manyTexts)],"dimensions":4096}"#),
        (.invocation, #"{"foo":1}"#),
    ])
    func `a request that makes no sense is refused`(operation: ModelOperation, body: String) {
        #expect {
            try Fixture.answer(Fixture.echo(), operation, Array(body.utf8))
        } throws: {
            ($0 as? ToolError)?.code == .data
        }
    }
}
