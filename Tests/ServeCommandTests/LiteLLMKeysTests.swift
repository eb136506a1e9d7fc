import Testing

@testable import ServeCommand

/// Each key that the LiteLLM proxy 1.109.1 reads has an effect here or is reported; none is passed over.
@Suite struct LiteLLMKeysTests {
    /// A map of LiteLLM's file: the lines around a key in it, and LiteLLM's keys.
    struct Section: Sendable, CustomTestStringConvertible {
        let name: String
        /// The lines before the key.
        let above: String
        /// The lines after it; without the key itself, where they hold it.
        var below = ""
        let keys: String

        var testDescription: String { name }

        /// A config in which a key has a value that none can have.
        func config(_ key: String) -> String {
            let indent = String(repeating: " ", count: column - 1)
            let others = below.split(separator: "\n").filter {
                !$0.drop { $0 == " " }.hasPrefix("\(key):")
            }
            return above + "\(indent)\(key): [[]]\n" + others.joined(separator: "\n") + "\n"
        }

        /// Where the key stands, from 1.
        var line: Int { above.count { $0 == "\n" } + 1 }
        var column: Int {
            guard let last = above.split(separator: "\n").last else { return 1 }
            return last.prefix { $0 == " " }.count + 3
        }
    }

    private static let models = "model_list: [{model_name: a, litellm_params: {model: echo/a}}]\n"

    static let sections = [
        Section(
            name: "top", above: "", below: models,
            keys: """
                model_list litellm_settings router_settings general_settings environment_variables include
                callback_settings credential_list guardrails policies policy_attachments prompts
                search_tools mcp_servers mcp_tools vector_store_registry pass_through_endpoints agents
                agent_list plugins assistant_settings finetune_settings files_settings
                default_vertex_config sandbox_tools worker_registry
                """),
        Section(
            name: "litellm_params", above: "model_list:\n  - model_name: a\n    litellm_params:\n",
            below: "      model: azure/a\n",
            keys: """
                model custom_llm_provider api_key api_base base_url api_version organization region_name
                litellm_credential_name rpm tpm itpm otpm rpd tpd daily_reset_time weight order
                max_parallel_requests timeout stream_timeout timeout_by_service_tier max_retries
                num_retries drop_params additional_drop_params allowed_openai_params tags tag_regex
                max_budget budget_duration cooldown_time keepalive_seconds
                allow_client_keepalive_override configurable_clientside_auth_params
                default_api_key_tpm_limit default_api_key_rpm_limit use_chat_completions_api
                use_in_pass_through use_litellm_proxy merge_reasoning_content_in_choices mock_response
                extra_headers extra_body input_cost_per_token output_cost_per_token
                cache_read_input_token_cost cache_creation_input_token_cost
                output_cost_per_reasoning_token aws_access_key_id aws_region_name vertex_project
                azure_ad_token watsonx_region_name tenant_id client_id client_secret
                """),
        Section(
            name: "model_info",
            above:
                "model_list:\n  - model_name: a\n    litellm_params: {model: azure/a}\n    model_info:\n",
            keys: """
                id base_model mode max_input_tokens cooldown_time allowed_fails allowed_fails_policy
                input_cost_per_token tier team_id team_public_model_name access_groups blocked
                discoverable pricing_provider max_embedding_batch_size
                disable_background_health_check health_check_model health_check_timeout
                """),
        Section(
            name: "litellm_settings", above: models + "litellm_settings:\n",
            keys: """
                drop_params modify_params num_retries request_timeout fallbacks context_window_fallbacks
                content_policy_fallbacks default_fallbacks callbacks success_callback failure_callback
                service_callbacks cache cache_params max_budget budget_duration
                max_internal_user_budget internal_user_budget_duration max_end_user_budget
                default_internal_user_params default_team_settings default_key_generate_params
                upperbound_key_generate_params key_alias_pattern turn_off_message_logging
                redact_user_api_key_info redact_messages_in_exceptions json_logs set_verbose
                public_model_groups public_model_groups_links model_group_settings
                custom_provider_map guardrails budget_reset_time budget_exceeded_status_code
                enable_preview_features use_chat_completions_url_for_anthropic_messages
                check_provider_endpoint forward_traceparent_to_llm_provider return_response_headers
                ssl_verify ssl_certificate force_ipv4 disable_end_user_cost_tracking
                """),
        Section(
            name: "router_settings", above: models + "router_settings:\n",
            keys: """
                model_group_alias routing_strategy routing_strategy_args routing_groups num_retries
                retry_after retry_policy model_group_retry_policy max_fallbacks timeout stream_timeout
                fallbacks default_fallbacks context_window_fallbacks content_policy_fallbacks
                allowed_fails allowed_fails_policy cooldown_time disable_cooldowns
                enable_pre_call_checks optional_pre_call_checks enable_tag_filtering
                tag_filtering_match_any tag_routing_prefix enable_weighted_failover
                enable_mid_stream_fallback_continuation enable_health_check_routing
                health_check_staleness_threshold health_check_ignore_transient_errors
                background_health_check_model_groups default_max_parallel_requests default_priority
                polling_interval default_litellm_params cache_responses caching_groups client_ttl
                redis_url redis_host redis_port redis_password redis_db provider_budget_config
                alerting_config deployment_affinity_ttl_seconds model_group_affinity_config
                ignore_invalid_deployments fallback_on_unsupported_params assistants_config
                search_tools guardrail_list plugins debug_level
                """),
        Section(
            name: "retry_policy", above: models + "router_settings:\n  retry_policy:\n",
            keys: """
                BadRequestErrorRetries AuthenticationErrorRetries TimeoutErrorRetries
                RateLimitErrorRetries ContentPolicyViolationErrorRetries InternalServerErrorRetries
                ServiceUnavailableErrorRetries NotFoundErrorRetries DefaultRetries
                """),
        Section(
            name: "allowed_fails_policy",
            above: models + "router_settings:\n  allowed_fails_policy:\n",
            keys: """
                BadRequestErrorAllowedFails AuthenticationErrorAllowedFails TimeoutErrorAllowedFails
                RateLimitErrorAllowedFails ContentPolicyViolationErrorAllowedFails
                InternalServerErrorAllowedFails ServiceUnavailableErrorAllowedFails
                NotFoundErrorAllowedFails BadGatewayErrorAllowedFails
                """),
        Section(
            name: "general_settings", above: models + "general_settings:\n",
            keys: """
                master_key database_url database_connection_pool_limit database_connection_timeout
                database_socket_timeout allow_requests_on_db_unavailable store_model_in_db
                litellm_key_header_name custom_auth allowed_routes public_routes admin_only_routes
                allowed_ips max_parallel_requests global_max_parallel_requests max_request_size_mb
                max_response_size_mb max_in_flight_requests_per_worker
                max_queued_requests_per_worker admission_queue_timeout_seconds
                background_health_checks health_check_interval health_check_details
                user_api_key_cache_ttl user_api_key_cache_max_size proxy_batch_write_at
                proxy_config_reload_interval_seconds disable_spend_logs disable_error_logs
                store_prompts_in_spend_logs disable_requester_ip_address_logging
                spend_logs_metadata_fields maximum_spend_logs_retention_period
                pass_through_endpoints forward_client_headers_to_llm_api
                allow_client_side_credentials always_include_stream_usage cancel_on_disconnect
                include_call_id_in_error_body fail_closed_rate_limit_enforcement
                disable_budget_reservation enable_public_model_hub return_wildcard_routes
                model_list_healthy_only infer_model_from_keys completion_model alerting
                alerting_threshold alert_types user_url_validation user_url_allowed_hosts
                provider_url_destination_allowed_hosts enable_jwt_auth litellm_jwtauth
                enable_oauth2_auth key_management_system key_management_settings
                dangerously_permit_weak_or_unset_master_key
                """),
    ]

