import CommandSupport
import JSON
import POSIX

/// What endpoints look like to people.
enum EndpointShape {
    /// The shape of records; ages are counted from `now`.
    static func records(isList: Bool, now: WallTime = .now()) -> RecordShape {
        RecordShape(
            isList: isList,
            columns: [
                TableColumn("NAME") { $0["name"]?.string ?? "" },
                TableColumn("READY") { $0["state"]?["ready"]?.string ?? "" },
                TableColumn("UPDATE") {
                    ($0["state"]?["config_update"] ?? $0["state"]?["update_state"])?.string ?? ""
                },
                TableColumn("TASK") { $0["task"]?.string ?? "" },
                TableColumn("ENTITIES") { entities($0).joined(separator: ",") },
                TableColumn("AGE") { age($0["creation_timestamp"]?.int, now) },
                TableColumn("CREATOR") { $0["creator"]?.string ?? "" },
            ],
            knownFields: knownFields, text: { $0["name"]?.string ?? "" })
    }

    /// What an endpoint serves: models by their own names, else by the entity's.
    static func entities(_ endpoint: JSONValue) -> [String] {
        let config = endpoint["config"] ?? endpoint["pending_config"]
        let entities = (config?["served_entities"] ?? config?["served_models"])?.array ?? []
        return entities.compactMap { entity in
            (entity["external_model"]?["name"] ?? entity["foundation_model"]?["name"]
                ?? entity["entity_name"] ?? entity["model_name"] ?? entity["name"])?.string
        }
    }

    /// Time since an instant in its largest unit: `5d`, `3h`, `12m`, `8s`; nothing for a time ahead.
    static func age(_ createdMilliseconds: Int?, _ now: WallTime) -> String {
        guard let created = createdMilliseconds, created > 0, created <= now.milliseconds else {
            return ""
        }
        let seconds = (now.milliseconds - created) / 1000
        for (unit, length) in [("d", 86400), ("h", 3600), ("m", 60)] where seconds >= length {
            return "\(seconds / length)\(unit)"
        }
        return "\(seconds)s"
    }

    private static let knownFields = [
        "ai_gateway", "budget_policy_id", "config", "creation_timestamp", "creator",
        "data_plane_info", "description", "email_notifications", "endpoint_url", "id",
        "last_updated_timestamp", "name", "openai_base_url", "pending_config", "permission_level",
        "route_optimized", "state", "tags", "task", "telemetry_config", "usage_policy_id",
        "workspace_url",
    ]
}
