import CommandSupport
import ModelCatalog
import PriceStore

/// Finds the prices of a model that is asked, in the table that `hub update` wrote or in the built-in one.
enum PriceLookup {
    /// The prices of a model; nil when none are known.
    ///
    /// A workspace's endpoints are looked up as Databricks' own models,
    /// an OpenAI-compatible server's as OpenAI's, and then by their own names.
    static func prices(
        of model: String, _ target: QueryTarget, _ context: ToolContext
    ) -> ModelPrices? {
        let provider = target == .openAI ? "openai" : "databricks"
        let table = PriceTableFile(context.environment).tableOrBuiltIn {
            context.errors.warn($0)
        }
        return (table.entry("\(provider)/\(model)") ?? table.entry(model)).flatMap(
            ModelPrices.init)
    }
}
