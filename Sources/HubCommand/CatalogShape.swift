import CommandSupport
import JSON
import ModelCatalog

/// How catalog records look to people.
enum CatalogShape {
    static let list = records(isList: true)
    static let one = records(isList: false)
    static let changes = RecordShape(
        isList: true,
        columns: [
            TableColumn("CHANGE") { $0["change"]?.string ?? "" },
            TableColumn("MODEL") { $0["model_group"]?.string ?? "" },
            TableColumn("FIELDS") {
                ($0["fields"]?.array ?? []).compactMap { $0["field"]?.string }
                    .joined(separator: " ")
            },
        ], knownFields: ["change", "model_group", "fields"],
        text: { "\($0["change"]?.string ?? "") \($0["model_group"]?.string ?? "")" })
    static let sources = RecordShape(
        isList: true,
        columns: [
            TableColumn("SOURCE") { $0["source"]?.string ?? "" },
            TableColumn("RECORDS") { $0["records"]?.number?.text ?? "" },
            TableColumn("UPDATED") { $0["updated"]?.string ?? "" },
            TableColumn("PLACE") { $0["place"]?.string ?? "" },
            TableColumn("ERROR") { $0["error"]?.string ?? "" },
        ], knownFields: ["source", "records", "place", "updated", "from", "error"],
        text: { $0["source"]?.string ?? "" })
    static let update = RecordShape(
        isList: false, knownFields: ["models", "from", "path", "restored"],
        text: { "\($0["models"]?.number?.text ?? "") models" })

    private static func records(isList: Bool) -> RecordShape {
        var shape = RecordShape(
            isList: isList, columns: columns, knownFields: known,
            text: { $0["model_group"]?.string ?? "" })
        shape.isField = PriceEntry.isMember
        return shape
    }

    /// A column for each model, cells as they would stand in the record.
    static func comparison(of models: [String]) -> RecordShape {
        RecordShape(
            isList: true,
            columns: [TableColumn("FIELD") { $0["field"]?.string ?? "" }]
                + models.map { model in
                    TableColumn(model) { record in
                        let value = record["values"]?[model] ?? .null
                        return value.isNull ? "" : value.string ?? value.text()
                    }
                }, knownFields: ["field", "values", "same"],
            text: { $0["field"]?.string ?? "" })
    }

    /// Money for usage.
    static func cost(isList: Bool) -> RecordShape {
        func column(_ title: String, _ field: String) -> TableColumn {
            TableColumn(title) { $0[field]?.number?.text ?? "" }
        }
        return RecordShape(
            isList: isList,
            columns: [
                TableColumn("MODEL") { $0["model"]?.string ?? "" }, column("INPUT", "input_usd"),
                column("CACHE READ", "cache_read_usd"), column("CACHE WRITE", "cache_write_usd"),
                column("OUTPUT", "output_usd"), column("REASONING", "reasoning_usd"),
                column("TOTAL", "total_usd"),
            ],
            knownFields: [
                "model", "input_usd", "cache_read_usd", "cache_write_usd", "output_usd",
                "reasoning_usd", "tools_usd", "total_usd",
            ], text: { $0["total_usd"]?.number?.text ?? "" })
    }

    private static let known = [
        "deprecation_date", "input_cost_per_token", "litellm_params", "match", "matched_model",
        "max_input_tokens", "max_output_tokens", "mode", "model_group", "model_name", "origins",
        "output_cost_per_token", "providers", "source", "sources", "state",
    ]

    private static let columns = [
        TableColumn("MODEL") { $0["model_group"]?.string ?? "" },
        TableColumn("MODE") { $0["mode"]?.string ?? "" },
        TableColumn("STATE") { $0["state"]?.string ?? "" },
        TableColumn("INPUT") { tokens($0["max_input_tokens"]) },
        TableColumn("$/M IN") { perMillion($0["input_cost_per_token"]) },
        TableColumn("$/M OUT") { perMillion($0["output_cost_per_token"]) },
        TableColumn("ABILITIES") { abilities($0) },
    ]

    /// `128k`, `1M`: the size of a context window at a glance.
    static func tokens(_ value: JSONValue?) -> String {
        guard let count = value?.int else { return "" }
        if count >= 1_000_000, count % 100_000 == 0 {
            return count % 1_000_000 == 0 ? "\(count / 1_000_000)M" : "\(Double(count) / 1e6)M"
        }
        return count >= 1000 ? "\(count / 1000)k" : "\(count)"
    }

    /// USD per million tokens with four digits after the point at most.
    static func perMillion(_ value: JSONValue?) -> String {
        guard let price = value?.double else { return "" }
        return JSONNumber((price * 1e10).rounded() / 1e4).text
    }

    /// The abilities that people choose by, as short words.
    private static func abilities(_ record: JSONValue) -> String {
        [
            ("function_calling", "tools"), ("vision", "vision"), ("reasoning", "reasoning"),
            ("response_schema", "schema"), ("prompt_caching", "caching"), ("audio_input", "audio"),
        ].compactMap { record["supports_\($0.0)"]?.bool == true ? $0.1 : nil }
            .joined(separator: " ")
    }
}
