import Gateway
import JSON

/// The settings in effect where a config says nothing, under its own keys; `null` stands for none.
enum ResolvedDefaults {
    /// Keys and values, in the order in which they are printed.
    typealias Members = KeyValuePairs<String, JSONValue>

    private static let gateway = GatewayConfiguration(deployments: [])
    private static let routing = RoutingSettings()

    /// `general_settings`.
    static let general: Members = [
        "allow_http_upstreams": false,
        "allow_link_local_upstreams": .bool(gateway.allowsLinkLocalUpstreams),
        "allowed_hosts": [], "always_include_stream_usage": nil,
        "global_max_parallel_requests": number(gateway.maxParallelCalls), "master_key": nil,
        "max_buffered_bytes": number(gateway.maxBufferedBytes),
        "max_connections": number(gateway.maxConnections),
        "max_request_size_mb": number(gateway.maxBodyBytes >> 20),
        "return_wildcard_routes": .bool(gateway.listsWildcards),
    ]

    /// `litellm_settings`, but for the keys that `router_settings` has too.
    static let litellm: Members = [
        "drop_params": false, "request_timeout": seconds(gateway.upstreamTimeout),
        "public_model_groups": nil, "require_auth_for_metrics_endpoint": true,
    ]

    /// `router_settings`.
    static let router: Members = [
        "routing_strategy": .string(routing.strategy.rawValue),
        "routing_strategy_args": .object(JSONObject(strategyArguments.map { ($0.key, $0.value) })),
        "num_retries": number(routing.retries), "retry_after": seconds(routing.retryAfter),
        "retry_policy": [:], "model_group_retry_policy": [:], "timeout": seconds(routing.timeout),
        "stream_timeout": seconds(routing.streamTimeout), "fallbacks": [], "default_fallbacks": [],
        "context_window_fallbacks": [], "content_policy_fallbacks": [],
        "max_fallbacks": number(routing.maxFallbacks),
        "allowed_fails": number(routing.allowedFails),
        "allowed_fails_policy": [:], "cooldown_time": seconds(routing.cooldownTime),
        "disable_cooldowns": .bool(routing.disablesCooldowns),
        "enable_pre_call_checks": .bool(routing.checksContextWindow),
        "optional_pre_call_checks": [],
        "default_max_parallel_requests": number(routing.defaultMaxParallel),
        "enable_tag_filtering": .bool(routing.filtersByTags),
        "tag_filtering_match_any": .bool(routing.matchesAnyTag), "model_group_alias": [:],
    ]

    /// `routing_strategy_args`.
    static let strategyArguments: Members = [
        "ttl": seconds(routing.latency.timeToLive),
        "lowest_latency_buffer": .number(JSONNumber(routing.latency.buffer)),
        "max_latency_list_size": number(routing.latency.samples),
    ]

    private static func number(_ value: Int?) -> JSONValue {
        value.map { .number(JSONNumber($0)) } ?? .null
    }

    /// Whole seconds; no default has fractions.
    private static func seconds(_ value: Duration?) -> JSONValue {
        number(value.map { Int($0.components.seconds) })
    }
}
