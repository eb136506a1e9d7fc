package import Failures
package import JSON

/// Several endpoint bodies as one endpoint that splits its traffic.
package enum EndpointCombination {
    /// One body with the served entities of all, in their order, and routes of the given shares.
    ///
    /// A share names a served entity, or a body that has only one. Members beside `config`, such as `ai_gateway`,
    /// come from the first body that has them. Fails with `usage` when a share's entity is not there and with `data`
    /// when two entities have one name.
    package static func combining(
        _ bodies: [JSONValue], name: String, traffic: TrafficSplit
    ) throws(ToolError) -> JSONValue {
        var entities: [JSONValue] = []
        var aliases: [String: String] = [:]
        var names: [String] = []
        var rest: JSONValue = [:]
        for body in bodies {
            let own = body["config"]?["served_entities"]?.array ?? []
            guard !own.isEmpty else {
                throw ToolError(.data, "a body has no config.served_entities to combine")
            }
            for entity in own {
                guard let entityName = ServedEntity.name(entity) else {
                    throw ToolError(.data, "a served entity has neither a name nor a model")
                }
                guard !names.contains(entityName) else {
                    throw ToolError(
                        .data, "two served entities are named '\(entityName)'",
                        hint: "name one of them: template … --set entity.name=NAME")
                }
                names.append(entityName)
                var entity = entity
                entity["name"] = .string(entityName)
                entities.append(entity)
            }
            if own.count == 1, let alias = body["name"]?.string { aliases[alias] = names.last }
            for (key, value) in body.object ?? JSONObject()
            where key != "name" && key != "config" && rest[key] == nil {
                rest[key] = value
            }
        }
        let routes = try traffic.routes { share throws(ToolError) in
            if names.contains(share) { return share }
            guard let entity = aliases[share] else {
                throw TrafficSplit.unknown(share, known: names)
            }
            return entity
        }
        let head: JSONValue = [
            "name": .string(name),
            "config": [
                "served_entities": .array(entities), "traffic_config": ["routes": routes],
            ],
        ]
        return head.merging(rest)
    }
}
