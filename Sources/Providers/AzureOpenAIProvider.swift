import Failures
import JSON
import Transport

/// Azure OpenAI with a key: OpenAI's bodies behind addresses that name a deployment, or behind the v1 surface.
///
/// `api_version` is a dated version, or `v1`, `latest` or `preview` for the v1 surface, where the deployment is the
/// body's `model`.
struct AzureOpenAIProvider: Provider {
    private enum Access {
        case key(base: String, String)
        case lacking(String)
    }

    /// LiteLLM's.
    static let defaultVersion = "2025-02-01-preview"
    private static let unversioned: Set = ["latest", "preview", "v1"]

    private let model: UpstreamModel
    private let quotedName: [UInt8]
    private let version: String
    private let access: Access

    init(_ model: UpstreamModel, environment: [String: String]) {
        func variable(_ name: String) -> String? {
            environment[name].flatMap { $0.isEmpty ? nil : $0 }
        }
        self.model = model
        quotedName = JSONValue.string(model.name).bytes()
        version = model.apiVersion ?? variable("AZURE_API_VERSION") ?? Self.defaultVersion
        let base = model.apiBase ?? variable("AZURE_API_BASE")
        if let base, let key = model.apiKey?.reveal() ?? variable("AZURE_API_KEY") {
            access = .key(base: Self.endpoint(base), key)
        } else {
            let what = base == nil ? "api_base or AZURE_API_BASE" : "api_key or AZURE_API_KEY"
            access = .lacking("no credential: set \(what)")
        }
    }

    /// The resource's address, of a base that may be written with the path of a surface.
    private static func endpoint(_ base: String) -> String {
        var endpoint = base[...]
        while endpoint.hasSuffix("/") { endpoint = endpoint.dropLast() }
        for suffix in ["/openai/v1", "/openai"] where endpoint.hasSuffix(suffix) {
            return String(endpoint.dropLast(suffix.count))
        }
        return String(endpoint)
    }

    var lack: String? { if case .lacking(let lack) = access { lack } else { nil } }

    func request(for call: ModelCall) throws(ToolError) -> ProviderRequest {
        let base: String
        let key: String
        switch access {
        case .key(let known, let secret): (base, key) = (known, secret)
        case .lacking(let lack): throw model.refusal(lacking: lack)
        }
        guard let task = call.task else {
            throw ToolError(
                .data, "model \(model.publicName) takes messages, prompt or input, and nothing else"
            )
        }
        var fields: HeaderFields = ["Content-Type": "application/json", "api-key": key]
        for field in call.fields { fields.append(field.name, field.value) }
        model.additions.apply(to: &fields)
        return .send(
            TransferRequest(
                "POST", base + path(of: task, call), fields: fields,
                body: call.body(naming: quotedName, model.additions),
                deadlines: model.deadlines(for: call)))
    }

    private func path(of task: ModelOperation, _ call: ModelCall) -> String {
        let operation =
            switch task {
            case .chatCompletions, .invocation: "chat/completions"
            case .completions: "completions"
            case .embeddings: "embeddings"
            }
        guard !Self.unversioned.contains(version) else { return "/openai/v1/\(operation)" }
        let deployment = PercentEncoding.segment(call.upstreamName ?? model.name)
        let version = PercentEncoding.segment(version)
        return "/openai/deployments/\(deployment)/\(operation)?api-version=\(version)"
    }
}
