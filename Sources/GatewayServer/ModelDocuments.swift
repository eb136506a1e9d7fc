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
        return Reply(["data": .array(rows.map(row))])
    }

    private func row(_ deployment: Deployment) -> JSONValue {
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
        var info = DeploymentPrices.facts(deployment, in: served.table)
        info["id"] = .string(deployment.id)
        info["db_model"] = false
        info["key"] = info["base_model"] ?? .string(deployment.upstreamModel)
        info["litellm_provider"] = .string(deployment.provider)
        return [
            "model_name": .string(deployment.modelName), "litellm_params": .object(parameters),
            "model_info": .object(info),
        ]
    }
}
