import CommandSupport
import JSON

/// How catalog records look to people.
enum CatalogShape {
    static let list = RecordShape(
        isList: true, columns: columns, knownFields: known,
        text: { $0["model_group"]?.string ?? "" })
    static let one = RecordShape(
        isList: false, columns: columns, knownFields: known,
        text: { $0["model_group"]?.string ?? "" })

    private static let known = [
        "deprecation_date", "input_cost_per_token", "litellm_params", "max_input_tokens",
        "max_output_tokens", "mode", "model_group", "model_name", "output_cost_per_token",
        "providers", "sources", "state",
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
        return "\((price * 1e10).rounded() / 1e4)"
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
