import JSON

/// A row of LiteLLM's `/model_group/info` and `/public/model_hub`: what the deployments behind one name can do together.
///
/// Sizes and prices are the largest of the members', limits their sum, abilities those of any; what all of them must
/// have is said beside it. The fields and their order are those of `ModelGroupInfo` in LiteLLM's types/router.py.
struct ModelGroupRow {
    let name: String
    let providers: [String]
    /// What is known of each member, in LiteLLM's names.
    let members: [JSONObject]
    /// Parameters that all members leave out of requests.
    var dropped: Set<String> = []
    var tokensPerMinute: Int?
    var requestsPerMinute: Int?
    var isPublic = true

    var json: JSONValue {
        var row: JSONValue = [
            "model_group": .string(name), "providers": .array(providers.map { .string($0) }),
        ]
        for key in Self.largest { row[key] = largest(key) }
        row["mode"] = members.first?["mode"] ?? .null
        row["tpm"] = Self.number(tokensPerMinute)
        row["rpm"] = Self.number(requestsPerMinute)
        row["itpm"] = .null
        row["otpm"] = .null
        for ability in Self.abilities {
            row[ability] = .bool(members.contains { $0[ability]?.bool == true })
        }
        row["supports_fast_mode"] = .bool(
            !members.isEmpty && members.allSatisfy { $0["supports_fast_mode"]?.bool == true })
        row["supported_reasoning_efforts"] = .array(reasoningEfforts)
        row["supported_openai_params"] = .array(parameters.map { .string($0) })
        row["configurable_clientside_auth_params"] = .null
        row["description"] = members.last?["description"] ?? .null
        row["supported_endpoints"] = endpoints
        row["supports_background_chat"] = false
        row["is_public_model_group"] = .bool(isPublic)
        for key in Self.unknown { row[key] = .null }
        return row
    }

    private static func number(_ number: Int?) -> JSONValue {
        number.map { .number(JSONNumber($0)) } ?? .null
    }

    private func largest(_ key: String) -> JSONValue {
        members.compactMap { $0[key]?.number }.max { ($0.double ?? 0) < ($1.double ?? 0) }
            .map { .number($0) } ?? .null
    }

    /// The efforts that every member has.
    private var reasoningEfforts: [JSONValue] {
        let lists = members.map { $0["supported_reasoning_efforts"]?.array ?? [] }
        return (lists.first ?? []).filter { effort in lists.allSatisfy { $0.contains(effort) } }
    }

    /// The paths at which any member is served; null when none says.
    private var endpoints: JSONValue {
        var paths: [JSONValue] = []
        for path in members.flatMap({ $0["supported_endpoints"]?.array ?? [] })
        where !paths.contains(path) { paths.append(path) }
        return paths.isEmpty ? .null : .array(paths)
    }

    /// What requests may hold and what is passed on.
    private var parameters: [String] {
        (members.first?["mode"]?.string.flatMap { Self.parameters[$0] } ?? []).filter {
            !dropped.contains($0)
        }
    }

    private static let largest = [
        "max_input_tokens", "max_output_tokens", "input_cost_per_token", "output_cost_per_token",
        "input_cost_per_pixel",
    ]

    private static let abilities = [
        "supports_parallel_function_calling", "supports_vision", "supports_web_search",
        "supports_url_context", "supports_reasoning", "supports_function_calling",
    ]

    /// What only LiteLLM's own health checks and pages fill.
    private static let unknown = [
        "health_status", "health_response_time", "health_checked_at", "custom_tags",
        "custom_metadata",
    ]

    /// OpenAI's parameters by what a model does; all are passed on as they came.
    private static let parameters = [
        "chat": [
            "frequency_penalty", "logit_bias", "logprobs", "max_completion_tokens", "max_tokens",
            "n", "parallel_tool_calls", "presence_penalty", "reasoning_effort", "response_format",
            "seed", "service_tier", "stop", "stream", "stream_options", "temperature",
            "tool_choice", "tools", "top_logprobs", "top_p", "user",
        ],
        "completion": [
            "best_of", "echo", "frequency_penalty", "logit_bias", "logprobs", "max_tokens", "n",
            "presence_penalty", "seed", "stop", "stream", "stream_options", "suffix",
            "temperature", "top_p", "user",
        ],
        "embedding": ["dimensions", "encoding_format", "user"],
    ]
}
