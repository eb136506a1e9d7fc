import Gateway
import JSON
import Testing

@Suite struct CollectedStreamTests {
    private static func collect(_ events: [String]) -> Result<JSONValue, APIError> {
        do throws(APIError) {
            var stream = CollectedStream()
            for event in events { try stream.feed(Array("data: \(event)\n\n".utf8)) }
            return .success(try stream.end())
        } catch {
            return .failure(error)
        }
    }

    private static let first = #"{"choices":[{"index":0,"delta":{"content":"a"}}]}"#
    private static let last =
        #"{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}],"usage":{"total_tokens":3}}"#

    @Test func `chunks become one answer`() throws {
        let document = try Self.collect([Self.first, Self.last, "[DONE]"]).get()
        #expect(document["choices"]?[0]?["message"]?["content"] == "a")
        #expect(document["usage"]?["total_tokens"] == 3)
    }

    @Test(
        arguments: [
            ([first], 502), ([first, #"{"error":{"message":"busy","code":503}}"#], 503),
            ([first, #"{"error":"busy"}"#], 502), (["oops"], 502), ([], 502),
        ] as [([String], Int)])
    func `what is cut or wrong is an error`(events: [String], status: Int) {
        guard case .failure(let error) = Self.collect(events) else {
            Issue.record("no error")
            return
        }
        #expect(error.status == status)
    }
}