    @Test(arguments: sections)
    func `a key is read, or named with its place as not used`(section: Section) {
        for key in section.keys.split(whereSeparator: \.isWhitespace).map(String.init) {
            let findings = ConfigReaderTests.load(section.config(key)).findings
                .filter { $0.mark.line == section.line }
            let isReported = findings.contains {
                $0.severity == .warning && $0.mark.column == section.column
                    && $0.message.hasSuffix("\(key) is not used by this version")
            }
            // Only what is read can be found to be wrong.
            let isRead = findings.contains {
                $0.severity == .error && $0.mark.column > section.column
            }
            #expect(
                isReported != isRead, "\(section.name).\(key): \(findings.map(\.line))")
        }
    }

    /// Keys of `model_info` may have any name.
    @Test(arguments: sections.filter { $0.name != "model_info" })
    func `a misspelt key is named with its place and a key that it resembles`(section: Section) {
        for key in section.keys.split(whereSeparator: \.isWhitespace) where key.count > 5 {
            // Whatever starts with a provider's word is a credential of its own.
            let families = ["aws_", "azure_", "vertex_", "watsonx_"]
            guard !families.contains(where: { key.hasPrefix($0) }) else { continue }
            var misspelt = String(key)
            misspelt.remove(at: misspelt.index(misspelt.startIndex, offsetBy: key.count / 2))
            let finding = ConfigReaderTests.load(section.config(misspelt)).findings.first {
                $0.mark.line == section.line && $0.mark.column == section.column
            }
            #expect(finding?.severity == .warning, "\(section.name).\(misspelt)")
            #expect(finding?.message.hasPrefix("unknown key ") == true)
            #expect(finding?.hint?.hasPrefix("did you mean ") == true, "\(misspelt)")
        }
    }
}
