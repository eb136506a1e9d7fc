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

    /// What a record must be like.
    var filter: CatalogFilter {
        CatalogFilter(
            provider: provider, mode: mode,
            abilities: (supports ?? "").split(separator: ",").map(String.init),
            maxInputPrice: maxInputPerMillion.flatMap { Rate($0, perMillion: true) },
            isReadyOnly: ready)
    }

    /// Refuses a word that no model anywhere has; for a selection that nothing passed.
    func checkWords(_ records: [CatalogRecord], _ table: PriceTable) throws(ToolError) {
        var all = records.map(\.members)
        table.forEach { all.append(CatalogRecord($0).members) }
        guard let (option, word, known) = filter.unknownWord(among: all) else { return }
        throw ToolError(
            .usage, "--\(option) \(word): no model has it",
            hint: nearestMatch(to: word, in: known.sorted()).map { "did you mean \($0)?" })
    }
}
