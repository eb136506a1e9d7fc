package import JSON

/// Makes the records that `hub` prints: LiteLLM's model-hub names, and each a valid `model_list` entry.
package enum CatalogRecord {
    /// A model that only the table knows.
    package static func known(_ entry: PriceEntry) -> JSONValue {
        record(
            name: entry.id, group: entry.id, provider: entry.provider, state: nil, mode: nil,
            facts: entry, sources: ["static"])
    }

    /// A serving endpoint of a Databricks workspace, with what the table knows about it.
    ///
    /// A foundation model is looked up as `databricks/NAME`, an external model under its provider's name; an endpoint of
    /// anything else has no price here.
    package static func endpoint(_ endpoint: JSONValue, table: PriceTable) -> JSONValue? {
        guard let name = endpoint["name"]?.string else { return nil }
        let entry = tableIDs(endpoint, name).lazy.compactMap { table.entry($0) }.first
        return record(
            name: name, group: "databricks/\(name)", provider: "databricks",
            state: endpoint["state"]?["ready"]?.string,
            mode: endpoint["task"]?.string.flatMap(mode), facts: entry,
            sources: entry == nil ? ["databricks"] : ["databricks", "static"])
    }

    /// A model that an OpenAI-compatible server lists.
    package static func listed(
        _ model: JSONValue, source: String, provider: String, table: PriceTable
    ) -> JSONValue? {
        guard let id = model["id"]?.string else { return nil }
        let entry = table.entry(id) ?? table.entry("\(provider)/\(id)")
        return record(
            name: id, group: id.contains("/") ? id : "\(provider)/\(id)", provider: provider,
            state: nil, mode: model["mode"]?.string, facts: entry,
            sources: entry == nil ? [source] : [source, "static"])
    }

    /// Two records of one model group: the better one's fields, then what only the other knows, and the sources of both.
    package static func merged(_ better: JSONValue, _ other: JSONValue) -> JSONValue {
        var merged = better
        for (key, value) in other.object ?? JSONObject() {
            if ["providers", "sources"].contains(key) {
                let known = merged[key]?.array ?? []
                merged[key] = .array(known + (value.array ?? []).filter { !known.contains($0) })
            } else if merged[key] == nil {
                merged[key] = value
            }
        }
        return merged
    }

    private static func record(
        name: String, group: String, provider: String, state: String?, mode: String?,
        facts: PriceEntry?, sources: [String]
    ) -> JSONValue {
        var record = JSONObject()
        record.reserveCapacity(24)
        record["model_name"] = .string(name)
        record["model_group"] = .string(group)
        record["providers"] = .array([.string(provider)])
        if let mode { record["mode"] = .string(mode) }
        if let state { record["state"] = .string(state) }
        facts?.add(to: &record)
        record["sources"] = .array(sources.map { .string($0) })
        record["litellm_params"] = ["model": .string(group)]
        return .object(record)
    }

    /// Where the table may have the endpoint's model, best first.
    private static func tableIDs(_ endpoint: JSONValue, _ name: String) -> [String] {
        let entity = endpoint["config"]?["served_entities"]?[0]
        guard let external = entity?["external_model"], let model = external["name"]?.string,
            let provider = external["provider"]?.string
        else { return ["databricks/\(name)"] }
        return ["\(providerNames[provider] ?? provider)/\(model)"]
    }

    /// Databricks' names of providers that the table calls otherwise.
    private static let providerNames = [
        "amazon-bedrock": "bedrock", "google-cloud-vertex-ai": "vertex_ai", "ai21labs": "ai21",
        "databricks-model-serving": "databricks",
    ]

    /// The mode of a serving endpoint's task; nil for tasks that are no language model's.
    private static func mode(_ task: String) -> String? {
        switch task {
        case "llm/v1/chat", "agent/v1/chat", "agent/v2/chat": "chat"
        case "llm/v1/completions": "completion"
        case "llm/v1/embeddings": "embedding"
        case "agent/v1/responses", "llm/v1/responses": "responses"
        default: nil
        }
    }
}
