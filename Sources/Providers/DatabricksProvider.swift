import DatabricksAuth
import Failures
import JSON
import Transport

/// Model Serving of a Databricks workspace, with a key of the deployment's own or the process's unified auth.
struct DatabricksProvider: Provider {
    private enum Access {
        case key(host: String, HeaderFields)
        case workspace(Workspace)
        case lacking(String)
    }

    private let model: UpstreamModel
    private let quotedName: [UInt8]
    private let access: Access

    init(_ model: UpstreamModel, workspace: Workspace?) {
        self.model = model
        quotedName = JSONValue.string(model.name).bytes()
        access = Self.access(model, workspace)
    }

    private static func access(_ model: UpstreamModel, _ workspace: Workspace?) -> Access {
        let base = model.apiBase.map { hostPart($0) }
        if let key = model.apiKey {
            guard let host = base ?? workspace?.host else {
                return .lacking("no credential: set api_base")
            }
            return .key(host: host, ["Authorization": "Bearer \(key.reveal())"])
        }
        guard let workspace else {
            return .lacking(
                "no credential: set api_base and api_key, or DATABRICKS_HOST and DATABRICKS_TOKEN, or a profile"
            )
        }
        // A workspace's token goes to that workspace only.
        guard base.map({ isHost(of: workspace, $0) }) ?? true else {
            return .lacking(
                "no credential: set api_key, for the process's own is for another host")
        }
        return .workspace(workspace)
    }

    private static func isHost(of workspace: Workspace, _ base: String) -> Bool {
        (try? WorkspaceHost(base))?.isOrigin(of: workspace.host) ?? false
    }

    /// The workspace of a base URL in LiteLLM's form, which ends in `/serving-endpoints`.
    private static func hostPart(_ base: String) -> String {
        var host = base[...]
        while host.hasSuffix("/") { host = host.dropLast() }
        if host.hasSuffix("/serving-endpoints") { host = host.dropLast(18) }
        return String(host)
    }

    var lack: String? { if case .lacking(let lack) = access { lack } else { nil } }

    func request(for call: ModelCall) throws(ToolError) -> ProviderRequest {
        var fields: HeaderFields = ["Content-Type": "application/json"]
        for field in call.fields { fields.append(field.name, field.value) }
        model.additions.apply(to: &fields)
        let deadlines = model.deadlines(for: call)
        let body = body(of: call)
        let path = path(of: call)
        switch access {
        case .key(let host, let credential):
            for field in credential where fields[field.name] == nil {
                fields.append(field.name, field.value)
            }
            return .send(
                TransferRequest(
                    "POST", host + path, fields: fields, body: body, deadlines: deadlines))
        case .workspace(let workspace):
            return .sign(
                TransferRequest(
                    "POST", workspace.host + path, fields: fields, body: body,
                    deadlines: deadlines), WorkspaceSigner(workspace))
        case .lacking(let lack): throw model.refusal(lacking: lack)
        }
    }

    private func path(of call: ModelCall) -> String {
        // A name with two dots is a Unity Catalog model service, behind routes of its own.
        let name = call.upstreamName ?? model.name
        let isModelService = name.utf8.count { $0 == UInt8(ascii: ".") } >= 2
        let root = isModelService ? "/ai-gateway/mlflow/v1" : "/serving-endpoints"
        return switch isModelService ? call.task ?? .chatCompletions : call.operation {
        case .chatCompletions: root + "/chat/completions"
        case .completions: root + "/completions"
        case .embeddings: root + "/embeddings"
        case .invocation: "\(root)/\(PercentEncoding.segment(name))/invocations"
        }
    }

    /// `stream_options` is taken out: hosted models refuse it, and send usage without being asked.
    private func body(of call: ModelCall) -> TransferRequest.Body {
        let isInvocation = call.operation == .invocation
        let named = call.body(naming: isInvocation ? nil : quotedName, model.additions)
        guard call.members["stream_options"] != nil, let bytes = named.contents,
            let members = try? JSONScanner.members(of: bytes.span)
        else { return named }
        return .bytes(members.removing("stream_options", from: bytes))
    }
}
