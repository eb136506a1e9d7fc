import Failures
import JSON
import ModelServing
import Transport

/// The service that is asked: a workspace, one of its apps or own hosts, or an OpenAI-compatible server.
struct QueryService: Sendable {
    let target: QueryTarget
    /// Sends the requests, with the credential of the service.
    var client: ServingClient

    /// Whether `stream_options` may be sent: Databricks-hosted models refuse it and report usage anyway.
    var takesStreamOptions: Bool {
        guard target == .openAI, let server = client.server as? OpenAIServer else { return false }
        return !server.base.isDatabricks
    }

    /// Asks a model; the response may be a refusal.
    ///
    /// Questions cost, so only what certainly did not run is repeated.
    ///
    /// - Parameters:
    ///   - served: one served entity behind the endpoint's split; Databricks only.
    ///   - body: the request but for the model, which goes into the path or the body as the service wants it.
    func ask(
        _ task: QueryTask, model: String, served: String? = nil, body: JSONObject
    ) async throws -> Response {
        let question = try question(task, model: model, served: served, body: body)
        return try await client.ask(
            question.path, body: JSONValue.object(question.body).bytes(),
            isStream: body["stream"] == true)
    }

    /// A question as it is sent: the path below the service's URL, and the whole body.
    func question(
        _ task: QueryTask, model: String, served: String? = nil, body: JSONObject
    ) throws(ToolError) -> (path: String, body: JSONObject) {
        let route = try target.route(task, model: model, served: served)
        var body = body
        body["model"] = route.namesModel && !model.isEmpty ? .string(model) : nil
        return (route.path, body)
    }
}
