import CommandSupport
import Failures
import ModelCatalog

/// The records that names on a command line stand for.
struct NamedRecords {
    let records: [CatalogRecord]
    let missing: [String]

    /// Looks each name up among groups first, then among names to call by, then among the table's other names.
    init(_ names: [String], in all: [CatalogRecord], _ table: PriceTable) {
        var (records, missing): ([CatalogRecord], [String]) = ([], [])
        for name in names {
            let record =
                all.first { $0.group == name } ?? all.first { $0.name == name }
                ?? table.entry(name).flatMap { entry in
                    all.first { $0.group == entry.id }
                }
            if let record { records.append(record) } else { missing.append(name) }
        }
        self.records = records
        self.missing = missing
    }

    /// Fails with `absent` when a name stands for nothing; the hint has what is like it.
    func checkWhole(
        _ what: String, _ catalog: Catalog, _ all: [CatalogRecord]
    ) throws(ToolError) {
        guard let name = missing.first else { return }
        throw ToolError(
            .absent, "\(what) \(missing.joined(separator: ", ")): no such model in the catalog",
            hint: Self.nearest(name, in: all.map(\.group) + catalog.tableGroups)
                .map { "did you mean \($0)?" } ?? "run: hub --jq .model_group")
    }

    /// The models that bear the name at some provider, in whatever case, else the one that is spelt most alike.
    static func nearest(_ name: String, in groups: [String]) -> String? {
        let wanted = "/\(name.lowercased())"
        let namesakes = Set(groups.filter { "/\($0.lowercased())".hasSuffix(wanted) }).sorted {
            ($0.utf8.count, $0) < ($1.utf8.count, $1)
        }
        return namesakes.isEmpty
            ? nearestMatch(to: name, in: groups)
            : namesakes.prefix(3).joined(separator: " or ")
    }
}
