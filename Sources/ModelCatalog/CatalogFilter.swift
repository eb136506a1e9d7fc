package import JSON

/// Which records `hub` prints; every condition that is set must hold.
package struct CatalogFilter: Sendable {
    package var provider: String?
    package var mode: String?
    /// Abilities that must be known to be there, without `supports_`.
    package var abilities: [String]
    /// Highest input price in USD per million tokens; a model without a known price does not pass.
    package var maxInputPerMillion: Double?
    /// Only endpoints that are ready to answer.
    package var isReadyOnly: Bool

    package init(
        provider: String? = nil, mode: String? = nil, abilities: [String] = [],
        maxInputPerMillion: Double? = nil, isReadyOnly: Bool = false
    ) {
        self.provider = provider
        self.mode = mode
        self.abilities = abilities
        self.maxInputPerMillion = maxInputPerMillion
        self.isReadyOnly = isReadyOnly
    }

    /// Whether a record passes.
    package func accepts(_ record: JSONValue) -> Bool {
        if let provider, record["providers"]?.array?.contains(.string(provider)) != true {
            return false
        }
        if let mode, record["mode"]?.string != mode { return false }
        guard abilities.allSatisfy({ record["supports_\($0)"]?.bool == true }) else { return false }
        if let maxInputPerMillion {
            guard let price = record["input_cost_per_token"]?.double,
                price * 1e6 <= maxInputPerMillion * (1 + 1e-9)
            else { return false }
        }
        return !isReadyOnly || record["state"]?.string == "READY"
    }
}
