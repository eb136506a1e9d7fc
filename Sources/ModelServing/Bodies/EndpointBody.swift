package import Failures
package import JSON

/// The body that creates an endpoint.
package struct EndpointBody: Sendable {
    package let value: JSONValue
    package let name: String

    /// - Parameter name: wins over the body's own.
    package init(_ body: JSONValue, name: String? = nil) throws(ToolError) {
        guard body.object != nil else {
            throw ToolError(.data, "the body is no JSON object but \(body.kind)")
        }
        guard let name = name ?? body["name"]?.string, !name.isEmpty else {
            throw ToolError(
                .usage, "the body has no name",
                hint: "add \"name\" to it, or run: dbx-endpoints create NAME --json BODY")
        }
        var value = body
        value["name"] = .string(name)
        self.value = value
        self.name = name
    }

    /// Whether it is for the provisioned-throughput route: all its entities have `provisioned_model_units` and nothing
    /// that only other kinds have.
    package var isProvisionedThroughput: Bool {
        Self.isProvisionedThroughput(config: value["config"] ?? [:])
    }

    static func isProvisionedThroughput(config: JSONValue) -> Bool {
        let entities = config["served_entities"]?.array ?? []
        return !entities.isEmpty && entities.allSatisfy(ServedEntity.isProvisionedThroughput)
    }

    /// A configuration of an answer in the form of a request.
    ///
    /// Answers name each entity a second time under `served_models`, and each route's entity twice.
    static func input(config: JSONValue) -> JSONValue {
        var input = config
        for key in ["config_version", "start_time"] { input[key] = nil }
        if let entities = config["served_entities"]?.array {
            input["served_entities"] = .array(entities.map(ServedEntity.input))
            input["served_models"] = nil
        }
        if let routes = config["traffic_config"]?["routes"]?.array {
            input["traffic_config"]?["routes"] = .array(
                routes.map { route in
                    guard route["served_model_name"] != nil else { return route }
                    var route = route
                    route["served_entity_name"] = nil
                    return route
                })
        }
        if config["auto_capture_config"] != nil { input["auto_capture_config"]?["state"] = nil }
        return input
    }
}
