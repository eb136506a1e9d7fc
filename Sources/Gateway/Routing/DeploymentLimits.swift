/// What one deployment may take and what it costs: the routing part of an entry of `model_list`.
package struct DeploymentLimits: Sendable, Equatable {
    /// Share of the calls under `simple-shuffle` (`weight`), 0 or more; only ratios count.
    package var weight: Double?
    /// Requests that may start within a minute (`rpm`).
    package var requestsPerMinute: Int?
    /// Tokens that may be used within a minute (`tpm`).
    package var tokensPerMinute: Int?
    /// 1 is the first choice (`order`); higher ones wait until no lower one can be used.
    package var order: Int?
    /// Calls at a time (`max_parallel_requests`).
    package var maxParallel: Int?
    /// Longest whole upstream call (`timeout`).
    package var timeout: Duration?
    /// Longest silence of the upstream when it was asked for a stream (`stream_timeout`).
    package var streamTimeout: Duration?
    /// How long it is left alone after failures (`cooldown_time`); nil takes the router's.
    package var cooldownTime: Duration?
    /// Tries after the first one (`num_retries`); nil takes the router's.
    package var retries: Int?
    /// Failures within one cooldown time (`model_info.allowed_fails`); nil takes the router's.
    package var allowedFails: Int?
    /// The same per class (`model_info.allowed_fails_policy`); a class listed here wins.
    package var allowedFailsPolicy = FailureCounts()
    /// US dollars per token (`input_cost_per_token`).
    package var inputCostPerToken: Double?
    /// US dollars per token (`output_cost_per_token`).
    package var outputCostPerToken: Double?
    /// The longest prompt (`model_info.max_input_tokens`).
    package var maxInputTokens: Int?

    /// No limit, no price.
    package init() {}
}
