/// How calls are spread over the deployments of a model name, and what happens after a failure: `router_settings`.
package struct RoutingSettings: Sendable, Equatable {
    /// How a deployment is chosen (`routing_strategy`).
    package var strategy = RoutingStrategy.simpleShuffle
    /// The arguments of `latency-based-routing` (`routing_strategy_args`).
    package var latency = LatencySettings()
    /// Tries after the first one (`num_retries`); a deployment's own number wins.
    package var retries = 2
    /// The least pause before another try on the same deployment (`retry_after`).
    package var retryAfter = Duration.zero
    /// Tries per class of failure (`retry_policy`); a class that is listed replaces `retries`.
    package var retryPolicy = FailureCounts()
    /// The same for single model names (`model_group_retry_policy`).
    package var groupRetryPolicies: [String: FailureCounts] = [:]
    /// How deep fallbacks of fallbacks are followed (`max_fallbacks`).
    package var maxFallbacks = 5
    /// Longest try (`timeout`) where a deployment says nothing; nil for no limit but that of the whole call.
    package var timeout: Duration?
    /// Longest silence of an upstream that was asked for a stream (`stream_timeout`).
    package var streamTimeout: Duration?
    /// Model names to try in order when a name fails (`fallbacks`); the name `*` stands for all others.
    package var fallbacks: [String: [String]] = [:]
    /// Tried where `fallbacks` says nothing (`default_fallbacks`).
    package var defaultFallbacks: [String] = []
    /// Tried instead of `fallbacks` when the prompt is too long (`context_window_fallbacks`).
    package var contextWindowFallbacks: [String: [String]] = [:]
    /// Tried instead of `fallbacks` when the upstream refuses the content (`content_policy_fallbacks`).
    package var contentPolicyFallbacks: [String: [String]] = [:]
    /// Failures that a deployment may have within one cooldown time (`allowed_fails`).
    ///
    /// Nil leaves it to the rate of failures.
    package var allowedFails: Int?
    /// The same per class of failure (`allowed_fails_policy`).
    package var allowedFailsPolicy = FailureCounts()
    /// How long a failing deployment is left alone (`cooldown_time`).
    package var cooldownTime = Duration.seconds(5)
    /// Whether no deployment is ever left alone (`disable_cooldowns`).
    package var disablesCooldowns = false
    /// Whether deployments whose `maxInputTokens` a prompt probably exceeds are passed over while there is another
    /// (`enable_pre_call_checks`).
    package var checksContextWindow = false
    /// Whether the tags of a request choose among deployments (`enable_tag_filtering`).
    package var filtersByTags = false
    /// Whether one tag of several is enough (`tag_filtering_match_any`).
    package var matchesAnyTag = true
    /// Calls at a time of a deployment that has no number of its own (`default_max_parallel_requests`).
    package var defaultMaxParallel: Int?
    /// Other names of models (`model_group_alias`).
    package var aliases: [String: ModelAlias] = [:]

    /// LiteLLM's defaults.
    package init() {}
}

/// How one of several deployments is chosen, in LiteLLM's words.
package enum RoutingStrategy: String, Sendable, CaseIterable {
    case simpleShuffle = "simple-shuffle"
    case leastBusy = "least-busy"
    case latencyBased = "latency-based-routing"
    /// LiteLLM's first version of this strategy, `usage-based-routing`, is read as this one.
    case usageBased = "usage-based-routing-v2"
    case costBased = "cost-based-routing"
}

/// `routing_strategy_args` of `latency-based-routing`.
package struct LatencySettings: Sendable, Equatable {
    /// How long a measurement counts (`ttl`).
    package var timeToLive = Duration.seconds(3600)
    /// By which part of the lowest latency another may be above it and still be chosen (`lowest_latency_buffer`).
    package var buffer = 0.0
    /// How many measurements are kept of a deployment (`max_latency_list_size`), 1 or more.
    package var samples = 10

    /// LiteLLM's defaults.
    package init() {}
}

/// Another name of a model (`model_group_alias`).
package struct ModelAlias: Sendable, Equatable {
    /// The name that it stands for.
    package var modelName: String
    /// Whether lists of models leave it out.
    package var isHidden: Bool

    package init(modelName: String, isHidden: Bool = false) {
        self.modelName = modelName
        self.isHidden = isHidden
    }
}

/// A number per class of failure; a class that is not listed has none.
package struct FailureCounts: Sendable, Equatable {
    /// The numbers by class.
    package var counts: [FailureClass: Int]
    /// The number of every other class (`DefaultRetries`).
    package var other: Int?

    package init(_ counts: [FailureClass: Int] = [:], other: Int? = nil) {
        self.counts = counts
        self.other = other
    }

    /// The number for a class; nil where the policy says nothing.
    package subscript(_ failure: FailureClass) -> Int? { counts[failure] ?? other }
}

/// What went wrong with a try, as far as routing is concerned.
///
/// The raw value is the stem of the keys in `retry_policy` (`…Retries`) and `allowed_fails_policy`
/// (`…AllowedFails`).
package enum FailureClass: String, Sendable, CaseIterable {
    /// Any 4xx that has no class of its own.
    case badRequest = "BadRequestError"
    /// 401, 402 and 403.
    case authentication = "AuthenticationError"
    case notFound = "NotFoundError"
    /// 408, 504, or no answer in time.
    case timeout = "TimeoutError"
    case rateLimit = "RateLimitError"
    /// The upstream refused what the prompt says.
    case contentPolicy = "ContentPolicyViolationError"
    /// The prompt is longer than the model takes.
    case contextWindow = "ContextWindowExceededError"
    /// 500, and every 5xx that has no class of its own.
    case internalServer = "InternalServerError"
    case badGateway = "BadGatewayError"
    /// 503 and 529.
    case serviceUnavailable = "ServiceUnavailableError"
    /// The upstream could not be reached, or broke off before it answered.
    case connection = "APIConnectionError"
}
