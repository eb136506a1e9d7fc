import Gateway
import JSON
import ModelCatalog

/// Where the prices of a deployment come from.
enum DeploymentPrices {
    /// The entry's own prices, else those of the built-in table for its `base_model` or its model; nil for none.
    static func find(_ deployment: Deployment) -> ModelPrices? {
        if let own = ModelPrices(liteLLM: deployment.prices, provider: deployment.provider) {
            return own
        }
        for id in ids(deployment) {
            if let entry = PriceTable.builtIn.entry(id) { return ModelPrices(entry) }
        }
        return nil
    }

    /// What the table may call the model, the likeliest first.
    private static func ids(_ deployment: Deployment) -> [String] {
        let provider = deployment.provider
        let own = "\(provider)/\(deployment.upstreamModel)"
        guard let base = deployment.modelInfo["base_model"]?.string else { return [own] }
        return [base, "\(provider)/\(base)", "openai/\(base)", own]
    }
}
