package import Failures
package import JSON

/// Everything that the running gateway needs to know, resolved: no references left, every value checked.
///
/// Built from a config file by `ServeCommand`; a reload builds a new one and swaps it whole.
package struct GatewayConfiguration: Sendable {
    /// Deployments in file order; several with one `modelName` form a group.
    package var deployments: [Deployment]
    /// The key that may do everything; nil means no key is asked for, which only a loopback listener may do.
    package var masterKey: Secret?
    /// Largest request body in bytes; a larger one is answered 413.
    package var maxBodyBytes: Int
    /// Whether the workspace's OAuth and SCIM routes answer too (`llm-serve demo`).
    package var servesDemoIdentity: Bool

    package init(
        deployments: [Deployment], masterKey: Secret? = nil, maxBodyBytes: Int = 32 << 20,
        servesDemoIdentity: Bool = false
    ) {
        self.deployments = deployments
        self.masterKey = masterKey
        self.maxBodyBytes = maxBodyBytes
        self.servesDemoIdentity = servesDemoIdentity
    }
}

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

    package init(
        modelName: String, provider: String, upstreamModel: String, id: String,
        apiBase: String? = nil, apiKey: Secret? = nil, modelInfo: JSONObject = JSONObject()
    ) {
        self.modelName = modelName
        self.provider = provider
        self.upstreamModel = upstreamModel
        self.id = id
        self.apiBase = apiBase
        self.apiKey = apiKey
        self.modelInfo = modelInfo
    }
}
