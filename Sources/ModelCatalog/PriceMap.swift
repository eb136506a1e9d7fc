import JSON

/// LiteLLM's price map, `model_prices_and_context_window.json`, read into a table.
///
/// An object with a member for each model, its name as LiteLLM has it (with or without the provider before it) and its
/// facts; `sample_spec` and `fallback_generalizations` are no models. Facts that the table has no place for are left out.
package struct PriceMap: Sendable {
    package let table: PriceTable
    /// The table's text, as a file of it holds.
    package let text: String
    /// How many models the table has; of two names for the same facts one is another name.
    package let count: Int

    private static let notModels: Set<String> = ["sample_spec", "fallback_generalizations"]

    /// Reads and checks a map: no JSON, no object, no models, a model that is no object or a price that is none are
    /// errors.
    package init(_ bytes: [UInt8]) throws(PriceMapError) {
        let map: JSONObject
        do {
            guard let object = try JSONValue(parsing: bytes).object else {
                throw PriceMapError.noObject
            }
            map = object
        } catch let error as PriceMapError {
            throw error
        } catch {
            throw .notJSON("\(error)")
        }
        var text = PriceTableText()
        var bare: [(name: PriceMapName, facts: JSONObject)] = []
        for (name, value) in map where !Self.notModels.contains(name) {
            let facts = try Self.facts(name, value)
            let name = PriceMapName(name, dialect: facts["litellm_provider"]?.string ?? "")
            if name.isBare { bare.append((name, facts)) } else { try text.add(name, facts) }
        }
        // Who bears the provider's name has the id that goes with it, wherever it stands in the map.
        for (name, facts) in bare { try text.add(name, facts) }
        guard text.count > 0 else { throw .noModels }
        self.text = text.text
        count = text.count
        table = PriceTable(trusting: self.text)
    }

    private static func facts(
        _ name: String, _ value: JSONValue
    ) throws(PriceMapError) -> JSONObject {
        guard let facts = value.object else { throw .noModel(name, "is no object") }
        guard facts["litellm_provider"] != nil || facts["mode"] != nil else {
            throw .noModel(name, "has neither litellm_provider nor mode")
        }
        guard !name.isEmpty, name.utf8.count <= 1024, name.utf8.allSatisfy({ $0 >= 0x20 }),
            !name.hasPrefix("=")
        else { throw .noModel(name.debugDescription, "is no name") }
        return facts
    }
}

/// Why bytes are no price map.
package enum PriceMapError: Error, Sendable, Equatable, CustomStringConvertible {
    case notJSON(String)
    case noObject
    case noModels
    case noModel(String, String)
    case noPrice(model: String, field: String, value: String)

    package var description: String {
        switch self {
        case .notJSON(let reason): "not JSON: \(reason)"
        case .noObject: "not an object with a member for each model"
        case .noModels: "it has no models"
        case .noModel(let name, let reason): "\(name) \(reason)"
        case .noPrice(let model, let field, let value):
            "\(model): \(field) is \(value), which is no price"
        }
    }
}
