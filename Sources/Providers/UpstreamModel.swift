package import DatabricksAuth
package import Failures
package import Transport

/// A deployment as its provider sees it.
package struct UpstreamModel: Sendable {
    /// The name that clients use.
    package var publicName: String
    /// The name that the upstream uses.
    package var name: String
    /// Base URL without a trailing slash; nil means the provider's own default.
    package var apiBase: String?
    /// The value of `api-version` in the query, where the upstream's address wants one.
    package var apiVersion: String?
    /// The upstream's key; nil means the provider's own variable or unified auth.
    package var apiKey: Secret?
    /// Pause before each word of an echoed stream.
    package var wordDelay: Duration
    package var deadlines: TransferRequest.Deadlines
    /// The same for streams, which take as long as they take.
    package var streamDeadlines: TransferRequest.Deadlines
    /// What goes into each request beside what the client wrote.
    package var additions: RequestAdditions

    package init(
        publicName: String, name: String, apiBase: String? = nil, apiVersion: String? = nil,
        apiKey: Secret? = nil,
        wordDelay: Duration = .zero,
        deadlines: TransferRequest.Deadlines = TransferRequest.Deadlines(),
        streamDeadlines: TransferRequest.Deadlines? = nil,
        additions: RequestAdditions = RequestAdditions()
    ) {
        self.publicName = publicName
        self.name = name
        self.apiBase = apiBase
        self.apiVersion = apiVersion
        self.apiKey = apiKey
        self.wordDelay = wordDelay
        self.deadlines = deadlines
        self.streamDeadlines = streamDeadlines ?? deadlines
        self.additions = additions
    }

    /// The failure of every call to a model that lacks something.
    func refusal(lacking lack: String) -> ToolError {
        ToolError(.config, "model \(publicName) has \(lack)")
    }

    /// How long a call may take.
    func deadlines(for call: ModelCall) -> TransferRequest.Deadlines {
        call.isStreaming ? streamDeadlines : deadlines
    }
}

/// The providers with an adapter of their own, by the word before the slash of `litellm_params.model`; all others are
/// in the table of `CompatibleUpstream`.
package enum ProviderName: String, Sendable, CaseIterable {
    case azure
    case databricks
    case echo
    case openai

    /// Every slug that can be called, those of the table included.
    package static let slugs = Set(allCases.map(\.rawValue) + CompatibleUpstream.slugs)
}

/// What providers take from outside a config file.
package struct ProviderSettings: Sendable {
    /// The providers' own variables (`OPENAI_API_KEY` …) are read from here.
    package var environment: [String: String]
    /// Signs for `databricks/` models that have no key of their own; nil when no credential resolved.
    package var workspace: Workspace?
    /// Seconds since 1970, for the `created` field of echoed answers.
    package var now: @Sendable () -> Int

    package init(
        environment: [String: String] = [:], workspace: Workspace? = nil,
        now: @escaping @Sendable () -> Int
    ) {
        self.environment = environment
        self.workspace = workspace
        self.now = now
    }

    /// Where that workspace is, `https://host[:port]`.
    package var workspaceURL: String? { workspace?.host }

    /// The provider for one model by its slug; nil for one that cannot be called.
    package func provider(_ slug: String, _ model: UpstreamModel) -> (any Provider)? {
        if let name = ProviderName(rawValue: slug) { return provider(name, model) }
        return CompatibleUpstream(slug).map {
            OpenAIProvider(model, of: $0, environment: environment)
        }
    }

    /// A provider with an adapter of its own.
    package func provider(_ name: ProviderName, _ model: UpstreamModel) -> any Provider {
        switch name {
        case .azure: AzureOpenAIProvider(model, environment: environment)
        case .databricks: DatabricksProvider(model, workspace: workspace)
        case .echo: EchoProvider(model, now: now)
        case .openai: OpenAIProvider(model, of: .openAI, environment: environment)
        }
    }
}
