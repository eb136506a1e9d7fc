package import JSON

/// What the table knows about one model.
package struct PriceEntry: Sendable {
    /// `provider/model`; the model may hold more slashes.
    package let id: String
    /// `chat`, `embedding`, `completion`, …; nil when unknown.
    package let mode: String?
    package let maxInputTokens: Int?
    package let maxOutputTokens: Int?
    /// USD per million tokens as decimal text, by kind: `input`, `output`, `cache_read`, `input.batch`, ….
    package let pricesPerMillion: [(kind: String, price: String)]
    package let abilities: [String]
    package let lackingAbilities: [String]
    /// Other names of the model.
    package let aliases: [String]
    /// The day from which the provider no longer serves it, `2026-10-27`.
    package let deprecationDate: String?

    /// The provider part of the id.
    package var provider: String { Self.text(id.utf8.prefix { $0 != UInt8(ascii: "/") }) }

    init?(line: String) {
        // Bytes, not characters: a listing takes all lines apart.
        let fields = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false)
        guard let id = fields.first, !id.isEmpty else { return nil }
        func field(_ index: Int) -> String? {
            index < fields.count && !fields[index].isEmpty ? Self.text(fields[index]) : nil
        }
        func list(_ index: Int) -> [String] {
            guard index < fields.count else { return [] }
            return fields[index].split(separator: UInt8(ascii: ",")).map(Self.text)
        }
        self.id = Self.text(id)
        mode = field(1)
        maxInputTokens = field(2).flatMap { Int($0) }
        maxOutputTokens = field(3).flatMap { Int($0) }
        pricesPerMillion = list(4).compactMap { pair in
            let parts = pair.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1)
            return parts.count == 2 ? (Self.text(parts[0]), Self.text(parts[1])) : nil
        }
        abilities = list(5)
        lackingAbilities = list(6)
        aliases = list(7)
        deprecationDate = field(8)
    }

    private static func text(_ bytes: Substring.UTF8View) -> String { String(Substring(bytes)) }

    /// USD per token for a kind, exact; nil when the table has no such price.
    package func pricePerToken(_ kind: String) -> JSONNumber? {
        pricesPerMillion.first { $0.kind == kind }
            .flatMap { DecimalText.shifted($0.price, by: -6) }.flatMap(JSONNumber.init(text:))
    }

    /// The entry as members of a hub record, in LiteLLM's names.
    ///
    /// `max_input_tokens`, `input_cost_per_token`, `supports_vision` and so on; what is unknown is left out.
    package var members: JSONObject {
        var members = JSONObject()
        add(to: &members)
        return members
    }

    /// Adds the same members to a record that has none of them, but for the mode, which it may know better.
    func add(to record: inout JSONObject) {
        if let mode, record["mode"] == nil { record["mode"] = .string(mode) }
        if let maxInputTokens { record["max_input_tokens"] = .number(JSONNumber(maxInputTokens)) }
        if let maxOutputTokens {
            record["max_output_tokens"] = .number(JSONNumber(maxOutputTokens))
        }
        if !pricesPerMillion.isEmpty {
            for (kind, name) in Self.priceNames {
                if let price = pricePerToken(kind) { record[name] = .number(price) }
            }
        }
        for ability in abilities { record["supports_\(ability)"] = true }
        for ability in lackingAbilities { record["supports_\(ability)"] = false }
        if let deprecationDate { record["deprecation_date"] = .string(deprecationDate) }
    }

    /// The table's kinds of price under the names that LiteLLM's price map has for them.
    private static let priceNames = [
        ("input", "input_cost_per_token"),
        ("output", "output_cost_per_token"),
        ("cache_read", "cache_read_input_token_cost"),
        ("cache_write", "cache_creation_input_token_cost"),
        ("output_reasoning", "output_cost_per_reasoning_token"),
        ("input_audio", "input_cost_per_audio_token"),
        ("output_audio", "output_cost_per_audio_token"),
        ("input.batch", "input_cost_per_token_batches"),
        ("output.batch", "output_cost_per_token_batches"),
        ("input.above_200000", "input_cost_per_token_above_200k_tokens"),
        ("output.above_200000", "output_cost_per_token_above_200k_tokens"),
    ]
}
