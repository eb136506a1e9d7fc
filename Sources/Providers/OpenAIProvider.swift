import Failures
import JSON
import Transport

/// Any upstream that speaks OpenAI's protocol: the request goes on as it came, under the upstream's model name.
struct OpenAIProvider: Provider {
    private enum Target {
        case base(String)
        case lacking(String)
    }

    private let upstream: CompatibleUpstream
    private let model: UpstreamModel
    private let quotedName: [UInt8]
    private let additions: RequestAdditions
    private let target: Target
    private let query: String
    private let fields: HeaderFields

    init(_ model: UpstreamModel, of upstream: CompatibleUpstream, environment: [String: String]) {
        self.upstream = upstream
        self.model = model
        quotedName = JSONValue.string(upstream.name(of: model.name)).bytes()
        additions = model.additions.renaming(upstream.renames)
        query = model.apiVersion.map { "?api-version=\(PercentEncoding.segment($0))" } ?? ""
        var fields: HeaderFields = ["Content-Type": "application/json"]
        let key = model.apiKey?.reveal() ?? upstream.key(in: environment)
        if let key, !key.isEmpty { fields.append("Authorization", "Bearer \(key)") }
        for field in upstream.fields(environment) { fields.append(field.name, field.value) }
        self.fields = fields
        // A server of one's own often asks for no key; a vendor's always does.
        let hasCredential =
            fields["Authorization"] != nil || model.apiBase != nil || upstream.needsNoKey
        if let base = upstream.base(given: model.apiBase, environment) {
            target =
                hasCredential ? .base(base) : .lacking("no credential: set \(upstream.keyHint)")
        } else {
            target = .lacking("no address: set \(upstream.baseHint)")
        }
    }

    var lack: String? { if case .lacking(let lack) = target { lack } else { nil } }

    func request(for call: ModelCall) throws(ToolError) -> ProviderRequest {
        let base: String
        switch target {
        case .base(let known): base = known
        case .lacking(let lack): throw model.refusal(lacking: lack)
        }
        guard let task = call.task else {
            throw ToolError(
                .data, "model \(model.publicName) takes messages, prompt or input, and nothing else"
            )
        }
        let path =
            switch task {
            case .chatCompletions, .invocation: "/chat/completions"
            case .completions: "/completions"
            case .embeddings: "/embeddings"
            }
        var fields = fields
        for field in call.fields { fields.append(field.name, field.value) }
        model.additions.apply(to: &fields)
        var call = call
        call.upstreamName = call.upstreamName.map { upstream.name(of: $0) }
        return .send(
            TransferRequest(
                "POST", base + path + query, fields: fields,
                body: call.body(
                    naming: quotedName, additions, addsUsage: upstream.takesStreamOptions),
                deadlines: model.deadlines(for: call)))
    }
}
