package import JSON

/// Records of what the sources say.
extension CatalogRecord {
    /// A serving endpoint of a Databricks workspace.
    ///
    /// An endpoint that serves an external model has that model's price and abilities; a Foundation Model endpoint those
    /// of its own name, or of the model that it serves. What is served with provisioned throughput has no price per token.
    package init?(endpoint: JSONValue, table: PriceTable) {
        guard let name = endpoint["name"]?.string else { return nil }
        let entities =
            endpoint["config"]?["served_entities"]?.array
            ?? endpoint["config"]?["served_models"]?.array ?? []
        let entity = entities.first.map(PricedEntity.init)
        var own = JSONObject()
        if let mode = endpoint["task"]?.string.flatMap(Self.mode) { own["mode"] = .string(mode) }
        own["state"] = endpoint["state"]?["ready"]
        self.init(
            name: name, group: "databricks/\(name)", provider: "databricks", source: "databricks",
            own: own, match: (entity ?? PricedEntity([:])).match(endpoint: name, in: table),
            hasTokenPrices: !entities.contains { PricedEntity($0).isProvisioned })
    }

    /// A model service of Unity Catalog, `system.ai.NAME`.
    package init?(modelService service: JSONValue, table: PriceTable) {
        guard let name = service["name"]?.string else { return nil }
        let model = PricedEntity.withoutSchema(name)
        var own = JSONObject()
        let types = (service["supported_api_types"]?.array ?? []).compactMap(\.string)
        if types.contains(where: { $0.hasSuffix("chat/completions") }) {
            own["mode"] = "chat"
        } else if types.contains(where: { $0.hasSuffix("embeddings") }) {
            own["mode"] = "embedding"
        } else if types.contains(where: { $0.hasSuffix("responses") }) {
            own["mode"] = "responses"
        }
        if !types.isEmpty { own["supported_endpoints"] = .array(types.map { .string("/\($0)") }) }
        self.init(
            name: name, group: "databricks/\(name)", provider: "databricks", source: "unity",
            own: own,
            match: TableMatch(
                exact: "databricks/\(name)",
                aliases: ["databricks/\(model)", "databricks/databricks-\(model)"],
                inferring: [model], provider: "databricks", in: table))
    }

    /// A model that an OpenAI-compatible server lists; Ollama's and vLLM's own fields are read too.
    package init?(listed model: JSONValue, source: String, table: PriceTable) {
        guard let id = model["id"]?.string, !id.isEmpty else { return nil }
        let owner = model["owned_by"]?.string ?? "openai"
        let provider = Self.owners[owner] ?? owner
        var own = JSONObject()
        own["mode"] = model["mode"]
        own["max_input_tokens"] = model["max_input_tokens"] ?? model["max_model_len"]
        own["max_output_tokens"] = model["max_output_tokens"]
        self.init(
            name: id, group: id.contains("/") ? id : "\(provider)/\(id)", provider: provider,
            source: source, own: own,
            match: TableMatch(
                exact: id.contains("/") ? id : "\(provider)/\(id)", aliases: [id],
                provider: provider, in: table))
    }

    /// A model group of LiteLLM's `/model_group/info` and `/public/model_hub`, or a line that `hub` printed.
    package init?(group: JSONValue, source: String, table: PriceTable) {
        guard let name = group["model_group"]?.string, !name.isEmpty, let members = group.object
        else { return nil }
        var own = members
        for key in ["match", "matched_model", "sources", "origins"] { own[key] = nil }
        let provider = group["providers"]?[0]?.string ?? "openai"
        let params = group["litellm_params"]?["model"]?.string
        self.init(
            name: group["model_name"]?.string ?? name, group: name, provider: provider,
            source: source, own: own,
            match: TableMatch(
                exact: name, aliases: [params, "\(provider)/\(name)"].compactMap { $0 },
                provider: provider, in: table))
    }

    /// An entry of a `model_list`: its upstream model decides the price, its `model_info` wins.
    package init?(deployment entry: JSONValue, source: String, table: PriceTable) {
        guard let name = entry["model_name"]?.string, !name.isEmpty else { return nil }
        let model = entry["litellm_params"]?["model"]?.string ?? name
        var own = entry["model_info"]?.object ?? JSONObject()
        own["id"] = nil
        for (key, value) in entry["litellm_params"]?.object ?? JSONObject()
        where key.contains("_cost_per_") || key == "rpm" || key == "tpm" {
            own[key] = value
        }
        // Credentials of the entry stay where they are.
        own["litellm_params"] = ["model": .string(model)]
        let provider = model.split(separator: "/").first.map(String.init) ?? model
        let base = own["base_model"]?.string
        self.init(
            name: name, group: name.contains("/") ? name : "\(provider)/\(name)",
            provider: provider, source: source, own: own,
            match: TableMatch(
                exact: base ?? model, aliases: base == nil ? [] : ["\(provider)/\(base ?? "")"],
                provider: provider, in: table))
    }

    /// The models that a wildcard stands for, `openai/*` or `fast/*` for `groq/*`; the record itself when it is none, or
    /// when the table has none of them.
    ///
    /// What the wildcard's entry says holds for each of them.
    package func expanded(in table: PriceTable) -> [CatalogRecord] {
        guard name.hasSuffix("*"), let source = members["sources"]?[0]?.string,
            let pattern = members["litellm_params"]?["model"]?.string, pattern.hasSuffix("*"),
            let provider = pattern.split(separator: "/").first.map(String.init), provider != "*"
        else { return [self] }
        let found = table.ids(of: provider).filter { $0.hasPrefix(pattern.dropLast()) }
        let records = found.map { id in
            let name = name.dropLast() + id.dropFirst(pattern.count - 1)
            var own = said
            own["litellm_params"] = ["model": .string(id)]
            return CatalogRecord(
                name: String(name),
                group: name.contains("/") ? String(name) : "\(provider)/\(name)",
                provider: provider, source: source, own: own,
                match: TableMatch(exact: id, provider: provider, in: table))
        }
        return records.isEmpty ? [self] : records
    }

    /// The provider behind a server's word for who owns a model.
    private static let owners = [
        "library": "ollama", "system": "openai", "openai-internal": "openai", "vllm": "hosted_vllm",
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
