import Failures
import JSON
import LLMProtocols
import Transport

/// Asks for generated text and shows it as it comes: what `chat`, `complete` and `respond` share.
struct Ask {
    /// Where the parts of an answer go.
    struct Outlets {
        /// Text for stdout, as it is; fails when it cannot be written.
        var text: (String) throws -> Void
        /// Records for stdout, written together.
        var records: ([JSONValue]) throws -> Void
        /// Terminal text for stderr; nil when stderr is no terminal or is to stay quiet.
        var reasoning: ((String) -> Void)?
        /// Something to say about an answer that is whole.
        var warning: (String) -> Void
    }

    /// What was asked in the end, and what came of it.
    struct Outcome {
        /// The form in which the question was asked.
        let task: QueryTask
        let body: JSONObject
        /// The answer in the form of its protocol, as far as it came.
        let document: JSONValue?
        /// The same as a completion.
        let completion: ChatCompletion
        /// Why the answer is not whole, or not what was demanded.
        let failure: ToolError?
    }

    let service: QueryService
    let form: AnswerSession.Form
    var demands = AnswerVerdict.Demands()
    let outlets: Outlets

    /// Sends the question and shows the answer; a refusal is thrown, an answer that is not whole is shown and told.
    ///
    /// - Parameters:
    ///   - task: the form to try first; see `QueryService.asking`.
    ///   - build: the request but for the model.
    func run(
        _ task: QueryTask, model: String, served: String? = nil,
        body build: (QueryTask) throws -> JSONObject
    ) async throws -> Outcome {
        let what = task.call(of: model)
        let asked = try await service.asking(what, task, model: model, served: served, body: build)
        var session = AnswerSession(form, verb: what)
        var reasoning = ReasoningDisplay()
        var broken: TransportError?
        do {
            for try await bytes in asked.response.body {
                try show(session.feed(bytes), &reasoning)
                if session.isOver { break }
            }
        } catch let error as TransportError {
            broken = error
        }
        let (step, verdict) = session.finish(broken: broken, demands: demands)
        try show(step, &reasoning)
        outlets.reasoning?(reasoning.leave())
        for warning in verdict.warnings { outlets.warning(warning) }
        return Outcome(
            task: asked.task, body: asked.body, document: session.document,
            completion: session.completion, failure: verdict.failure)
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
