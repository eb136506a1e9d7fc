package import JSON

/// A served entity of an endpoint's configuration, as JSON.
package enum ServedEntity {
    /// Members that only answers have.
    private static let outputOnly = ["creation_timestamp", "creator", "foundation_model", "state"]

    /// The members of a provisioned-throughput entity, and of no other, in its own API.
    private static let throughput: Set = [
        "burst_scaling_enabled", "entity_name", "entity_version", "name",
        "provisioned_model_units",
    ]

    /// Its name: its own, or what the service makes of what it serves.
    package static func name(_ entity: JSONValue) -> String? {
        if let name = entity["name"]?.string { return name }
        if let model = entity["external_model"]?["name"]?.string { return name(ofModel: model) }
        guard let model = entity["entity_name"]?.string else { return nil }
        return entity["entity_version"]?.string.map { "\(model)-\($0)" } ?? model
    }

    /// The name that the service gives the entity of an external model: `.` and `:` become `-`.
    static func name(ofModel model: String) -> String {
        String(model.map { $0 == "." || $0 == ":" ? "-" : $0 })
    }

    /// The entity as requests have it.
    ///
    /// Answers leave out what is false, but a request for a model of the workspace must say whether it scales to zero.
    static func input(_ entity: JSONValue) -> JSONValue {
        var input = outputOnly.reduce(into: entity) { $0[$1] = nil }
        if entity["entity_name"] != nil, entity["provisioned_model_units"] == nil,
            entity["scale_to_zero_enabled"] == nil
        {
            input["scale_to_zero_enabled"] = false
        }
        return input
    }

    /// Whether it is what the provisioned-throughput routes take.
    static func isProvisionedThroughput(_ entity: JSONValue) -> Bool {
        entity["provisioned_model_units"] != nil
            && entity.object?.keys.allSatisfy(throughput.contains) == true
    }

    /// The entity with changes merged in; of the two ways to size it, the newly given one stays.
    ///
    /// The service refuses `workload_size` beside `min_provisioned_concurrency` and its maximum.
    static func merging(_ entity: JSONValue, _ changes: JSONValue) -> JSONValue {
        let ways = [
            ["workload_size"], ["min_provisioned_concurrency", "max_provisioned_concurrency"],
        ]
        var merged = entity.merging(changes)
        for (given, other) in [(ways[0], ways[1]), (ways[1], ways[0])]
        where given.contains(where: { changes[$0] != nil }) {
            for key in other where changes[key] == nil { merged[key] = nil }
        }
        return merged
    }
}
