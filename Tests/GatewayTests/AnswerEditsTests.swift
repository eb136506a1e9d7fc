import Gateway
import LLMProtocols
import Testing

@Suite struct AnswerEditsTests {
    private static let stream = """
        data: {"id":"1","model":"gpt-x","choices":[{"index":0,"delta":{"content":"a \\"model\\":\\"gpt-x\\""}}]}

        : ping

        data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}],"model":"gpt-x","usage":null}

        data: {"model":"gpt-x","choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2}}

        data: [DONE]


        """

    private static func pass(_ text: String, _ edits: AnswerEdits, cut: Int) -> String {
        var guardian = StreamGuard(edits: edits)
        var result: [UInt8] = []
        let bytes = Array(text.utf8)
        for piece in [Array(bytes[..<cut]), Array(bytes[cut...])] {
            switch guardian.feed(piece) {
            case .asTheyCame: result += piece
            case .bytes(let bytes): result += bytes
            }
        }
        switch guardian.end(nil) {
        case .complete(let bytes), .broken(let bytes): result += bytes
        }
        #expect(guardian.scanner.usage?.promptTokens == 1)
        return String(decoding: result, as: UTF8.self)
    }

    @Test(arguments: ["\n", "\r\n"])
    func `a stream is changed alike wherever it is cut`(lineEnd: String) {
        let text = Self.stream.replacing("\n", with: lineEnd)
        let named = text.replacing(#""model":"gpt-x","#, with: #""model":"my \"one\"","#)
            .replacing(#"],"model":"gpt-x""#, with: #"],"model":"my \"one\"""#)
        let events = named.split(separator: lineEnd + lineEnd)
        let hidden =
            events.filter { !$0.contains(#""choices":[]"#) }
            .joined(separator: lineEnd + lineEnd) + lineEnd + lineEnd
        for cut in 0...text.utf8.count {
            let both = AnswerEdits(model: #"my "one""#, hidesUsage: true)
            #expect(Self.pass(text, both, cut: cut) == hidden)
            #expect(Self.pass(text, AnswerEdits(model: #"my "one""#), cut: cut) == named)
            #expect(Self.pass(text, AnswerEdits(), cut: cut) == text)
            #expect(Self.pass(text, AnswerEdits(model: "gpt-x"), cut: cut) == text)
        }
    }

    @Test func `usage beside a choice stays`() {
        let text = """
            data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}],"usage":{"prompt_tokens":1}}

            data: [DONE]


            """
        #expect(Self.pass(text, AnswerEdits(hidesUsage: true), cut: 3) == text)
    }

    @Test(arguments: [
        (
            #"{"model":"a","x":{"model":"a"},"y":["model"]}"#,
            #"{"model":"b","x":{"model":"a"},"y":["model"]}"#
        ),
        (
            #"{"data":[{"model":"a"}], "model" : "a" }"#,
            #"{"data":[{"model":"a"}], "model" : "b" }"#
        ),
        (#"{"model":"\u0061\"","t":"model"}"#, #"{"model":"b","t":"model"}"#),
        (#"{"model":"a","model":"c"}"#, #"{"model":"b","model":"b"}"#),
        (#"{"model":null}"#, #"{"model":null}"#), (#"{"model":["a"]}"#, #"{"model":["a"]}"#),
        (#"{"model":"b"}"#, #"{"model":"b"}"#),
    ])
    func `only the document's own model is renamed`(text: String, result: String) {
        var scanner = UsageScanner(.json, notesPlaces: true)
        var edits = AnswerEdits(model: "b")
        scanner.feed(Array(text.utf8))
        let edited = edits.edit(Array(text.utf8), scanner) ?? Array(text.utf8)
        #expect(String(decoding: edited, as: UTF8.self) == result)
    }
}
