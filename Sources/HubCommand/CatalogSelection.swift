import ArgumentParser
import CommandSupport
import Failures
import JSON
import ModelCatalog

/// Which models are listed.
struct CatalogSelection: ParsableArguments {
    @Option(help: ArgumentHelp("Only models of this provider.", valueName: "name"))
    var provider: String?
    @Option(
        help: ArgumentHelp(
            "Only models of this mode, such as chat or embedding.", valueName: "mode"))
    var mode: String?
    @Option(help: ArgumentHelp("Only models with these abilities.", valueName: "ability,…"))
    var supports: String?
    @Option(
        name: .customLong("max-input-usd-per-mtok"),
        help: ArgumentHelp("Only models whose input costs at most this.", valueName: "usd"))
    var maxInputPerMillion: String?
    @Flag(help: "Only endpoints that are ready.")
    var ready = false

    func validate() throws {
        if let text = maxInputPerMillion, Rate(text, perMillion: true) == nil {
            throw ValidationError("--max-input-usd-per-mtok takes a price such as 0.5")
        }
    }

    /// The records that pass; a word that no model anywhere has is a usage error.
    func select(
        _ records: [CatalogRecord], _ table: PriceTable
    ) throws(ToolError) -> [CatalogRecord] {
        let filter = CatalogFilter(
            provider: provider, mode: mode,
            abilities: (supports ?? "").split(separator: ",").map(String.init),
            maxInputPrice: maxInputPerMillion.flatMap { Rate($0, perMillion: true) },
            isReadyOnly: ready)
        if filter.isEmpty { return records }
        let chosen = records.filter { filter.accepts($0.members) }
        if chosen.isEmpty {
            var all = records.map(\.members)
            table.forEach { all.append(CatalogRecord($0).members) }
            if let (option, word, known) = filter.unknownWord(among: all) {
                throw ToolError(
                    .usage, "--\(option) \(word): no model has it",
                    hint: nearestMatch(to: word, in: known.sorted()).map { "did you mean \($0)?" })
            }
        }
        return chosen
    }
}
