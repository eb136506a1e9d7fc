import JSON

/// Where a field named on the command line stands in the body of a template.
///
/// A full path begins with a member of the body that has members itself: `config.served_entities.0.name`,
/// `ai_gateway.rate_limits`. `entity.NAME` is a member of the served entity. Any other name is that of the member of
/// the served entity, or of its provider's configuration, that the template has; a new name goes to the provider's
/// configuration, and to the served entity where there is no provider.
struct TemplatePath {
    let steps: [String]

    private static let roots: Set = [
        "ai_gateway", "budget_policy_id", "config", "description", "email_notifications",
        "rate_limits", "route_optimized", "tags", "telemetry_config",
    ]
    private static let entity = ["config", "served_entities", "0"]

    init(_ text: String, in body: JSONValue) {
        let path = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        if Self.roots.contains(path[0]) {
            steps = path
        } else if path[0] == "entity", path.count > 1 {
            steps = Self.entity + path.dropFirst()
        } else {
            let entity = body[path: Self.entity] ?? [:]
            let provider = Self.provider(in: entity)
            let inner =
                Self.place(of: path[0], in: entity[path: provider], provider)
                ?? (entity[path[0]] == nil ? provider : [])
            steps = Self.entity + inner + path
        }
    }

    /// The value of a text: JSON where it is JSON, unless a string stands there, or belongs there.
    func value(of text: String, in body: JSONValue) -> JSONValue {
        let isText =
            body[path: steps]?.string != nil || steps.dropLast().last == "environment_vars"
            || steps.last == "entity_version"
        return isText ? .string(text) : (try? JSONValue(parsing: text)) ?? .string(text)
    }

    /// The path from the served entity to its provider's configuration; empty where there is none.
    private static func provider(in entity: JSONValue) -> [String] {
        guard let model = entity["external_model"]?.object,
            let key = model.keys.first(where: { $0.hasSuffix("_config") })
        else { return [] }
        return ["external_model", key]
    }

    /// The path to the object that has the key, at any depth.
    private static func place(
        of key: String, in value: JSONValue?, _ path: [String]
    ) -> [String]? {
        guard let object = value?.object else { return nil }
        if object[key] != nil { return path }
        return object.lazy.compactMap { place(of: key, in: $0.value, path + [$0.key]) }.first
    }
}
