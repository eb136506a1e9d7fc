import JSON
import LLMProtocols
import Testing

@testable import QueryCommand

@Suite struct AnswerTextTests {
    private func shown(_ deltas: [JSONValue], isForTerminal: Bool = false) -> [String] {
        var text = AnswerText(isForTerminal: isForTerminal)
        var pieces: [String] = []
        for delta in deltas {
            let choice: JSONValue = ["index": 0, "delta": delta]
            pieces.append(text.add(ChatCompletion(["choices": [choice]])).text)
        }
        return pieces + [text.finish(calls: [])]
    }

    @Test(
        arguments: [
            (["a", "b"], ["a", "b", "\n"]),
            (["a\n"], ["a", "\n"]),
            (["a\n\n", "\n", "b"], ["a", "", "\n\n\nb", "\n"]),
            (["a\n\n\n"], ["a", "\n"]),
            (["", "\n"], ["", "", "\n"]),
            (["a\r\n"], ["a\r", "\n"]),
        ])
    func `pieces come as they are and the end is one line feed`(
        _ deltas: [String], _ pieces: [String]
    ) {
        #expect(shown(deltas.map { ["content": .string($0)] }) == pieces)
    }

    @Test func `nothing at all prints nothing`() {
        #expect(shown([]) == [""])
    }

    @Test func `a refusal is the answer`() {
        #expect(shown([["refusal": "I ca"], ["refusal": "n't"]]).joined() == "I can't\n")
    }

    @Test func `a terminal gets escapes as text, a pipe gets them raw`() {
        let deltas: [JSONValue] = [["content": "\u{1B}"], ["content": "[2J\r"], ["content": "\n!"]]
        #expect(shown(deltas, isForTerminal: true).joined() == "\\u001b[2J\n!\n")
        #expect(shown(deltas).joined() == "\u{1B}[2J\r\n!\n")
    }

    @Test func `further choices follow the first`() {
        var text = AnswerText(isForTerminal: false)
        var out = ""
        for (index, content) in [(1, "b"), (0, "a\n"), (1, "B"), (0, "A\n")] {
            let choice: JSONValue = [
                "index": .number(JSONNumber(index)), "delta": ["content": .string(content)],
            ]
            out += text.add(ChatCompletion(["choices": [choice]])).text
        }
        #expect(out + text.finish(calls: []) == "a\nA\n\nbB\n")
    }

    @Test func `reasoning stays apart`() {
        var text = AnswerText(isForTerminal: true)
        let piece = text.add(
            ChatCompletion([
                "choices": [["delta": ["reasoning_content": "hm\u{1B}", "content": ""]]]
            ]))
        #expect(piece == AnswerText.Piece(text: "", reasoning: #"hm\u001b"#))
    }

    @Test func `a whole completion reads like its stream`() {
        var text = AnswerText(isForTerminal: false)
        let whole: JSONValue = [
            "choices": [["message": ["content": [["type": "text", "text": "x"]]]]]
        ]
        #expect(text.add(ChatCompletion(whole)).text + text.finish(calls: []) == "x\n")
    }
}
