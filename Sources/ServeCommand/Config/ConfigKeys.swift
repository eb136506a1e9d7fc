import CommandSupport
import ModelCatalog

/// The keys of LiteLLM's config file: those that this version honours, and those that it knows and says it does not.
///
/// Source: the keys that the LiteLLM proxy 1.109 reads.
enum ConfigKeys {
    /// One map of the file and what may stand in it.
    struct Section: Sendable {
        /// Keys with an effect.
        let honoured: Set<String>
        /// LiteLLM's keys that have no effect here.
        let unused: Set<String>
        /// Whether every price of LiteLLM's table has an effect too.
        var takesPrices = false
        /// Names of the sections that a key which is unknown here may have been meant for, the likeliest first.
        var neighbours: [String] = []

        /// Whether a key has an effect.
        func isHonoured(_ key: String) -> Bool {
            honoured.contains(key) || (takesPrices && isPrice(key))
        }

        /// Whether a key is one of LiteLLM's, by name or by family.
        func isKnown(_ key: String) -> Bool {
            honoured.contains(key) || unused.contains(key)
                || families.contains { key.hasPrefix($0) }
        }

        /// The known key that a misspelt one most resembles; nil when none is near.
        func nearest(to key: String) -> String? {
            nearestMatch(
                to: key,
                in: honoured.union(unused).union(takesPrices ? PriceKind.liteLLMNames : []).sorted()
            )
        }
    }

    /// The section that honours a key which another one does not know; nil when none beside that one does.
    static func home(of key: String, unknownIn section: Section) -> String? {
        let sections = [
            "general_settings": general, "litellm_params": parameters, "litellm_settings": litellm,
            "model_info": info, "router_settings": router,
        ]
        return section.neighbours.first { sections[$0]?.isHonoured(key) ?? false }
    }

    /// The top level of the file.
    static let top = Section(
        honoured: [
            "model_list", "general_settings", "environment_variables", "litellm_settings",
            "router_settings", "include",
        ],
        unused: words(
            """
            callback_settings credential_list guardrails policies policy_attachments prompts
            search_tools mcp_servers mcp_tools vector_store_registry pass_through_endpoints agents
            agent_list plugins assistant_settings finetune_settings files_settings
            default_vertex_config sandbox_tools worker_registry
            """), neighbours: ["general_settings", "router_settings", "litellm_settings"])

    /// An entry of `model_list`.
    static let entry = Section(
        honoured: ["model_name", "litellm_params", "model_info"], unused: [],
        neighbours: ["litellm_params", "model_info"])

    /// `litellm_params` of an entry.
    static let parameters = Section(
        honoured: words(
            """
            model api_base base_url api_key custom_llm_provider api_version organization rpm tpm weight
            order max_parallel_requests timeout stream_timeout max_retries num_retries drop_params
            additional_drop_params allowed_openai_params tags cooldown_time extra_headers extra_body
            input_cost_per_token output_cost_per_token
            """
        ).union(requestParameters),
        unused: words(
            """
            region_name litellm_credential_name itpm otpm rpd tpd daily_reset_time
            timeout_by_service_tier tag_regex max_budget budget_duration keepalive_seconds
            allow_client_keepalive_override configurable_clientside_auth_params
            default_api_key_tpm_limit default_api_key_rpm_limit use_chat_completions_api
            use_in_pass_through use_litellm_proxy merge_reasoning_content_in_choices mock_response
            tenant_id client_id client_secret messages prompt input stream
            """), takesPrices: true,
        neighbours: ["model_info", "router_settings", "litellm_settings"])

    /// `model_info` of an entry; what is not among these is kept as written.
    static let info = Section(
        honoured: words(
            """
            id mode base_model max_input_tokens cooldown_time allowed_fails allowed_fails_policy blocked
            """),
        unused: words(
            """
            access_groups disable_background_health_check discoverable health_check_model
            health_check_timeout max_embedding_batch_size pricing_provider team_id
            team_public_model_name tier
            """), takesPrices: true)

    /// Request parameters, sent on when a request lacks them: those of OpenAI's API and the usual ones beside it.
    static let requestParameters = numericParameters.union(
        words(
            """
            audio chat_template_kwargs echo encoding_format function_call functions guided_choice
            guided_grammar guided_json guided_regex include_reasoning instructions logit_bias logprobs
            metadata modalities parallel_tool_calls prediction prompt_cache_key reasoning
            reasoning_effort response_format safety_identifier service_tier stop store
            stream_options suffix thinking tool_choice tools user verbosity web_search_options
            """))

    /// Request parameters that are numbers everywhere.
    static let numericParameters = words(
        """
        best_of dimensions frequency_penalty max_completion_tokens max_tokens min_p n
        presence_penalty repetition_penalty seed temperature top_k top_logprobs top_p
        """)

    /// Whether a key is a price of LiteLLM's table.
    static func isPrice(_ key: String) -> Bool { PriceKind(liteLLMName: key) != nil }

    /// `routing_strategy_args`.
    static let strategyArguments = Section(
        honoured: ["ttl", "lowest_latency_buffer", "max_latency_list_size"],
        unused: ["ttft_percentile", "rolling_window_size"])

    /// An alias of `model_group_alias` that is a map.
    static let alias = Section(honoured: ["model", "hidden"], unused: [])

    /// `general_settings`.
    static let general = Section(
        honoured: [
            "allow_http_upstreams", "allow_link_local_upstreams", "allowed_hosts",
            "always_include_stream_usage", "global_max_parallel_requests", "master_key",
            "max_buffered_bytes", "max_connections", "max_request_size_mb",
            "return_wildcard_routes",
        ],
        unused: unusedGeneral, neighbours: ["router_settings", "litellm_settings"])

    /// `litellm_settings`.
    static let litellm = Section(
        honoured: words(
            """
            drop_params num_retries request_timeout fallbacks context_window_fallbacks
            content_policy_fallbacks default_fallbacks allowed_fails cooldown_time model_group_alias
            public_model_groups require_auth_for_metrics_endpoint
            """),
        unused: unusedLiteLLM.union(callbacks), neighbours: ["router_settings", "general_settings"])

    /// `router_settings`.
    static let router = Section(
        honoured: words(
            """
            model_group_alias routing_strategy routing_strategy_args num_retries retry_after
            retry_policy model_group_retry_policy max_fallbacks timeout stream_timeout fallbacks
            default_fallbacks context_window_fallbacks content_policy_fallbacks allowed_fails
            allowed_fails_policy cooldown_time disable_cooldowns enable_pre_call_checks
            optional_pre_call_checks default_max_parallel_requests enable_tag_filtering
            tag_filtering_match_any
            """),
        unused: words(
            """
            routing_groups tag_routing_prefix enable_weighted_failover
            enable_mid_stream_fallback_continuation enable_health_check_routing
            health_check_staleness_threshold health_check_ignore_transient_errors
            background_health_check_model_groups default_priority
            polling_interval default_litellm_params cache_responses caching_groups client_ttl
            redis_url redis_host redis_port redis_password redis_db provider_budget_config
            alerting_config deployment_affinity_ttl_seconds model_group_affinity_config
            ignore_invalid_deployments fallback_on_unsupported_params assistants_config
            search_tools guardrail_list plugins debug_level
            """), neighbours: ["litellm_settings", "general_settings"])

    static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
