import JSON
import TestSupport
import Testing

@testable import LLMProtocols

@Suite struct UsageScannerTests {
    @Test(arguments: RecordedStream.all, RecordedStream.LineEnd.allCases)
    func `any split and any line end finds the same facts`(
        _ stream: RecordedStream, _ lineEnd: RecordedStream.LineEnd
    ) throws {
        let expected = ScannedFacts([try stream.bytes()])
        let bytes = try stream.bytes(lineEnd)
        #expect(ScannedFacts(bytes.map { [$0] }) == expected)
        let difference = StreamCuts.firstDifference(
            in: bytes, from: UsageScanner(.events), feed: { $0.feed(Array($1)) },
            isSame: { ScannedFacts($0) == ScannedFacts($1) })
        #expect(difference == nil)
    }

    @Test(arguments: RecordedStream.all)
    func `it agrees with the assembler, which parses everything`(_ stream: RecordedStream) throws {
        let bytes = try stream.bytes()
        let assembler = assemble(bytes)
        var scanner = UsageScanner(.events)
        scanner.feed(bytes)
        #expect(scanner.outcome == assembler.outcome)
        #expect(scanner.usage == assembler.completion.usage)
    }

    @Test(
        arguments: [
            (#"{"usage":{"prompt_tokens":1}}"#, #"{"prompt_tokens":1}"#, .complete),
            (#"{"usage" : { "a" : [ {} , "}" ] } }"#, #"{ "a" : [ {} , "}" ] }"#, .complete),
            (#"{"usage":null}"#, nil, .complete),
            (#"{"usage":{"a":1},"usage":{"a":2}}"#, #"{"a":2}"#, .complete),
            (#"{"x":{"usage":{"a":1}}}"#, nil, .complete),
            (#"{"x":"\"usage\":{\"a\":1}"}"#, nil, .complete),
            (#"{"x\"usage":{"a":1}}"#, nil, .complete),
            (#"{"x":"usage","y":{"a":1}}"#, nil, .complete),
            (#"{"x":["usage",{"a":1}]}"#, nil, .complete),
            (#"[{"usage":{"a":1}}]"#, nil, .complete),
            (#"["usage",{"a":1}]"#, nil, .complete),
            (#"{"usage":{"a":1"#, nil, .cut),
            (#"{"usage":{"a":1}"#, #"{"a":1}"#, .cut),
            (#"{"error":{"message":"x"}}"#, nil, .failed),
            (#"{"error":"x"}"#, nil, .failed),
            (#"{"error":null,"usage":{}}"#, "{}", .complete),
            (#"{"error":false}"#, nil, .complete),
            (#"{"error":""}"#, nil, .complete),
            (#"{"error_code":"BAD_REQUEST","message":"m"}"#, nil, .failed),
            (#"{"x":{"error":"y"}}"#, nil, .complete),
            ("", nil, .cut),
        ] as [(String, String?, StreamOutcome)])
    func `only a top-level usage object counts`(
        _ text: String, _ usage: String?, _ outcome: StreamOutcome
    ) {
        let bytes = Array(text.utf8)
        for pieces in [[bytes], bytes.map { [$0] }] {
            let facts = ScannedFacts(pieces, .json)
            #expect(facts.usage.map { String(decoding: $0, as: UTF8.self) } == usage)
            #expect(facts.outcome == outcome)
        }
    }

    @Test func `a unary completion gives its finish reason`() {
        let facts = ScannedFacts(
            [
                Array(
                    #"{"choices":[{"index":0,"message":{"finish_reason":"x"},"finish_reason":"stop"}]}"#
                        .utf8)
            ],
            .json)
        #expect(facts.finishReason == "stop")
    }

    @Test func `a huge usage object is ignored, the next one counts`() {
        let huge =
            #"{"usage":{"a":""# + String(repeating: "x", count: 70_000) + #""},"usage":{"b":1}}"#
        #expect(ScannedFacts([Array(huge.utf8)], .json).usage == Array(#"{"b":1}"#.utf8))
    }

    @Test func `the data of events larger than any buffer are scanned`() {
        var bytes = Array(#"data: {"choices":[{"index":0,"delta":{"content":""#.utf8)
        bytes += [UInt8](repeating: UInt8(ascii: "y"), count: 1 << 20)
        bytes += Array(#""},"finish_reason":"length"}],"usage":{"total_tokens":3}}"#.utf8)
        let facts = ScannedFacts([bytes])
        #expect(facts.outcome == .complete)
        #expect(facts.usage == Array(#"{"total_tokens":3}"#.utf8))
    }
}
