import LLMProtocols
import ModelCatalog

/// The line that `-u` prints about an answer.
enum UsageLine {
    /// `tokens: 9 in (4 cached), 7 out (2 reasoning)`; says so when the server told nothing.
    ///
    /// - Parameter known: the prices of the model, where there are any: the line then ends with the cost,
    ///   ` ($0.000123)`, or ` ($0.000123 as openai/gpt-4o)` when they are those of a model of another name.
    static func text(_ usage: Usage?, prices known: KnownPrices? = nil) -> String {
        guard let usage else { return "tokens: not reported" }
        func side(_ count: Int?, _ name: String, _ detail: Int?, _ detailName: String) -> String {
            let detail = (detail ?? 0) > 0 ? " (\(detail ?? 0) \(detailName))" : ""
            return "\(count.map(String.init) ?? "?") \(name)\(detail)"
        }
        let parts = [
            side(usage.promptTokens, "in", usage.cachedTokens, "cached"),
            usage.completionTokens.map { side($0, "out", usage.reasoningTokens, "reasoning") },
        ]
        let cost = known.map { " ($\($0.prices.cost(of: usage.json).total.text)\($0.note))" } ?? ""
        return "tokens: " + parts.compactMap { $0 }.joined(separator: ", ") + cost
    }
}
