import JSON

/// Builds the text of a ``PriceTable`` from facts in LiteLLM's names; the built-in one was built so too.
struct PriceTableText {
    private var shared: [String: Int] = [:]
    private var sharedTexts: [String] = []
    private var lines: [String: String] = [:]
    /// How many models there are.
    private(set) var count = 0

    /// The whole text.
    var text: String {
        let names = lines.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return (sharedTexts + [""] + names.compactMap { lines[$0] }).joined(separator: "\n") + "\n"
    }

    /// Adds a model under its id, and under the name that the map has for it.
    ///
    /// A bare name of a model that is there with the same facts is only another name of it.
    mutating func add(_ name: PriceMapName, _ facts: JSONObject) throws(PriceMapError) {
        let facts = try fields(name.text, facts).joined(separator: "\t")
        var id = name.id
        if name.isBare, let line = lines[id], line != "\(id)\t\(facts)" { id += "@\(name.suffix)" }
        if lines[id] == nil {
            lines[id] = "\(id)\t\(facts)"
            count += 1
        }
        if id != name.text { lines[name.text] = lines[name.text] ?? "\(name.text)\t=\(id)" }
    }

    /// The fields after the id, the empty ones at the end left out.
    private mutating func fields(
        _ name: String, _ facts: JSONObject
    ) throws(PriceMapError) -> [String] {
        var fields = [word(facts["mode"])]
        for key in ["max_input_tokens", "max_output_tokens"] { fields.append(number(facts[key])) }
        let prices = try prices(name, facts)
        fields += [prices.tokens, prices.units, try tiers(name, facts["tiered_pricing"])]
        fields.append(multipliers(facts))
        fields.append(number(of: abilities(facts)))
        fields.append(word(facts["deprecation_date"]))
        fields.append(number(facts["output_vector_size"]))
        fields.append(number(of: list(facts["supported_endpoints"])))
        fields.append(
            number(
                of: list(facts["supported_modalities"]) + ";"
                    + list(facts["supported_output_modalities"])))
        fields.append(
            number(
                of: list(facts["reasoning_effort_levels"] ?? facts["supported_reasoning_efforts"])))
        fields += [number(facts["rpm"]), number(facts["tpm"])]
        fields.append(number(of: list(facts["supported_regions"])))
        let source = word(facts["source"])
        fields.append(number(of: source.hasPrefix("http") ? source : ""))
        while fields.last?.isEmpty == true { fields.removeLast() }
        return fields
    }

    // MARK: fields

    /// The number of a shared text; empty for one without words.
    private mutating func number(of text: String) -> String {
        guard text.utf8.contains(where: { $0 != UInt8(ascii: ";") }) else { return "" }
        if let number = shared[text] { return "\(number)" }
        shared[text] = sharedTexts.count
        sharedTexts.append(text)
        return "\(sharedTexts.count - 1)"
    }

    /// A text that fits in a field; empty when it does not.
    private func word(_ value: JSONValue?) -> String {
        guard let text = value?.string, text.utf8.allSatisfy({ $0 >= 0x20 }) else { return "" }
        return text
    }

    private func number(_ value: JSONValue?) -> String {
        value?.int.flatMap { $0 >= 0 ? "\($0)" : nil } ?? ""
    }

    private func list(_ value: JSONValue?) -> String {
        (value?.array ?? []).map(word).filter { !$0.isEmpty && !$0.contains(",") }
            .joined(separator: ",")
    }

    private func abilities(_ facts: JSONObject) -> String {
        var (present, lacking): ([String], [String]) = ([], [])
        for (key, value) in facts where key.hasPrefix("supports_") {
            let ability = String(key.dropFirst(9))
            guard !ability.isEmpty, ability.utf8.allSatisfy(Self.isWordByte) else { continue }
            switch value.bool {
            case true?: present.append(ability)
            case false?: lacking.append(ability)
            case nil: break
            }
        }
        return present.sorted().joined(separator: ",") + ";"
            + lacking.sorted().joined(separator: ",")
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }

    // MARK: prices

    private func prices(
        _ model: String, _ facts: JSONObject
    ) throws(PriceMapError) -> (tokens: String, units: String) {
        var (tokens, units): ([String], [String]) = ([], [])
        for (field, value) in facts where !value.isNull {
            guard let kind = PriceKind(liteLLMName: field) else { continue }
            let rate = try rate(model, field, value)
            if kind.isPerToken {
                tokens.append("\(kind.name)=\(rate.perMillionText)")
            } else {
                units.append("\(kind.name)=\(rate.text)")
            }
        }
        for (size, value) in facts["search_context_cost_per_query"]?.object ?? JSONObject()
        where !value.isNull {
            let name = size.split(separator: "_").last.map(String.init) ?? size
            guard ["low", "medium", "high"].contains(name) else { continue }
            units.append("web_search.query.\(name)=\(try rate(model, size, value).text)")
        }
        for (unit, value) in facts["guardrail_cost_per_unit"]?.object ?? JSONObject()
        where unit.utf8.allSatisfy(Self.isWordByte) {
            units.append("guardrail.\(unit)=\(try rate(model, unit, value).text)")
        }
        return (
            tokens.sorted().joined(separator: ","), units.sorted().joined(separator: ",")
        )
    }

    /// A number, or a number in a text as YAML writers leave it.
    private func rate(
        _ model: String, _ field: String, _ value: JSONValue
    ) throws(PriceMapError) -> Rate {
        guard let rate = value.number.flatMap(Rate.init) ?? value.string.flatMap({ Rate($0) })
        else { throw .noPrice(model: model, field: field, value: value.text()) }
        return rate.withoutBinaryNoise
    }

    private func tiers(_ model: String, _ value: JSONValue?) throws(PriceMapError) -> String {
        var steps: [(above: Int, text: String)] = []
        for tier in value?.array ?? [] {
            guard let above = tier["range"]?[0]?.int, let members = tier.object else { continue }
            let tokens = try prices(model, members).tokens
            if !tokens.isEmpty { steps.append((above, "\(above):\(tokens)")) }
        }
        return steps.sorted { $0.above < $1.above }.map(\.text).joined(separator: ";")
    }

    private func multipliers(_ facts: JSONObject) -> String {
        var factors: [(name: String, value: JSONValue)] = []
        for (name, value) in facts["provider_specific_entry"]?.object ?? JSONObject() {
            if name == "fast" { factors.append(("fast_mode", value)) }
            if name.utf8.count == 2 { factors.append(("region_\(name)", value)) }
        }
        for (key, value) in facts {
            if key == "regional_endpoint_uplift_multiplier" {
                factors.append(("regional_endpoint", value))
            } else if key.hasPrefix(Self.residency) {
                factors.append(
                    ("data_residency_\(key.dropFirst(Self.residency.utf8.count))", value))
            }
        }
        return factors.compactMap { name, value in
            guard name.utf8.allSatisfy(Self.isWordByte), let factor = value.double,
                factor > 0, factor < 1000
            else { return nil }
            return "\(name)=\(Int((factor * 1000).rounded()))"
        }.sorted().joined(separator: ",")
    }

    private static let residency = "regional_processing_uplift_multiplier_"
}
