import ModelCatalog

/// The prices of a model, and how they were found.
struct KnownPrices: Sendable {
    let prices: ModelPrices
    /// What follows the money when the model was not found under the asked name: ` as openai/gpt-4o`; else empty.
    let note: String

    init(prices: ModelPrices, note: String = "") {
        self.prices = prices
        self.note = note
    }

    /// The prices of a match; nil when it has none.
    init?(_ match: TableMatch, asked: String) {
        guard let entry = match.entry, let prices = ModelPrices(entry) else { return nil }
        let model = entry.id.split(separator: "/", maxSplits: 1).last.map(String.init)
        let note =
            switch match.kind {
            case .inferred: ", match inferred: \(entry.id)"
            default: model == asked || entry.id == asked ? "" : " as \(entry.id)"
            }
        self.init(prices: prices, note: note)
    }
}
