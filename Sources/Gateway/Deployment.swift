package import Failures
package import JSON

/// One upstream model behind a public model name: an entry of `model_list`.
package struct Deployment: Sendable {
    /// The name clients ask for (`model_name`).
    package var modelName: String
    /// Who answers: the part of `litellm_params.model` before the first slash (`echo`, `openai`, `databricks`).
    package var provider: String
    /// The model's name at the upstream: the part after the slash.
    package var upstreamModel: String
    /// Stable id, sent back as `x-litellm-model-id`; 64 hex digits unless `model_info.id` gives one.
    package var id: String
    /// Base URL without a trailing slash (`api_base`); nil means the provider's own default.
    package var apiBase: String?
    /// The upstream's key (`api_key`); nil means the provider's own variable or unified auth.
    package var apiKey: Secret?
    /// The entry's `model_info`, as written.
    package var modelInfo: JSONObject
    /// Pause before each word of a stream; only the `echo` provider has a use for it.
    package var wordDelay: Duration
    /// Whether no call may go to it (`model_info.blocked`).
    package var isBlocked = false
    /// What it may take and what it costs.
    package var limits = DeploymentLimits()
    /// The value of `api-version` in the upstream's query (`api_version`).
    package var apiVersion: String?
    /// What is added to its requests, and taken out.
    package var requestChanges = RequestChanges()
    /// Words to choose it by (`tags`).
    package var tags: [String] = []
    /// Prices under LiteLLM's names, US dollars per token unless the name says otherwise (`input_cost_per_token` …).
    package var prices: [String: JSONNumber] = [:]

    package init(
        modelName: String, provider: String, upstreamModel: String, id: String,
        apiBase: String? = nil, apiKey: Secret? = nil, modelInfo: JSONObject = JSONObject(),
        wordDelay: Duration = .zero
    ) {
        self.modelName = modelName
        self.provider = provider
        self.upstreamModel = upstreamModel
        self.id = id
        self.apiBase = apiBase
        self.apiKey = apiKey
        self.modelInfo = modelInfo
        self.wordDelay = wordDelay
    }
}

extension Deployment {
    /// What the model does: `model_info.mode`, else read off the upstream's name.
    package var mode: ModelMode {
        if let mode = modelInfo["mode"]?.string { return ModelMode(rawValue: mode) ?? .chat }
        let name = upstreamModel.lowercased()
        return ["embed", "bge-", "gte-"].contains { name.contains($0) } ? .embedding : .chat
    }
}

/// What a model does, in LiteLLM's words.
package enum ModelMode: String, Sendable {
    case chat
    case completion
    case embedding

    /// The same in the workspace's words.
    package var task: String {
        switch self {
        case .chat: "llm/v1/chat"
        case .completion: "llm/v1/completions"
        case .embedding: "llm/v1/embeddings"
        }
    }
}
