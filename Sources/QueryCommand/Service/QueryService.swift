import DatabricksAuth
import Failures
import JSON
import ModelServing
import Transport

/// The service that is asked, with its credential: a Databricks workspace or an OpenAI-compatible server.
struct QueryService {
    /// Who answers.
    enum Kind: Sendable {
        case workspace(Workspace)
        case openAI(BaseURL, key: Secret?)
    }

    let kind: Kind
    let transport: any HTTPTransport
    var deadlines = TransferRequest.Deadlines()
    var retry = RetryPolicy()
    var onRetry: (@Sendable (RetryNotice) -> Void)?
    /// Awaited once the credential is there and before the question goes out: the jq program must compile first.
    var beforeSending: (() async throws -> Void)?

    /// Whether `stream_options` may be sent: Databricks-hosted models refuse it and report usage anyway.
    var takesStreamOptions: Bool {
        switch kind {
        case .workspace: false
        case .openAI(let base, _): !base.isDatabricks
        }
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
        let url = try url(task, model: model, served: served)
        var body = body
        body["model"] = url.namesModel ? nil : .string(model)
        return try await send(
            "POST", url.text, body: .bytes(JSONValue.object(body).bytes()),
            isStream: body["stream"] == true)
    }

    /// The models that an OpenAI-compatible server lists.
    func models(of base: BaseURL) async throws -> Response {
        try await send("GET", base.text + "/models")
    }

    private func send(
        _ method: String, _ url: String, body: TransferRequest.Body = .none, isStream: Bool = false
    ) async throws -> Response {
        var request = TransferRequest(method, url, body: body, deadlines: deadlines)
        if case .bytes = body { request.fields["Content-Type"] = "application/json" }
        request.fields["Accept"] =
            isStream ? "text/event-stream, application/json" : "application/json"
        // What streams must not wait in a decompressor.
        request.acceptsCompression = !isStream
        try await authorize(&request.fields)
        try await beforeSending?()
        let response = try await transport.sendRetrying(request, policy: retry, onRetry: onRetry)
        guard response.head.status == 401, case .workspace = kind else { return response }
        let refused = request.fields["Authorization"]
        try await authorize(&request.fields, forceRefresh: true)
        // A credential that is what it was would end the same.
        guard request.fields["Authorization"] != refused else { return response }
        _ = try? await response.body.collect(limit: 64 << 10)
        return try await transport.sendRetrying(request, policy: retry, onRetry: onRetry)
    }

    private func authorize(_ fields: inout HeaderFields, forceRefresh: Bool = false) async throws {
        switch kind {
        case .workspace(let workspace):
            try await workspace.authorize(&fields, forceRefresh: forceRefresh)
        case .openAI(_, let key):
            if let key { fields["Authorization"] = "Bearer \(key.reveal())" }
        }
    }

    /// Where a question goes, and whether the path names the model.
    private func url(
        _ task: QueryTask, model: String, served: String?
    ) throws(ToolError) -> (text: String, namesModel: Bool) {
        switch kind {
        case .openAI(let base, _):
            guard served == nil else {
                throw ToolError(.usage, "--served names an entity of a Databricks endpoint")
            }
            return ("\(base.text)/\(task.route)", false)
        case .workspace(let workspace):
            // Unity Catalog model services have three-part names, and another route.
            if served == nil, model.count(where: { $0 == "." }) >= 2 {
                return ("\(workspace.host)/ai-gateway/mlflow/v1/\(task.route)", false)
            }
            let route = ServingRoute.invocations(model, served: served)
            return (workspace.host + route.path, true)
        }
    }
}
