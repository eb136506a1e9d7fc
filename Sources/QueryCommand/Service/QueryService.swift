import DatabricksAuth
import Failures
import JSON
import Transport

/// The service that is asked, with its credential: a Databricks workspace or an OpenAI-compatible server.
struct QueryService: Sendable {
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
    var beforeSending: (@Sendable () async throws -> Void)?

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
        return try await send("POST", url.text, body: .bytes(JSONValue.object(body).bytes()))
    }

    /// Reads a list or object of the service: `models` of an OpenAI-compatible server.
    func read(_ path: String) async throws -> Response {
        switch kind {
        case .workspace(let workspace): try await send("GET", workspace.host + path)
        case .openAI(let base, _): try await send("GET", base.text + path)
        }
    }

    private func send(
        _ method: String, _ url: String, body: TransferRequest.Body = .none
    ) async throws -> Response {
        var request = TransferRequest(method, url, body: body, deadlines: deadlines)
        if case .bytes = body { request.fields["Content-Type"] = "application/json" }
        try await authorize(&request.fields)
        try await beforeSending?()
        let response = try await transport.sendRetrying(request, policy: retry, onRetry: onRetry)
        guard response.head.status == 401, canRefresh else { return response }
        _ = try? await response.body.collect(limit: 64 << 10)
        try await authorize(&request.fields, forceRefresh: true)
        return try await transport.sendRetrying(request, policy: retry, onRetry: onRetry)
    }

    /// Whether another token may be had where one was refused.
    private var canRefresh: Bool {
        guard case .workspace(let workspace) = kind else { return false }
        return workspace.authType.hasPrefix("oauth")
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
            let entity = served.map { "/served-models/\($0.percentEncoded)" } ?? ""
            return (
                "\(workspace.host)/serving-endpoints/\(model.percentEncoded)\(entity)/invocations",
                true
            )
        }
    }
}

extension String {
    /// The text as one segment of a path: all but RFC 3986's unreserved characters are encoded.
    fileprivate var percentEncoded: String {
        let digits = Array("0123456789ABCDEF")
        var result = ""
        for byte in utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default: result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
        return result
    }
}
