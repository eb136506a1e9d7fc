import Gateway
import JSON
import Transport

/// What is known of the models, in LiteLLM's shapes; no key and no header of an upstream is among it.
extension LocalRequest {
    /// `/metrics`.
    var metrics: Reply {
        let text =
            MetricsText.document(
                of: MetricsSource(
                    calls: state.metrics, load: state.tally.load,
                    deployments: state.deployments(of: served),
                    upstreamConnections: state.transport.openConnections,
                    models: served.models.names.count, configuredAt: served.since))
            + MetricsText.bounds(of: state)
        return Reply(fields: ["content-type": MetricsText.contentType], body: Array(text.utf8))
    }

    /// `/model/info`: each deployment, or the one that `litellm_model_id` names.
    var modelInfo: Reply {
        let id = head.parameter("litellm_model_id")
        let rows = served.models.deployments.filter { id == nil || $0.id == id }
        if let id, rows.isEmpty {
            return Reply(
                APIError(404, "no deployment has the id \(id)", param: "litellm_model_id"),
                isWorkspace: false)
        }
        return Reply(["data": .array(rows.map(Self.row))])
    }

    /// `/model_group/info`: each model name, or the one that `model_group` names.
    var modelGroupInfo: Reply {
        let wanted = head.parameter("model_group")
        let names = served.models.names.filter { wanted == nil || $0 == wanted }
        return Reply([
            "data": .array(
                names.map { name in
                    let places = served.models.group(name) ?? []
                    return Self.group(name, places.map { served.models.deployments[$0] })
                })
        ])
    }

    private static func row(_ deployment: Deployment) -> JSONValue {
        let limits = deployment.limits
        var parameters = JSONObject([
            ("model", .string("\(deployment.provider)/\(deployment.upstreamModel)"))
        ])
        parameters["api_base"] = deployment.apiBase.map { .string($0) }
        parameters["api_version"] = deployment.apiVersion.map { .string($0) }
        for (key, value) in [
            ("rpm", limits.requestsPerMinute), ("tpm", limits.tokensPerMinute),
            ("order", limits.order), ("max_parallel_requests", limits.maxParallel),
        ] {
            if let value { parameters[key] = .number(JSONNumber(value)) }
        }
        if let weight = limits.weight { parameters["weight"] = .number(JSONNumber(weight)) }
        if !deployment.tags.isEmpty {
            parameters["tags"] = .array(deployment.tags.map { .string($0) })
        }
        var info = deployment.modelInfo
        info["id"] = .string(deployment.id)
        info["db_model"] = false
        info["key"] = info["base_model"] ?? .string(deployment.upstreamModel)
        for (key, price) in deployment.prices.sorted(by: { $0.key < $1.key })
        where info[key] == nil {
            info[key] = .number(price)
        }
        info["litellm_provider"] = .string(deployment.provider)
        info["mode"] = .string(deployment.mode.rawValue)
        return [
            "model_name": .string(deployment.modelName), "litellm_params": .object(parameters),
            "model_info": .object(info),
        ]
    }

    /// Sizes and prices of a group are the largest of its members, limits their sum, abilities those of any.
    private static func group(_ name: String, _ members: [Deployment]) -> JSONValue {
        func largest(_ key: String) -> JSONValue {
            let numbers = members.compactMap { member -> JSONNumber? in
                if case .number(let number)? = member.modelInfo[key] { return number }
                return member.prices[key]
            }
            return numbers.max { ($0.double ?? 0) < ($1.double ?? 0) }.map { .number($0) } ?? .null
        }
        func sum(_ limit: (Deployment) -> Int?) -> JSONValue {
            let limits = members.compactMap(limit)
            return limits.isEmpty ? .null : .number(JSONNumber(limits.reduce(0, +)))
        }
        var providers: [JSONValue] = []
        for member in members where !providers.contains(.string(member.provider)) {
            providers.append(.string(member.provider))
        }
        var group: JSONValue = [
            "model_group": .string(name), "providers": .array(providers),
            "max_input_tokens": largest("max_input_tokens"),
            "max_output_tokens": largest("max_output_tokens"),
            "input_cost_per_token": largest("input_cost_per_token"),
            "output_cost_per_token": largest("output_cost_per_token"),
            "mode": .string(members.first?.mode.rawValue ?? "chat"),
            "tpm": sum(\.limits.tokensPerMinute), "rpm": sum(\.limits.requestsPerMinute),
        ]
        for ability in [
            "supports_parallel_function_calling", "supports_vision", "supports_web_search",
            "supports_url_context", "supports_reasoning", "supports_function_calling",
        ] {
            group[ability] = .bool(members.contains { $0.modelInfo[ability]?.bool == true })
        }
        group["is_public_model_group"] = false
        return group
    }
}
