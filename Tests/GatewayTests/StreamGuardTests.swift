import Gateway
import LLMProtocols
import Testing

@Suite struct StreamGuardTests {
    private static let first = #"data: {"choices":[{"index":0,"delta":{"content":"é a"}}]}"#
    private static let last = #"data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#
    private static let usage = #"data: {"choices":[],"usage":{"total_tokens":3}}"#
    private static let failure = #"data: {"error":{"message":"boom"}}"#
    private static let done = "data: [DONE]"

    /// What a client sees of a stream that is fed in pieces of a size, and whether it ended well.
    private static func pass(
        _ text: String, pieces: Int = .max, isStrict: Bool = true, failure: APIError? = nil
    ) -> (text: String, isComplete: Bool) {
        var stream = StreamGuard(isStrict: isStrict)
        var seen: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let piece = Array(rest.prefix(pieces))
            rest = rest.dropFirst(pieces)
            switch stream.feed(piece) {
            case .asTheyCame: seen += piece
            case .bytes(let bytes): seen += bytes
            }
        }
        switch stream.end(failure) {
        case .complete(let bytes): return (String(decoding: seen + bytes, as: UTF8.self), true)
        case .broken(let bytes): return (String(decoding: seen + bytes, as: UTF8.self), false)
        }
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `a whole stream passes unchanged at any split`(end: String) {
        let text = [Self.first, Self.last, Self.usage, Self.done].map { $0 + end + end }.joined()
        for size in 1...text.utf8.count {
            let result = Self.pass(text, pieces: size)
            #expect(result.text == text)
            #expect(result.isComplete)
        }
    }

    @Test func `a missing marker is added after a finish reason`() {
        let text = Self.first + "\n\n" + Self.last + "\n\n"
        #expect(Self.pass(text).text == text + "data: [DONE]\n\n")
        let open = Self.first + "\n\n" + Self.last
        #expect(Self.pass(open).text == text + "data: [DONE]\n\n")
    }

    @Test func `every cut before the finish reason ends with an error event and no marker`() {
        let text = Self.first + "\n\n" + Self.last + "\n\n"
        let safe = text.utf8.count - 6
        for length in 0..<safe {
            let result = Self.pass(String(decoding: text.utf8.prefix(length), as: UTF8.self))
            #expect(!result.isComplete)
            #expect(!result.text.contains("[DONE]"))
            let events = result.text.split(separator: "\n\n")
            #expect(events.last?.hasPrefix(#"data: {"error":{"message":"#) == true)
            #expect(events.dropLast().allSatisfy { $0 == Self.first })
        }
    }

    @Test func `a transport failure after the finish reason does no harm`() {
        let text = Self.first + "\n\n" + Self.last + "\n\n"
        let result = Self.pass(text, failure: APIError(502, "reset"))
        #expect(result.isComplete)
        #expect(result.text.hasSuffix("data: [DONE]\n\n"))
    }

    @Test(arguments: [1, 7, 1000])
    func `nothing follows an error event`(size: Int) {
        let head = Self.first + "\n\n" + Self.failure + "\n\n"
        let result = Self.pass(head + Self.done + "\n\n", pieces: size)
        #expect(result.text == head)
        #expect(!result.isComplete)
    }

    @Test(arguments: [1, 1000])
    func `an error in another shape is put into OpenAI's`(size: Int) {
        let head = Self.first + "\n\n"
        let event = #"data: {"error_code":"ABORTED","message":"gone"}"#
        let result = Self.pass(head + event + "\n\n" + Self.done + "\n\n", pieces: size)
        let error = #"{"error":{"message":"gone","type":"server_error","param":null,"code":"500"}}"#
        #expect(result.text == head + "data: " + error + "\n\n")
        #expect(!result.isComplete)
    }

    @Test func `text that speaks of errors and finish reasons is only text`() {
        let text =
            #"data: {"choices":[{"index":0,"delta":{"content":"{\"error\":1,\"finish_reason\":\"stop\"}"}}]}"#
            + "\n\n"
        let result = Self.pass(text)
        #expect(!result.isComplete)
        #expect(result.text.hasPrefix(text))
    }

    @Test func `a stream of an unknown protocol ends as it ends`() {
        let text = "data: {\"type\":\"response.completed\"}\n\n"
        #expect(Self.pass(text, isStrict: false).text == text)
        #expect(Self.pass(text, isStrict: false).isComplete)
        #expect(!Self.pass(text, isStrict: false, failure: APIError(502, "reset")).isComplete)
    }

    @Test func `a very long line is not held back`() {
        let text =
            #"data: {"choices":[{"index":0,"delta":{"content":""#
            + String(repeating: "x", count: 2 * StreamGuard.holdLimit)
        var stream = StreamGuard()
        var seen = 0
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let piece = Array(rest.prefix(10_000))
            rest = rest.dropFirst(10_000)
            switch stream.feed(piece) {
            case .asTheyCame: seen += piece.count
            case .bytes(let bytes): seen += bytes.count
            }
        }
        #expect(seen > StreamGuard.holdLimit)
    }

    @Test func `usage is picked up on the way`() {
        var stream = StreamGuard()
        _ = stream.feed(Array((Self.last + "\n\n" + Self.usage + "\n\n").utf8))
        #expect(stream.scanner.usage?.totalTokens == 3)
    }
}
