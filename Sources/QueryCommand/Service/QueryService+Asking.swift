import Failures
import JSON
import ModelServing
import Transport

extension QueryService {
    /// A question that was answered, in the form in which it was.
    struct Asked {
        let response: Response
        let task: QueryTask
        let body: JSONObject
    }

    /// Asks, and when an endpoint refuses because it wants another form or answers at another host, once more so.
    ///
    /// The common case costs no second call: only a refusal makes us look at the endpoint. A refused question did not
    /// run, so asking again does not pay twice.
    ///
    /// - Parameters:
    ///   - what: the call, for messages.
    ///   - build: the body for a task, but for the model.
    func asking(
        _ what: String, _ task: QueryTask, model: String, served: String?,
        body build: (QueryTask) throws -> JSONObject
    ) async throws -> Asked {
        do {
            return try await askOnce(what, task, model, served, build)
        } catch let refusal as ToolError {
            guard [400, 403, 404].contains(refusal.status), target == .workspace, served == nil,
                !QueryTarget.isModelService(model), let facts = try? await facts(model)
            else { throw refusal }
            let wanted = task.form(for: facts.task)
            if let dataPlane = facts.dataPlane {
                return try await at(dataPlane).askOnce(what, wanted, model, nil, build)
            }
            guard wanted != task else { throw Self.hinted(refusal, task, facts) }
            return try await askOnce(what, wanted, model, nil, build)
        }
    }

    private func askOnce(
        _ what: String, _ task: QueryTask, _ model: String, _ served: String?,
        _ build: (QueryTask) throws -> JSONObject
    ) async throws -> Asked {
        let body = try build(task)
        let response = try await answer(what) {
            try await ask(task, model: model, served: served, body: body)
        }
        return Asked(response: response, task: task, body: body)
    }

    /// A refusal by an endpoint that is for something else says which command asks it.
    private static func hinted(
        _ refusal: ToolError, _ task: QueryTask, _ facts: EndpointFacts
    ) -> ToolError {
        let own = QueryTask(endpointTask: facts.task)
        guard own != task, refusal.status == 400, refusal.hint == nil else { return refusal }
        var refusal = refusal
        let what = facts.task.map { "its task is \($0)" } ?? "it is a custom model"
        refusal.hint = "\(what): dbx-query \(own.rawValue) asks it"
        return refusal
    }
}
