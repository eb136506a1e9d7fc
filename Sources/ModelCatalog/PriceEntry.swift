/// What the table knows about one model.
package struct PriceEntry: Sendable {
    /// `provider/model`; the model may hold more slashes.
    package let id: String
    /// `chat`, `embedding`, `completion`, …; nil when unknown.
    package let mode: String?
    package let maxInputTokens: Int?
    package let maxOutputTokens: Int?
    /// USD for one token by kind: `input`, `cache_read.above_200000.priority`, ….
    let tokenPrices: [String: Rate]
    /// USD for one of another unit by kind: `query`, `input.image`, ….
    let unitPrices: [String: Rate]
    let priceTiers: [PriceTier]
    /// Factors in thousandths.
    let multipliers: [String: Int]
    package let abilities: [String]
    package let lackingAbilities: [String]
    /// The day from which the provider no longer serves it, `2026-10-27`.
    package let deprecationDate: String?
    /// Numbers in an embedding.
    package let vectorSize: Int?
    /// Paths that the provider serves it at, `/v1/chat/completions`.
    package let endpoints: [String]
    package let inputModalities: [String]
    package let outputModalities: [String]
    package let reasoningEfforts: [String]
    package let requestsPerMinute: Int?
    package let tokensPerMinute: Int?
    package let regions: [String]
    /// Where the prices come from.
    package let source: String?

    /// The provider part of the id.
    package var provider: String { String(Substring(id.utf8.prefix { $0 != UInt8(ascii: "/") })) }

    /// An entry from the fields of its line, in the order of ``PriceTable``'s text.
    ///
    /// `shared` gives the text behind a number.
    init?(fields: [Substring.UTF8View], shared: (Int) -> String) {
        func field(_ index: Int) -> Substring.UTF8View? {
            index < fields.count && !fields[index].isEmpty ? fields[index] : nil
        }
        func text(_ index: Int) -> String? { field(index).map { String(Substring($0)) } }
        func number(_ index: Int) -> Int? { field(index).flatMap { Int(Substring($0)) } }
        func group(_ index: Int) -> [[String]] {
            guard let number = number(index) else { return [] }
            return shared(number).utf8.split(separator: 0x3B, omittingEmptySubsequences: false)
                .map { $0.split(separator: 0x2C).map { String(Substring($0)) } }
        }
        guard let id = text(0) else { return nil }
        self.id = id
        mode = text(1)
        maxInputTokens = number(2)
        maxOutputTokens = number(3)
        tokenPrices = field(4).map { Self.prices($0, perMillion: true) } ?? [:]
        unitPrices = field(5).map { Self.prices($0, perMillion: false) } ?? [:]
        priceTiers = field(6).map(Self.tiers) ?? []
        multipliers = field(7).map(Self.multipliers) ?? [:]
        let abilities = group(8)
        self.abilities = abilities.first ?? []
        lackingAbilities = abilities.count > 1 ? abilities[1] : []
        deprecationDate = text(9)
        vectorSize = number(10)
        endpoints = group(11).first ?? []
        let modalities = group(12)
        inputModalities = modalities.first ?? []
        outputModalities = modalities.count > 1 ? modalities[1] : []
        reasoningEfforts = group(13).first ?? []
        requestsPerMinute = number(14)
        tokensPerMinute = number(15)
        regions = group(16).first ?? []
        source = number(17).map(shared)
    }

    /// `input=3,output=15`.
    private static func prices(_ text: Substring.UTF8View, perMillion: Bool) -> [String: Rate] {
        var prices: [String: Rate] = [:]
        for pair in text.split(separator: UInt8(ascii: ",")) {
            guard let equals = pair.firstIndex(of: UInt8(ascii: "=")),
                let rate = Rate(pair[pair.index(after: equals)...], perMillion: perMillion)
            else { continue }
            prices[String(Substring(pair[..<equals]))] = rate
        }
        return prices
    }

    /// `0:input=3;128000:input=6`.
    private static func tiers(_ text: Substring.UTF8View) -> [PriceTier] {
        text.split(separator: UInt8(ascii: ";")).compactMap { step in
            guard let colon = step.firstIndex(of: UInt8(ascii: ":")),
                let above = Int(Substring(step[..<colon]))
            else { return nil }
            return PriceTier(
                above: above, prices: prices(step[step.index(after: colon)...], perMillion: true))
        }
    }

    /// `region_us=1100`.
    private static func multipliers(_ text: Substring.UTF8View) -> [String: Int] {
        var multipliers: [String: Int] = [:]
        for pair in text.split(separator: UInt8(ascii: ",")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1)
            guard parts.count == 2, let value = Int(Substring(parts[1])) else { continue }
            multipliers[String(Substring(parts[0]))] = value
        }
        return multipliers
    }

    /// USD per token for a kind, exact; nil when the table has no such price.
    package func pricePerToken(_ kind: String) -> Rate? { tokenPrices[kind] }
}
