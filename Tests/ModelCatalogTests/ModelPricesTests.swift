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

    @Test(arguments: ["standard", "batch"])
    func `prices and counts beyond belief stop at the largest amount`(tier: String) throws {
        let kinds = [
            "input_cost_per_token", "output_cost_per_token", "cache_read_input_token_cost",
            "cache_creation_input_token_cost", "input_cost_per_audio_token",
            "output_cost_per_reasoning_token", "input_cost_per_image",
        ]
        let price = try #require(JSONNumber(text: "999999"))
        let prices = try #require(
            ModelPrices(
                liteLLM: Dictionary(uniqueKeysWithValues: kinds.map { ($0, price) }),
                provider: "anthropic"))
        let usage = try JSONValue(
            parsing: """
                {"prompt_tokens":4294967296,"completion_tokens":4294967296,
                 "cache_read_input_tokens":4294967296,"cache_creation_input_tokens":4294967296,
                 "prompt_tokens_details":{"audio_tokens":4294967296,"image_count":999999},
                 "completion_tokens_details":{"reasoning_tokens":4294967296}}
                """)
        let cost = prices.cost(of: usage, tier: ServiceTier(wireName: tier))
        #expect(cost.total == Money(picodollars: .max))
    }

    @Test func `the table of costs is long`() { #expect(Self.cases.count >= 200) }
}
