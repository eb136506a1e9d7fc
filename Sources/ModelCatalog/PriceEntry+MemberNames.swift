extension PriceEntry {
    /// Whether some entry may have a member of this name, so that its absence is a fact and no misspelling.
    package static func isMember(_ name: String) -> Bool {
        if plainNames.contains(name) || PriceKind(liteLLMName: name) != nil { return true }
        return name.hasPrefix("supports_") && knownAbilities.contains(String(name.dropFirst(9)))
    }

    /// Members that are neither prices nor abilities.
    private static let plainNames: Set<String> = [
        "deprecation_date", "max_input_tokens", "max_output_tokens", "mode", "output_vector_size",
        "rpm", "search_context_cost_per_query", "source", "supported_endpoints",
        "supported_modalities", "supported_output_modalities", "supported_reasoning_efforts",
        "supported_regions", "tiered_pricing", "tpm",
    ]

    /// The abilities that the built-in table has something to say about.
    private static let knownAbilities = Set(
        """
        adaptive_thinking anthropic_compaction anthropic_thinking_payload assistant_prefill audio_input audio_output
        bedrock_converse_tool_result_images bedrock_native_structured_output
        bedrock_runtime_chat_completions_inline_reasoning bedrock_runtime_chat_completions_response_format
        bedrock_runtime_chat_completions_tools_with_reasoning box_questions computer_use embedding_image_input
        fast_mode forced_tool_use function_calling image_input image_size legacy_thinking low_reasoning_effort
        max_reasoning_effort mid_conversation_system minimal_reasoning_effort multimodal native_streaming
        native_structured_output none_reasoning_effort nova_canvas_image_edit output_config
        parallel_function_calling parallel_tool_use_config pdf_input prompt_cache_breakpoint prompt_caching
        reasoning regex_lookaround response_schema sampling_params speed system_messages
        thinking_cache_preservation tool_choice tool_search url_context video_input vision web_search
        xhigh_reasoning_effort
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
