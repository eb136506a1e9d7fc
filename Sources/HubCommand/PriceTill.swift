import CommandSupport
import Failures
import JSON
import ModelCatalog

/// Prices usage objects, and remembers the prices of the models that it saw.
struct PriceTill {
    private let table: PriceTable
    private let tier: ServiceTier?
    private var known: [String: (id: String, prices: ModelPrices)] = [:]

    init(table: PriceTable, tier: ServiceTier?) {
        self.table = table
        self.tier = tier
    }

    /// The cost of a line: a usage object, or an answer with one in it and perhaps its model.
    mutating func record(
        _ line: JSONLinesDecoder.Line, model: String?, name: String
    ) throws -> JSONValue {
        let value = try line.value()
        let usage = value["usage"] ?? value["response"]?["usage"] ?? value
        guard let members = usage.object else {
            throw ToolError(.data, "record \(line.index + 1) of \(name) has no usage object")
        }
        if let problem = Self.problem(members) {
            throw ToolError(.data, "record \(line.index + 1) of \(name): \(problem)")
        }
        guard let model = model ?? value["model"]?.string ?? value["response"]?["model"]?.string
        else {
            throw ToolError(
                .data, "record \(line.index + 1) of \(name) names no model",
                hint: "name one: hub cost MODEL --usage \(name == "stdin" ? "-" : name)")
        }
        return try record(model, usage)
    }

    /// Why a usage object would be priced at nothing, or at less than it says; nil when it would not.
    private static func problem(_ usage: JSONObject) -> String? {
        for (key, value) in usage where key.hasSuffix("_tokens") && !value.isNull {
            guard let count = value.int, (0...(1 << 32)).contains(count) else {
                return "\(key) is no count but \(value.text())"
            }
        }
        return usage.contains { $0.value.number != nil } ? nil : "the usage object has no counts"
    }

    /// `{"model":…,"input_usd":…,"cache_read_usd":…,…,"total_usd":…}`.
    mutating func record(_ model: String, _ usage: JSONValue) throws(ToolError) -> JSONValue {
        let (id, prices) = try prices(model)
        let cost = prices.cost(of: usage, tier: tier)
        return [
            "model": .string(id), "input_usd": cost.input.json,
            "cache_read_usd": cost.cacheRead.json, "cache_write_usd": cost.cacheWrite.json,
            "output_usd": cost.output.json, "reasoning_usd": cost.reasoning.json,
            "tools_usd": cost.tools.json, "total_usd": cost.total.json,
        ]
    }

    private mutating func prices(
        _ model: String
    ) throws(ToolError) -> (id: String, prices: ModelPrices) {
        if let found = known[model] { return found }
        // A workspace's endpoints are called without the provider that the table has before them.
        guard let entry = table.entry(model) ?? table.entry("databricks/\(model)") else {
            throw ToolError(
                .absent, "cost \(model): no such model in the price table",
                hint: NamedRecords.nearest(model, in: table.ids).map { "did you mean \($0)?" })
        }
        guard let prices = ModelPrices(entry) else {
            throw ToolError(.absent, "cost \(model): the price table has no price for it")
        }
        known[model] = (entry.id, prices)
        return (entry.id, prices)
    }
}
