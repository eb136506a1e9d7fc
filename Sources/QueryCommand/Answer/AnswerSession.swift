import JSON
import LLMProtocols
import Transport

/// Everything between the bytes of an answer and what is written of it; pure, so the shell only moves bytes.
struct AnswerSession: Sendable {
    /// What is wanted of the answer.
    enum Form: Sendable, Equatable {
        /// The text as it comes; or its first fenced block, once it is over.
        case text(isForTerminal: Bool, extracts: Bool)
        /// One completion at the end.
        case completion
        /// Each chunk as it comes.
        case chunks
    }

    /// What one step writes.
    struct Step: Sendable, Equatable {
        /// For stdout, as it is.
        var text = ""
        /// Reasoning, for a terminal on stderr, safe to show there.
        var reasoning = ""
        /// Records for the record writer.
        var records: [JSONValue] = []
    }

    private let form: Form
    private let verb: String
    private var decoder = AnswerDecoder()
    private var translator = AnswerTranslator()
    private var assembler = StreamAssembler()
    private var text: AnswerText

    /// A session for an answer to `chat`, `complete` or `respond`.
    init(_ form: Form, verb: String) {
        self.form = form
        self.verb = verb
        if case .text(isForTerminal: true, _) = form {
            text = AnswerText(isForTerminal: true)
        } else {
            text = AnswerText(isForTerminal: false)
        }
    }

    /// The answer so far, as a chat or text completion.
    var completion: ChatCompletion {
        guard translator.document == nil, let document = decoder.document else {
            return assembler.completion
        }
        return ChatCompletion(document)
    }

    /// The answer so far in the form of its own protocol; nil before anything came.
    var document: JSONValue? {
        decoder.document ?? translator.document
            ?? (assembler.isEmpty ? nil : assembler.completion.json)
    }

    /// Whether nothing more is to come, so that the connection need not be read to its end.
    var isOver: Bool { assembler.isOver }

    /// Takes bytes of the body; all events that they complete are one step.
    mutating func feed(_ bytes: [UInt8]) -> Step { take(decoder.feed(bytes)) }

    /// Ends the answer.
    ///
    /// - Parameter broken: why the transfer broke, if it did; it counts only when the answer was not whole.
    mutating func finish(
        broken: TransportError? = nil, demands: AnswerVerdict.Demands = AnswerVerdict.Demands()
    ) -> (step: Step, verdict: AnswerVerdict) {
        var step = take(decoder.finish())
        switch form {
        case .text(let isForTerminal, extracts: true):
            step.text = extracted(isForTerminal)
        case .text: step.text += text.finish(calls: completion.toolCalls)
        case .completion: step.records = document.map { [$0] } ?? []
        case .chunks: break
        }
        let verdict = AnswerVerdict(assembler, verb: verb, broken: broken, demands: demands)
        return (step, verdict)
    }

    private mutating func take(_ events: [ChatStreamEvent]) -> Step {
        var step = Step()
        for event in events where !assembler.isOver {
            for part in translator.translate(event) {
                assembler.take(part)
                guard case .chunk(let chunk) = part else { continue }
                let piece = text.add(chunk)
                step.reasoning += piece.reasoning
                if case .text(_, extracts: false) = form { step.text += piece.text }
            }
            if form == .chunks, case .chunk(let chunk) = event { step.records.append(chunk.json) }
        }
        return step
    }

    /// The first fenced block of the first choice, or its whole text when it has none.
    private func extracted(_ isForTerminal: Bool) -> String {
        guard let choice = completion.choices.first else { return "" }
        let block = FencedBlock.first(in: choice.text) ?? choice.text
        var shown = AnswerText(isForTerminal: isForTerminal)
        let whole: JSONValue = ["choices": [["message": ["content": .string(block)]]]]
        return shown.add(ChatCompletion(whole)).text + shown.finish(calls: [])
    }
}

extension ChatCompletion {
    /// The calls that the caller is asked to make, of all choices.
    var toolCalls: [ToolCall] { choices.flatMap { $0.message?.toolCalls ?? [] } }
}
