import CommandSupport
import JSON
import LLMProtocols

/// Turns the chunks of an answer into the text that is shown while it comes; pure.
///
/// The first choice streams; the others follow it, each after a blank line, once the answer is over, and then the tool
/// calls of all, one JSON object a line. Line feeds at the end of a piece wait for more text, so that the whole
/// ends with exactly one.
struct AnswerText: Sendable {
    /// What one step adds to the two streams.
    struct Piece: Sendable, Equatable {
        var text = ""
        var reasoning = ""
    }

    private let isForTerminal: Bool
    private var terminalText = TerminalText()
    private var terminalReasoning = TerminalText()
    private var heldLineFeeds = 0
    private var others: [Int: String] = [:]
    private var sawChoice = false
    private var sawText = false

    /// - Parameter isForTerminal: whether control characters have to be escaped.
    init(isForTerminal: Bool) { self.isForTerminal = isForTerminal }

    /// What a chunk, or a whole completion, adds.
    mutating func add(_ chunk: ChatCompletion) -> Piece {
        var piece = Piece()
        for choice in chunk.choices {
            sawChoice = true
            let message = choice.message ?? choice.delta
            let text = choice.text + (message?.refusal ?? "")
            if choice.index == 0 {
                piece.text += show(text)
                piece.reasoning += safe(message?.reasoning ?? "", &terminalReasoning)
            } else {
                others[choice.index, default: ""] += text
            }
        }
        return piece
    }

    /// The rest: the other choices, the tool calls, and the final line feed unless nothing came at all.
    mutating func finish(calls: [ToolCall]) -> String {
        var rest = ""
        if isForTerminal { rest += hold(terminalText.finish()) }
        for (_, text) in others.sorted(by: { $0.key < $1.key }) {
            heldLineFeeds = 0
            rest += "\n\n" + show(text)
        }
        others = [:]
        heldLineFeeds = 0
        guard sawChoice else { return rest }
        sawChoice = false
        let lines = calls.map { call in
            isForTerminal ? PrintableText.escaped(call.json.text()) : call.json.text()
        }
        if sawText || lines.isEmpty { rest += "\n" }
        return rest + lines.map { $0 + "\n" }.joined()
    }

    private mutating func show(_ text: String) -> String { hold(safe(text, &terminalText)) }

    private func safe(_ text: String, _ escaper: inout TerminalText) -> String {
        isForTerminal ? escaper.escape(text) : text
    }

    private mutating func hold(_ text: String) -> String {
        guard !text.isEmpty else { return "" }
        // By bytes: Swift holds CR LF as one character.
        let end = text.utf8.reversed().prefix { $0 == 0x0A }.count
        let body = text.utf8.dropLast(end)
        defer { heldLineFeeds = body.isEmpty ? heldLineFeeds + end : end }
        guard !body.isEmpty else { return "" }
        sawText = true
        return String(repeating: "\n", count: heldLineFeeds) + (String(body) ?? "")
    }
}
