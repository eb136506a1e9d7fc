package import JSON

/// All prices of one model, ready to turn usage into money; made once, used for every answer.
package struct ModelPrices: Sendable {
    /// The prices of prompts longer than a number of tokens; the last step that a prompt exceeds holds for all of it.
    struct Step: Sendable {
        /// -1 for the prices from the first token on.
        let above: Int
        let rates: TokenRates
    }

    let provider: String
    /// By kind: `input`, `cache_read.above_200000.priority`, …, for one token.
    let tokenPrices: [String: Rate]
    /// By kind: `query`, `input.image`, `web_search.query.medium`, …, for one unit.
    let unitPrices: [String: Rate]
    /// Factors in thousandths, by what they are for: `region_us`, `fast_mode`.
    let multipliers: [String: Int]
    private let steps: [ServiceTier: [Step]]

    /// The prices of a table's entry; nil when it has none.
    package init?(_ entry: PriceEntry) {
        self.init(
            provider: entry.provider, tokenPrices: entry.tokenPrices,
            unitPrices: entry.unitPrices, tiers: entry.priceTiers,
            multipliers: entry.multipliers)
    }

    /// Prices in LiteLLM's names, such as a deployment's own `input_cost_per_token`; nil when none is a price.
    ///
    /// They stand alone: a model that sets its own price is not joined with the table's.
    package init?(liteLLM members: [String: JSONNumber], provider: String) {
        var tokens: [String: Rate] = [:]
        var units: [String: Rate] = [:]
        for (name, number) in members {
            guard let rate = Rate(number), let kind = PriceKind(liteLLMName: name) else { continue }
            if kind.isPerToken { tokens[kind.name] = rate } else { units[kind.name] = rate }
        }
        self.init(provider: provider, tokenPrices: tokens, unitPrices: units)
    }

    init?(
        provider: String, tokenPrices: [String: Rate], unitPrices: [String: Rate] = [:],
        tiers: [PriceTier] = [], multipliers: [String: Int] = [:]
    ) {
        guard !tokenPrices.isEmpty || !unitPrices.isEmpty || !tiers.isEmpty else { return nil }
        var tokenPrices = tokenPrices
        if provider == "fireworks_ai", tokenPrices["cache_read"] == nil,
            let input = tokenPrices["input"]
        {
            // Fireworks bills cached tokens at half the input's price unless it says otherwise.
            tokenPrices["cache_read"] = input.half
        }
        self.provider = provider
        self.tokenPrices = tokenPrices
        self.unitPrices = unitPrices
        self.multipliers = multipliers
        steps = Dictionary(
            uniqueKeysWithValues: ServiceTier.allCases.filter { $0 != .batch }.map {
                ($0, Self.steps($0, tokenPrices, tiers))
            })
    }

    private static func steps(
        _ tier: ServiceTier, _ prices: [String: Rate], _ tiers: [PriceTier]
    ) -> [Step] {
        let standard = TokenRates(prices, tier, above: [])
        let first = Step(above: -1, rates: standard)
        guard tiers.isEmpty else {
            return [first]
                + tiers.map {
                    Step(above: $0.above, rates: TokenRates(step: $0.prices, standard: standard))
                }
        }
        let thresholds = thresholds(prices, tier)
        return [first]
            + thresholds.indices.map {
                Step(
                    above: thresholds[$0],
                    rates: TokenRates(prices, tier, above: Array(thresholds[...$0])))
            }
    }

    /// The prompt lengths from which a tier has other prices, ascending.
    private static func thresholds(_ prices: [String: Rate], _ tier: ServiceTier) -> [Int] {
        let bases = ["input", "output", "cache_read", "cache_write"]
        let found = prices.keys.compactMap { kind -> Int? in
            let parts = kind.split(separator: ".")
            guard parts.count > 1, bases.contains(String(parts[0])),
                parts[1].hasPrefix("above_"), let threshold = Int(parts[1].dropFirst(6)),
                parts.count == 2 || (parts.count == 3 && parts[2] == tier.rawValue)
            else { return nil }
            return threshold
        }
        return Set(found).sorted()
    }

    /// The rates for a prompt of so many tokens; all of the request bills at them.
    func rates(_ tier: ServiceTier, prompt: Int) -> TokenRates {
        let steps = steps[tier] ?? []
        // xAI's higher price starts at the threshold, everybody else's above it.
        let step = steps.last { prompt > $0.above || (prompt == $0.above && provider == "xai") }
        return step?.rates ?? TokenRates(tokenPrices, tier, above: [])
    }
}

/// One step of a price list by prompt length.
struct PriceTier: Sendable, Hashable {
    /// Prompts of more tokens than this have the prices, up to the next step.
    let above: Int
    let prices: [String: Rate]
}
