package import JSON

/// What one served entity of a Databricks endpoint says about its price.
package struct PricedEntity {
    private let json: JSONValue

    /// - Parameter json: an element of `config.served_entities`.
    package init(_ json: JSONValue) { self.json = json }

    /// The entity's name within its endpoint.
    package var name: String? { json["name"]?.string }

    /// Whether it is paid by the hour, not by the token.
    package var isProvisioned: Bool {
        ["min_provisioned_throughput", "max_provisioned_throughput", "provisioned_model_units"]
            .contains { (json[$0]?.double ?? 0) > 0 }
    }

    /// The model in the price table: an external model as its provider's, anything else as Databricks' own, by the
    /// endpoint's name and then by that of the model that is served.
    package func match(endpoint: String, in table: PriceTable) -> TableMatch {
        if let external = json["external_model"], let model = external["name"]?.string {
            let provider = external["provider"]?.string ?? ""
            return TableMatch(
                exact: "\(Self.providerNames[provider] ?? provider)/\(model)", aliases: [model],
                provider: provider, in: table)
        }
        let served = [json["foundation_model"]?["name"]?.string, json["entity_name"]?.string]
            .compactMap { $0 }.map(Self.withoutSchema)
        return TableMatch(
            exact: "databricks/\(endpoint)", aliases: served.map { "databricks/\($0)" },
            inferring: served, provider: "databricks", in: table)
    }

    /// `system.ai.llama` without its catalog and schema.
    static func withoutSchema(_ name: String) -> String {
        name.split(separator: ".", maxSplits: 2).count == 3 && !name.contains("/")
            ? String(name.split(separator: ".", maxSplits: 2)[2]) : name
    }

    /// Databricks' names of providers that the table calls otherwise.
    private static let providerNames = [
        "amazon-bedrock": "bedrock", "google-cloud-vertex-ai": "vertex_ai", "ai21labs": "ai21",
        "databricks-model-serving": "databricks",
    ]
}
