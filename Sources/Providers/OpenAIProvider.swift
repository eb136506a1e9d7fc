import Failures
import JSON
import Transport

/// Any upstream that speaks OpenAI's protocol: the request goes on as it came, under the upstream's model name.
struct OpenAIProvider: Provider {
    private static let defaultBase = "https://api.openai.com/v1"

    private let model: UpstreamModel
    private let quotedName: [UInt8]
    private let base: String
    private let query: String
    private let fields: HeaderFields
    private let hasCredential: Bool

    init(_ model: UpstreamModel, environment: [String: String]) {
        self.model = model
        quotedName = JSONValue.string(model.name).bytes()
        base = model.apiBase ?? Self.defaultBase
        query = model.apiVersion.map { "?api-version=\(PercentEncoding.segment($0))" } ?? ""
        var fields: HeaderFields = ["Content-Type": "application/json"]
        let key = model.apiKey?.reveal() ?? environment["OPENAI_API_KEY"]
        if let key, !key.isEmpty { fields.append("Authorization", "Bearer \(key)") }
        // A server of one's own often asks for no key; OpenAI always does.
        hasCredential = fields["Authorization"] != nil || model.apiBase != nil
        self.fields = fields
    }

    func request(for call: ModelCall) throws(ToolError) -> ProviderRequest {
        guard hasCredential else {
            throw ToolError(
                .config,
                "model \(model.publicName) has no credential: set OPENAI_API_KEY or api_key")
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
        return .send(
            TransferRequest(
                "POST", base + path + query, fields: fields,
                body: .bytes(call.body(naming: quotedName, model.additions)),
                deadlines: model.deadlines(for: call)))
    }
}
