import ModelCatalog

/// Finds the prices of a model that is asked, in the built-in table.
enum PriceLookup {
    /// The prices of a model; nil when none are known.
    ///
    /// A workspace's endpoints are looked up as Databricks' own models,
    /// an OpenAI-compatible server's as OpenAI's, and then by their own names.
    static func prices(of model: String, _ target: QueryTarget) -> ModelPrices? {
        let provider = target == .openAI ? "openai" : "databricks"
        let table = PriceTable.builtIn
        return (table.entry("\(provider)/\(model)") ?? table.entry(model)).flatMap(
            ModelPrices.init)
    }
}
