package import JSON

/// Which records `hub` prints; every condition that is set must hold.
package struct CatalogFilter: Sendable {
    package var provider: String?
    package var mode: String?
    /// Abilities that must be known to be there, without `supports_`.
    package var abilities: [String]
    /// Highest price of an input token; a model without a known price does not pass.
    package var maxInputPrice: Rate?
    /// Only endpoints that are ready to answer.
    package var isReadyOnly: Bool

    package init(
        provider: String? = nil, mode: String? = nil, abilities: [String] = [],
        maxInputPrice: Rate? = nil, isReadyOnly: Bool = false
    ) {
        self.provider = provider
        self.mode = mode
        self.abilities = abilities
        self.maxInputPrice = maxInputPrice
        self.isReadyOnly = isReadyOnly
    }

    /// Whether it lets everything pass.
    package var isEmpty: Bool {
        provider == nil && mode == nil && abilities.isEmpty && maxInputPrice == nil && !isReadyOnly
    }

    /// Whether a record passes.
    package func accepts(_ record: JSONObject) -> Bool {
        if let provider, record["providers"]?.array?.contains(.string(provider)) != true {
            return false
        }
        if let mode, record["mode"]?.string != mode { return false }
        guard abilities.allSatisfy({ record["supports_\($0)"]?.bool == true }) else { return false }
        if let maxInputPrice {
            guard let price = record["input_cost_per_token"]?.number.flatMap(Rate.init),
                price <= maxInputPrice
            else { return false }
        }
        return !isReadyOnly || record["state"]?.string == "READY"
    }

    /// A word of the filter that no model has, and those that some have; nil when each is had by some model.
    ///
    /// Worth asking when nothing passed: a misspelt word is told from a combination that does not exist.
    package func unknownWord(
        among records: [JSONObject]
    ) -> (option: String, word: String, known: Set<String>)? {
        var (providers, modes, known): (Set<String>, Set<String>, Set<String>) = ([], [], [])
        for record in records {
            providers.formUnion((record["providers"]?.array ?? []).compactMap(\.string))
            if let mode = record["mode"]?.string { modes.insert(mode) }
            for key in record.keys where key.hasPrefix("supports_") {
                known.insert(String(key.dropFirst(9)))
            }
        }
        if let provider, !providers.contains(provider) { return ("provider", provider, providers) }
        if let mode, !modes.contains(mode) { return ("mode", mode, modes) }
        return abilities.first { !known.contains($0) }.map { ("supports", $0, known) }
    }
}
