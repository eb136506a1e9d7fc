import Gateway
import JSON
import ModelCatalog

/// What is known of a deployment beside what its entry says.
enum DeploymentPrices {
    /// The entry's own prices, else the table's for its `base_model` or its model; nil for none.
    static func find(_ deployment: Deployment, in table: PriceTable) -> ModelPrices? {
        ModelPrices(liteLLM: deployment.prices, provider: deployment.provider)
            ?? entry(deployment, in: table).flatMap(ModelPrices.init)
    }

    /// Prices, limits and abilities in LiteLLM's names: the entry's own where it has them, else the table's.
    ///
    /// An entry with a price of its own has none of the table's.
    static func facts(_ deployment: Deployment, in table: PriceTable) -> JSONObject {
        var facts = entry(deployment, in: table)?.members ?? JSONObject()
        if !deployment.prices.isEmpty {
            for key in facts.keys where key.contains("_cost") || key == "tiered_pricing" {
                facts[key] = nil
            }
        }
        for (key, price) in deployment.prices.sorted(by: { $0.key < $1.key }) {
            facts[key] = .number(price)
        }
        for (key, value) in deployment.modelInfo where !value.isNull { facts[key] = value }
        facts["mode"] = .string(deployment.mode.rawValue)
        return facts
    }

    private static func entry(_ deployment: Deployment, in table: PriceTable) -> PriceEntry? {
        ids(deployment).lazy.compactMap(table.entry).first
    }

    /// What the table may call the model, the likeliest first.
    private static func ids(_ deployment: Deployment) -> [String] {
        let provider = deployment.provider
        let own = "\(provider)/\(deployment.upstreamModel)"
        guard let base = deployment.modelInfo["base_model"]?.string else { return [own] }
        return [base, "\(provider)/\(base)", "openai/\(base)", own]
    }
}
