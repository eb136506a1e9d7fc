import JSON
import POSIX
import TestSupport
import Testing

@testable import ModelCatalog

@Suite struct ModelPricesTests {
    /// What LiteLLM computed; see Tests/PriceTable/record-costs.
    struct Case: Sendable, CustomTestStringConvertible {
        let model: String
        let tier: ServiceTier
        let usage: JSONValue
        let picodollars: Int64

        var testDescription: String { "\(model) \(tier) \(usage.text())" }
    }

    static let map = try? PriceMap(golden("model-prices.json"))

    static let cases = read("cases.jsonl")
    static let exceptions = read("exceptions.jsonl")

    private static func read(_ name: String) -> [Case] {
        let lines = (try? golden(name))?.split(separator: 0x0A) ?? []
        return lines.compactMap { line in
            guard let row = try? JSONValue(parsing: Array(line)),
                let model = row["model"]?.string, let usage = row["usage"],
                let cost = row["picodollars"]?.int
            else { return nil }
            return Case(
                model: model, tier: ServiceTier(wireName: row["tier"]?.string), usage: usage,
                picodollars: Int64(cost))
        }
    }

    private static func golden(_ name: String) throws -> [UInt8] {
        try FileSystem.read(
            SourceTree.root + "/Tests/ModelCatalogTests/Golden/costs/" + name)
    }

    private static func cost(_ case: Case) throws -> Cost {
        let entry = try #require(map?.table.entry(`case`.model))
        let prices = try #require(ModelPrices(entry))
        return prices.cost(of: `case`.usage, tier: `case`.tier)
    }

    @Test(arguments: cases)
    func `a cost is LiteLLM's to the last digit`(_ case: Case) throws {
        let cost = try Self.cost(`case`)
        #expect(cost.total.picodollars == `case`.picodollars, "\(cost)")
    }

    /// The reasons stand beside the cases.
    @Test(arguments: exceptions)
    func `an exception still is one`(_ case: Case) throws {
        #expect(try Self.cost(`case`).total.picodollars > `case`.picodollars)
    }

    @Test func `the table of costs is long`() { #expect(Self.cases.count >= 200) }
}
