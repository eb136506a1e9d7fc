/// How a model was found in the price table.
package struct TableMatch: Sendable {
    package enum Kind: String, Sendable {
        /// By its own `provider/model`.
        case exact
        /// By another name of it: the model behind an endpoint, or LiteLLM's name without a provider.
        case alias
        /// By a name that differs in punctuation only, and by no other.
        case inferred
        /// Not at all.
        case none
    }

    package let kind: Kind
    package let entry: PriceEntry?

    static let none = TableMatch(kind: .none, entry: nil)

    private init(kind: Kind, entry: PriceEntry?) {
        self.kind = kind
        self.entry = entry
    }

    /// Looks for a model under its own id, then under other names of it, then by its letters and digits among the models
    /// of `provider`.
    package init(
        exact: String, aliases: [String] = [], inferring names: [String] = [], provider: String,
        in table: PriceTable
    ) {
        if let entry = table.entry(exact) {
            self.init(kind: entry.id == exact ? .exact : .alias, entry: entry)
            return
        }
        for alias in aliases {
            if let entry = table.entry(alias) {
                self.init(kind: .alias, entry: entry)
                return
            }
        }
        for name in names {
            if let entry = Self.inferred(name, provider, table) {
                self.init(kind: .inferred, entry: entry)
                return
            }
        }
        self = .none
    }

    /// The only model of a provider with the same letters and digits.
    private static func inferred(
        _ name: String, _ provider: String, _ table: PriceTable
    ) -> PriceEntry? {
        let wanted = letters(name)
        guard !wanted.isEmpty else { return nil }
        let found = table.ids(of: provider).filter {
            letters($0.dropFirst(provider.utf8.count + 1)) == wanted
        }
        return found.count == 1 ? found.first.flatMap { table.entry($0) } : nil
    }

    /// `databricks-meta-llama-3-3-70b` and `llama_v3_3_70b` are one: letters and digits without maker and version mark.
    private static func letters(_ name: some StringProtocol) -> String {
        var words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
        while let first = words.first, first == "databricks" || first == "meta" {
            words.removeFirst()
        }
        return words.map { word in
            word.first == "v" && word.dropFirst().first?.isNumber == true
                ? String(word.dropFirst()) : String(word)
        }.joined()
    }
}
