package import JSON

extension PriceEntry {
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
        record.setNumber("max_input_tokens", maxInputTokens)
        record.setNumber("max_output_tokens", maxOutputTokens)
        addPrices(to: &record)
        for ability in abilities { record["supports_\(ability)"] = true }
        for ability in lackingAbilities { record["supports_\(ability)"] = false }
        record.setNumber("output_vector_size", vectorSize)
        record.setNumber("rpm", requestsPerMinute)
        record.setNumber("tpm", tokensPerMinute)
        record.setTexts("supported_endpoints", endpoints)
        record.setTexts("supported_modalities", inputModalities)
        record.setTexts("supported_output_modalities", outputModalities)
        record.setTexts("supported_reasoning_efforts", reasoningEfforts)
        record.setTexts("supported_regions", regions)
        if let deprecationDate { record["deprecation_date"] = .string(deprecationDate) }
        if let source { record["source"] = .string(source) }
    }

    /// Input and output first, then the others by name.
    private func addPrices(to record: inout JSONObject) {
        for (kind, name) in [
            ("input", "input_cost_per_token"), ("output", "output_cost_per_token"),
        ] {
            if let price = tokenPrices[kind] { record[name] = price.json }
        }
        let kinds =
            tokenPrices.keys.filter { $0 != "input" && $0 != "output" }
            .compactMap(PriceKind.init(tokens:))
            + unitPrices.keys.compactMap(PriceKind.init(units:))
        for kind in kinds.sorted(by: { $0.liteLLMName < $1.liteLLMName }) {
            record[kind.liteLLMName] =
                (kind.isPerToken ? tokenPrices[kind.name] : unitPrices[kind.name])?.json
        }
        var searches = JSONObject()
        for size in ["low", "medium", "high"] {
            if let price = unitPrices["web_search.query.\(size)"] {
                searches["search_context_size_\(size)"] = price.json
            }
        }
        if !searches.isEmpty { record["search_context_cost_per_query"] = .object(searches) }
        if !priceTiers.isEmpty {
            record["tiered_pricing"] = .array(priceTiers.indices.map(tier))
        }
    }

    private func tier(_ index: Int) -> JSONValue {
        var tier = JSONObject()
        var range: [JSONValue] = [.number(JSONNumber(priceTiers[index].above))]
        if index + 1 < priceTiers.count {
            range.append(.number(JSONNumber(priceTiers[index + 1].above)))
        }
        tier["range"] = .array(range)
        for (kind, price) in priceTiers[index].prices.sorted(by: { $0.key < $1.key }) {
            if let name = PriceKind(tokens: kind)?.liteLLMName { tier[name] = price.json }
        }
        return .object(tier)
    }
}

extension Rate {
    /// The price as a JSON number.
    package var json: JSONValue {
        .number(JSONNumber(text: text) ?? JSONNumber(0))
    }
}

extension JSONObject {
    /// Sets a member when there is a number for it.
    fileprivate mutating func setNumber(_ key: String, _ number: Int?) {
        if let number { self[key] = .number(JSONNumber(number)) }
    }

    /// Sets a member when there are texts for it.
    fileprivate mutating func setTexts(_ key: String, _ texts: [String]) {
        if !texts.isEmpty { self[key] = .array(texts.map { .string($0) }) }
    }
}
