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
        guard usage.object != nil else {
            throw ToolError(.data, "record \(line.index + 1) of \(name) has no usage object")
        }
        guard let model = model ?? value["model"]?.string ?? value["response"]?["model"]?.string
        else {
            throw ToolError(
                .data, "record \(line.index + 1) of \(name) names no model",
                hint: "name one: hub cost MODEL --usage \(name)")
        }
        return try record(model, usage)
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
