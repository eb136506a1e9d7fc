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

    @Test func `two names for one id are one model, another name of it, or two`() throws {
        let map = try PriceMap(
            Array(
                #"""
                {"same":{"litellm_provider":"gemini","mode":"chat"},
                 "gemini/same":{"litellm_provider":"gemini","mode":"chat"},
                 "text-completion-codestral/c":{"litellm_provider":"text-completion-codestral","mode":"x"},
                 "codestral/c":{"litellm_provider":"codestral","mode":"chat"},
                 "other":{"litellm_provider":"vertex_ai-language-models","mode":"chat"},
                 "vertex_ai/other":{"litellm_provider":"vertex_ai","mode":"embedding"}}
                """#.utf8))
        #expect(
            map.table.ids == [
                "codestral/c", "codestral/c@text-completion", "gemini/same", "vertex_ai/other",
                "vertex_ai/other@language-models",
            ])
        #expect(map.count == 5)
        #expect(map.table.entry("same")?.id == "gemini/same")
        #expect(map.table.entry("other")?.id == "vertex_ai/other@language-models")
        #expect(map.table.entry("vertex_ai/other")?.mode == "embedding")
    }

    @Test func `units of a guardrail and factors by region are kept`() throws {
        let map = try PriceMap(
            Array(
                #"""
                {"g":{"litellm_provider":"bedrock","guardrail_cost_per_unit":{"topic":0.00015}},
                 "o":{"litellm_provider":"openai","input_cost_per_token":1.0000000000000001e-07,
                  "regional_processing_uplift_multiplier_eu":1.1,"regional_endpoint_uplift_multiplier":1.2,
                  "provider_specific_entry":{"us":1.3,"fast":6.0,"free_images":5}}}
                """#.utf8))
        #expect(map.text.contains("guardrail.topic=0.00015"))
        #expect(map.text.contains("\tinput=0.1\t"))
        #expect(
            map.text.contains(
                "data_residency_eu=1100,fast_mode=6000,region_us=1300,regional_endpoint=1200"))
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
