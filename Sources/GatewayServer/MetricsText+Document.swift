import ModelCatalog

/// One deployment as the metrics show it.
struct DeploymentState: Sendable {
    let modelName: String
    let id: String
    let provider: String
    let upstreamModel: String
    var isBlocked = false
    let isCoolingDown: Bool
    let inFlight: Int
    /// How often it was left alone.
    let cooldowns: Int
}

/// What a server's metrics are made of.
struct MetricsSource {
    let calls: CallMetrics
    let load: ServerLoad
    var deployments: [DeploymentState] = []
    /// Open connections to upstreams.
    var upstreamConnections = 0
    /// Model names of the config.
    let models: Int
    /// Seconds since 1970 when the config came into service.
    let configuredAt: Int
}

extension MetricsText {
    /// The whole document of a server; LiteLLM's names where it has one for the same thing.
    static func document(of source: MetricsSource) -> String {
        var text = MetricsText()
        text.addCalls(source.calls.all.sorted { $0.key < $1.key })
        text.addDeployments(source.deployments)
        text.addServer(source)
        return text.text
    }

    private mutating func addCalls(_ all: [(key: String, value: CallMetrics.Series)]) {
        let requests = "litellm_proxy_total_requests_metric_total"
        family(
            requests, "counter", "Model calls by the status the client saw; 0 when it left before.")
        for (model, series) in all {
            for (status, count) in series.statuses.sorted(by: { $0.key < $1.key }) {
                sample(
                    requests, [("requested_model", model), ("status_code", "\(status)")],
                    "\(count)")
            }
        }
        for (name, help, value) in Self.counters {
            family(name, "counter", help)
            for (model, series) in all { sample(name, [("model", model)], value(series)) }
        }
        for (name, help, value) in Self.histograms {
            family(name, "histogram", help)
            for (model, series) in all { histogram(name, [("model", model)], value(series)) }
        }
    }

    /// Counters of each model: name, help and value.
    private static let counters: [(String, String, @Sendable (CallMetrics.Series) -> String)] = [
        (
            "litellm_proxy_failed_requests_metric_total", "Model calls that were not answered.",
            { series in
                let failed = series.statuses.filter { $0.key >= 400 || $0.key == 0 }
                return "\(failed.values.reduce(0, +))"
            }
        ),
        (
            "litellm_input_tokens_metric_total", "Tokens of requests, as the upstreams counted.",
            { "\($0.promptTokens)" }
        ),
        (
            "litellm_input_cached_tokens_metric_total", "Those of them that came from a cache.",
            { "\($0.cachedTokens)" }
        ),
        (
            "litellm_output_tokens_metric_total", "Tokens of answers, as the upstreams counted.",
            { "\($0.completionTokens)" }
        ),
        (
            "litellm_output_reasoning_tokens_metric_total", "Those of them that were reasoning.",
            { "\($0.reasoningTokens)" }
        ),
        (
            "litellm_total_tokens_metric_total", "Tokens of requests and answers.",
            { "\($0.promptTokens + $0.completionTokens)" }
        ),
        ("litellm_spend_metric_total", "US dollars.", { $0.spend.text }),
        ("llm_serve_retries_total", "Tries beyond the first of each model.", { "\($0.retries)" }),
        (
            "llm_serve_fallbacks_total", "Turns to another model after one had failed.",
            { "\($0.fallbacks)" }
        ),
    ]

    /// Histograms of each model: name, help and value.
    private static let histograms:
        [(String, String, @Sendable (CallMetrics.Series) -> CallMetrics.Histogram)] = [
            (
                "llm_serve_first_byte_seconds",
                "From a request's head to the first byte of its answer.", { $0.toFirstByte }
            ),
            (
                "litellm_llm_api_time_to_first_token_metric",
                "The same of streams, in seconds.", { $0.toFirstToken }
            ),
            (
                "litellm_request_total_latency_metric",
                "From a request's head to the end of its answer, in seconds.", { $0.total }
            ),
        ]

    private mutating func addDeployments(_ deployments: [DeploymentState]) {
        func labels(_ deployment: DeploymentState) -> [(String, String)] {
            [
                ("litellm_model_name", "\(deployment.provider)/\(deployment.upstreamModel)"),
                ("model_id", deployment.id), ("model_group", deployment.modelName),
            ]
        }
        let families: [(String, String, String, (DeploymentState) -> Int)] = [
            (
                "litellm_deployment_state", "gauge",
                "0 healthy, 2 left alone after failures or blocked.",
                { $0.isCoolingDown || $0.isBlocked ? 2 : 0 }
            ),
            (
                "litellm_deployment_cooled_down_total", "counter",
                "How often a deployment was left alone.", { $0.cooldowns }
            ),
            (
                "llm_serve_deployment_in_flight", "gauge",
                "Calls under way at a deployment of a name with others, limits or fallbacks.",
                { $0.inFlight }
            ),
        ]
        for (name, kind, help, value) in families {
            family(name, kind, help)
            for deployment in deployments {
                sample(name, labels(deployment), "\(value(deployment))")
            }
        }
    }

    private mutating func addServer(_ source: MetricsSource) {
        for (name, help, value) in [
            ("litellm_in_flight_requests", "Model calls under way.", source.load.calls),
            (
                "llm_serve_streams_open", "Model calls under way that asked for a stream.",
                source.load.streams
            ),
            ("llm_serve_connections_open", "Client connections.", source.load.connections),
            (
                "llm_serve_upstream_connections_open",
                "Connections to upstreams, with those kept for the next call.",
                source.upstreamConnections
            ),
            ("llm_serve_models", "Model names of the config.", source.models),
            (
                "llm_serve_config_loaded_timestamp_seconds", "When the config came into service.",
                source.configuredAt
            ),
        ] {
            family(name, "gauge", help)
            sample(name, [], "\(value)")
        }
        let reloads = source.calls.reloads
        family(
            "llm_serve_config_reloads_total", "counter",
            "Configs after the first that came into service, and those that could not.")
        for (result, count) in [("accepted", reloads.accepted), ("refused", reloads.refused)] {
            sample("llm_serve_config_reloads_total", [("result", result)], "\(count)")
        }
    }
}
