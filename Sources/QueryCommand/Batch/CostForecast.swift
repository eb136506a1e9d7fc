import LLMProtocols
import ModelCatalog

/// Foresees what a call will cost, from its length and from the answers so far; a pure value.
///
/// Input counts as a token for four bytes of what is sent. Output counts for each row as the longest answer to a row so
/// far, and as `max_tokens` at least where all requests have it: without it, the first calls foresee no output.
struct CostForecast: Sendable {
    /// Nil where they are not known: then everything costs nothing.
    let prices: ModelPrices?
    /// Tokens of the longest answer to a row.
    private var longestAnswer: Int

    /// - Parameter tokenLimit: `max_tokens` of all requests; 0 where they have none.
    init(prices: ModelPrices? = nil, tokenLimit: Int = 0) {
        (self.prices, longestAnswer) = (prices, tokenLimit)
    }

    /// What a call may cost.
    func foreseen(_ call: BatchCall) -> Money {
        let usage = Usage(
            promptTokens: (call.byteCount + 3) / 4,
            completionTokens: call.rows.count * longestAnswer)
        return cost(of: usage)
    }

    /// What an answer cost; nothing when it does not tell its tokens.
    func cost(of usage: Usage?) -> Money {
        guard let prices, let usage else { return .zero }
        return prices.cost(of: usage.json).total
    }

    /// Takes the answer to a call of so many rows into account.
    mutating func learn(_ usage: Usage?, rows: Int) {
        let perRow = (usage?.completionTokens ?? 0) / max(rows, 1)
        longestAnswer = max(longestAnswer, perRow)
    }
}
