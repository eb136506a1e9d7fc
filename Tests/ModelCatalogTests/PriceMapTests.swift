import JSON
import Testing

@testable import ModelCatalog

@Suite struct PriceMapTests {
    @Test func `a map becomes a table with LiteLLM's names as other names`() throws {
        let map = try PriceMap(
            Array(
                #"""
                {"sample_spec":{"mode":"x"},
                 "gpt-x":{"litellm_provider":"openai","mode":"chat","max_input_tokens":1000.0,
                  "input_cost_per_token":2.5e-06,"output_cost_per_token_above_200k_tokens_priority":"1e-5",
                  "supports_vision":true,"supports_pdf_input":false,"deprecation_date":"2027-01-01",
                  "search_context_cost_per_query":{"search_context_size_low":0.01}},
                 "eu.model:0":{"litellm_provider":"bedrock_converse","mode":"chat"},
                 "vertex_ai/m@1":{"litellm_provider":"vertex_ai-llama_models","mode":"chat",
                  "tiered_pricing":[{"range":[0,10],"input_cost_per_token":1e-6}]}}
                """#.utf8))
        #expect(map.count == 3)
        #expect(map.table.ids == ["bedrock/eu.model:0", "openai/gpt-x", "vertex_ai/m@1"])
        #expect(map.table.entry("eu.model:0")?.id == "bedrock/eu.model:0")
        let members = try #require(map.table.entry("gpt-x")).members
        #expect(members["input_cost_per_token"]?.number?.text == "0.0000025")
        #expect(
            members["output_cost_per_token_above_200k_tokens_priority"]?.number?.text == "0.00001")
        #expect(members["supports_vision"] == true)
        #expect(members["supports_pdf_input"] == false)
        #expect(members["deprecation_date"] == "2027-01-01")
        #expect(members["search_context_cost_per_query"] == ["search_context_size_low": 0.01])
        #expect(map.table.entry("vertex_ai/m@1")?.priceTiers.count == 1)
    }

    @Test(
        arguments: [
            ("[]", "not an object"), ("{", "not JSON"), ("{}", "no models"),
            (#"{"m":1}"#, "m is no object"), (#"{"m":{}}"#, "neither litellm_provider nor mode"),
            (#"{"a\tb":{"mode":"chat"}}"#, "is no name"),
            (#"{"m":{"mode":"chat","input_cost_per_token":-1}}"#, "input_cost_per_token is -1"),
            (#"{"m":{"mode":"chat","input_cost_per_token":"x"}}"#, "which is no price"),
        ])
    func `what is no map is refused with the reason`(_ case: (text: String, reason: String)) {
        #expect {
            try PriceMap(Array(`case`.text.utf8))
        } throws: {
            "\($0)".contains(`case`.reason)
        }
    }

    @Test func `every price of the built-in table has a name, and the name leads back`() {
        PriceTable.builtIn.forEach { entry in
            for kind in entry.tokenPrices.keys {
                let known = PriceKind(tokens: kind)
                #expect(known != nil, "\(entry.id) \(kind)")
                #expect(known.flatMap { PriceKind(liteLLMName: $0.liteLLMName) }?.name == kind)
            }
            for kind in entry.unitPrices.keys where !Self.isGrouped(kind) {
                let known = PriceKind(units: kind)
                #expect(known != nil, "\(entry.id) \(kind)")
                #expect(known.flatMap { PriceKind(liteLLMName: $0.liteLLMName) }?.name == kind)
            }
        }
    }

    /// Kinds that LiteLLM has in an object of their own.
    private static func isGrouped(_ kind: String) -> Bool {
        kind.hasPrefix("web_search.") || kind.hasPrefix("guardrail.")
    }
}
