package import Failures
package import JSON

/// Several endpoint bodies as one endpoint that splits its traffic.
package struct EndpointCombination {
    /// The served entities of all bodies, and their names, in one order.
    private var entities: [JSONValue] = []
    private var names: [String] = []
    /// The entity of each body that has only one, by the body's name.
    private var aliases: [String: String] = [:]
    /// What the bodies have beside `name` and `config`.
    private var rest: JSONValue = [:]

    /// One body with the served entities of all, in their order, and routes of the given shares.
    ///
    /// A share names a served entity, or a body that has only one. Members beside `config`, such as `ai_gateway`,
    /// come from the first body that has them. Fails with `usage` when a share's entity is not there and with `data`
    /// when two entities have one name.
    package static func combining(
        _ bodies: [JSONValue], name: String, traffic: TrafficSplit
    ) throws(ToolError) -> JSONValue {
        var combination = EndpointCombination()
        for body in bodies { try combination.add(body) }
        let routes = try traffic.routes { share throws(ToolError) in
            try combination.entity(ofShare: share)
        }
        let head: JSONValue = [
            "name": .string(name),
            "config": [
                "served_entities": .array(combination.entities),
                "traffic_config": ["routes": routes],
            ],
        ]
        return head.merging(combination.rest)
    }

    private mutating func add(_ body: JSONValue) throws(ToolError) {
        let own = body["config"]?["served_entities"]?.array ?? []
        guard !own.isEmpty else {
            throw ToolError(.data, "a body has no config.served_entities to combine")
        }
        for entity in own { try add(entity: entity) }
        if own.count == 1, let alias = body["name"]?.string { aliases[alias] = names.last }
        for (key, value) in body.object ?? JSONObject()
        where key != "name" && key != "config" && rest[key] == nil {
            rest[key] = value
        }
    }

    private mutating func add(entity: JSONValue) throws(ToolError) {
        guard let name = ServedEntity.name(entity) else {
            throw ToolError(.data, "a served entity has neither a name nor a model")
        }
        guard !names.contains(name) else {
            throw ToolError(
                .data, "two served entities are named '\(name)'",
                hint: "name one of them: template … --set entity.name=NAME")
        }
        var entity = entity
        entity["name"] = .string(name)
        names.append(name)
        entities.append(entity)
    }

    private func entity(ofShare share: String) throws(ToolError) -> String {
        if names.contains(share) { return share }
        guard let entity = aliases[share] else { throw TrafficSplit.unknown(share, known: names) }
        return entity
    }
}
