import JSON
import LLMProtocols
import ModelCatalog

/// What a model charges, by the built-in price table; USD per token.
struct ModelPrice: Sendable, Equatable {
    let input: Double
    let output: Double

    /// The price of a model; nil when the table has none, or only an unusual kind of one.
    ///
    /// - Parameter provider: `databricks` or `openai`, tried before the model's own name as an id.
    init?(model: String, provider: String) {
        let table = PriceTable.builtIn
        guard let entry = table.entry("\(provider)/\(model)") ?? table.entry(model),
            let input = entry.pricePerToken("input")?.double
        else { return nil }
        self.input = input
        output = entry.pricePerToken("output")?.double ?? 0
    }

    init(input: Double, output: Double) {
        self.input = input
        self.output = output
    }

    /// The cost of an answer; what was read from a cache is counted as if it was not.
    func cost(_ usage: Usage?) -> Double {
        Double(usage?.promptTokens ?? 0) * input + Double(usage?.completionTokens ?? 0) * output
    }
}
