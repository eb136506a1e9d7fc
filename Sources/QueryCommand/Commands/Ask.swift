import Failures
import JSON
import LLMProtocols
import Transport

/// Asks for generated text and shows it as it comes: what `chat` and `complete` share.
struct Ask {
    /// Where the parts of an answer go.
    struct Outlets {
        /// Text for stdout, as it is; fails when it cannot be written.
        var text: (String) throws -> Void
        /// Records for stdout, written together.
        var records: ([JSONValue]) throws -> Void
        /// Terminal text for stderr; nil when stderr is no terminal or is to stay quiet.
        var reasoning: ((String) -> Void)?
        /// The line of `--usage`.
        var usage: (String) -> Void
        /// Something to say about an answer that is whole.
        var warning: (String) -> Void
    }

    let task: QueryTask
    let service: QueryService
    let form: AnswerSession.Form
    var demands = AnswerVerdict.Demands()
    var showsUsage = false
    let outlets: Outlets

    /// Sends the question and shows the answer; fails after showing what came of an answer that is not whole.
    func run(model: String, served: String? = nil, body: JSONObject) async throws {
        let what = "\(task.rawValue) \(model)"
        let response = try await service.answer(what) {
            try await service.ask(task, model: model, served: served, body: body)
        }
        var session = AnswerSession(form, verb: what)
        var reasoning = ReasoningDisplay()
        var broken: TransportError?
        do {
            for try await bytes in response.body {
                try show(session.feed(bytes), &reasoning)
                if session.isOver { break }
            }
        } catch let error as TransportError {
            broken = error
        }
        let (step, verdict) = session.finish(broken: broken, demands: demands)
        try show(step, &reasoning)
        outlets.reasoning?(reasoning.leave())
        if showsUsage { outlets.usage(UsageLine.text(session.completion.usage)) }
        for warning in verdict.warnings { outlets.warning(warning) }
        if let failure = verdict.failure { throw failure }
    }

    private func show(
        _ step: AnswerSession.Step, _ reasoning: inout ReasoningDisplay
    ) throws {
        if let outlet = outlets.reasoning {
            var shown = reasoning.show(step.reasoning)
            if !step.text.isEmpty { shown += reasoning.leave() }
            if !shown.isEmpty { outlet(shown) }
        }
        if !step.text.isEmpty { try outlets.text(step.text) }
        if !step.records.isEmpty { try outlets.records(step.records) }
    }
}
