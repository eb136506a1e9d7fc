import Failures
import JSON
import ModelCatalog

/// A file of models: lines that `hub` printed, `model_list` entries, or a whole JSON config with a `model_list`.
struct RecordFile {
    let values: [JSONValue]
    private let name: String

    /// Reads JSON Lines, a JSON array, or one object; `name` is the file's, for errors.
    init(_ bytes: [UInt8], name: String) throws(ToolError) {
        self.name = name
        let values: [JSONValue]
        do { values = try JSONInput.values(of: bytes) } catch {
            let isYAML = bytes.starts(with: Array("model_list:".utf8))
            throw ToolError(
                .data, "\(name): \(error)",
                hint: isYAML || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
                    ? "run: llm-serve config -f \(name) | hub --source file=-" : nil)
        }
        guard values.count == 1, let whole = values.first else {
            self.values = values
            return
        }
        self.values = whole["model_list"]?.array ?? whole["data"]?.array ?? whole.array ?? [whole]
    }

    /// The values as they stand there, each with the name of a model.
    func named() throws(ToolError) -> [JSONValue] {
        for (place, value) in values.enumerated()
        where (value["model_group"] ?? value["model_name"])?.string == nil {
            throw nameless(place)
        }
        return values
    }

    private func nameless(_ place: Int) -> ToolError {
        ToolError(.data, "\(name): record \(place + 1) has neither model_group nor model_name")
    }

    /// The records, wildcards expanded.
    func records(_ table: PriceTable) throws(ToolError) -> [CatalogRecord] {
        var records: [CatalogRecord] = []
        for (place, value) in values.enumerated() {
            guard
                let record = CatalogRecord(group: value, source: "file", table: table)
                    ?? CatalogRecord(deployment: value, source: "file", table: table)
            else { throw nameless(place) }
            records += record.expanded(in: table)
        }
        return records
    }
}
