import Gateway
import JSON
import Transport

/// The workspace's own objects, made for our models so that its SDKs and tools work against the gateway.
enum WorkspaceDocuments {
    /// The id of the workspace that the gateway stands for; it has none of its own.
    static let workspaceID = "1"
}

extension LocalRequest {
    var servingEndpoints: JSONValue {
        ["endpoints": .array(served.models.names.compactMap { endpointObject($0, isWhole: false) })]
    }

    var servingEndpoint: Reply {
        guard let object = endpointObject(name, isWhole: true) else {
            return Reply(
                APIError(404, "Endpoint with name '\(name)' does not exist."), isWorkspace: true)
        }
        return workspace(object)
    }

    /// A model group as a serving endpoint: each deployment is a served entity.
    private func endpointObject(_ name: String, isWhole: Bool) -> JSONValue? {
        guard let group = served.models.group(name), let first = first(of: name) else { return nil }
        let time = JSONValue.number(JSONNumber(served.since * 1000))
        let entities = group.enumerated().map { position, place in
            entity(
                served.models.deployments[place], name: "\(name)-\(position + 1)", time,
                isWhole: isWhole)
        }
        var config: JSONValue = ["served_entities": .array(entities)]
        if isWhole {
            config["config_version"] = 1
            config["traffic_config"] = ["routes": .array(routes(name, count: group.count))]
        }
        var object: JSONValue = [
            "name": .string(name), "id": .string(String(first.id.prefix(32))),
            "creator": "llm-serve", "creation_timestamp": time, "last_updated_timestamp": time,
            "state": ["ready": "READY", "config_update": "NOT_UPDATING"], "config": config,
            "task": .string(first.mode.task),
            "endpoint_type": first.provider == "databricks"
                ? "FOUNDATION_MODEL_API" : "EXTERNAL_MODEL",
        ]
        if isWhole { object["permission_level"] = "CAN_QUERY" }
        return object
    }

    private func routes(_ name: String, count: Int) -> [JSONValue] {
        (0..<count).map { position in
            let share = (position + 1) * 100 / count - position * 100 / count
            return [
                "served_model_name": .string("\(name)-\(position + 1)"),
                "traffic_percentage": .number(JSONNumber(share)),
            ]
        }
    }

    private func entity(
        _ deployment: Deployment, name: String, _ time: JSONValue, isWhole: Bool
    ) -> JSONValue {
        var entity: JSONValue = ["name": .string(name)]
        switch deployment.provider {
        case "openai":
            entity["external_model"] = [
                "provider": "openai", "name": .string(deployment.upstreamModel),
                "task": .string(deployment.mode.task),
            ]
        default:
            entity["foundation_model"] = [
                "name": .string(deployment.upstreamModel),
                "display_name": .string(deployment.modelName),
            ]
            if deployment.provider == "echo" {
                entity["foundation_model"]?["description"] =
                    "repeats what it is sent, for trying out and for tests"
            }
        }
        guard isWhole else { return entity }
        entity["creator"] = "llm-serve"
        entity["creation_timestamp"] = time
        entity["state"] = ["deployment": "DEPLOYMENT_READY", "deployment_state_message": ""]
        return entity
    }
}
