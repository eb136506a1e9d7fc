import JSON
import Testing

@testable import ModelCatalog

@Suite struct PriceTableTests {
    @Test func `every model of the table is found by its id, and the ids are sorted`() {
        var last: [UInt8] = []
        var count = 0
        PriceTable.builtIn.forEach { entry in
            #expect(PriceTable.builtIn.entry(entry.id)?.id == entry.id)
            let bytes = Array(entry.id.utf8)
            #expect(last.lexicographicallyPrecedes(bytes))
            last = bytes
            count += 1
        }
        #expect(count > 4000)
    }

    @Test
    func
        `the built-in table is one without a fault, and each member of its entries has a known name`()
    {
        var count = 0
        var unknown: Set<String> = []
        PriceTable.builtIn.forEach { entry in
            count += 1
            unknown.formUnion(entry.members.keys.filter { !PriceEntry.isMember($0) })
        }
        #expect(unknown.isEmpty)
        #expect(!PriceEntry.isMember("supports_visoin") && !PriceEntry.isMember("input_cost"))
        // Every other name leads to an entry, and no line is out of its place.
        #expect(PriceTable(checking: PriceTable.builtInText + "\n", count: count) != nil)
    }

    @Test(arguments: ["", "a", "openai/gpt-4o-", "zzz", "databricks", "=", "\t", "\n"])
    func `a name that is none finds nothing`(_ name: String) {
        #expect(PriceTable.builtIn.entry(name)?.id == nil)
    }

    @Test(arguments: [
        ("gpt-4o", "openai/gpt-4o"), ("us.anthropic.claude-haiku-4-5-20251001-v1:0", nil),
        ("claude-sonnet-4-5", "anthropic/claude-sonnet-4-5"),
        ("jamba-1.5-large@001", "ai21/jamba-1.5-large@001"),
        ("deepseek-chat", "deepseek/deepseek-chat@bare"),
        ("1024-x-1024/50-steps/bedrock/amazon.nova-canvas-v1:0", nil),
        ("cloudflare/@cf/google/gemma-2b-it-lora", "cloudflare/@cf/google/gemma-2b-it-lora"),
    ])
    func `another name leads to its model`(_ case: (name: String, id: String?)) throws {
        let entry = try #require(PriceTable.builtIn.entry(`case`.name))
        if let id = `case`.id { #expect(entry.id == id) }
    }

    @Test func `an entry has LiteLLM's names`() throws {
        let table = PriceTable(
            trusting:
                "vision;reasoning\n\np/m\tchat\t1000\t200\tinput=0.15,output=0.6\t\t\t\t0\t2027-01-01"
        )
        let entry = try #require(table.entry("p/m"))
        #expect(
            JSONValue.object(entry.members).text()
                == #"{"mode":"chat","max_input_tokens":1000,"max_output_tokens":200,"#
                + #""input_cost_per_token":0.00000015,"output_cost_per_token":0.0000006,"#
                + #""supports_vision":true,"supports_reasoning":false,"#
                + #""deprecation_date":"2027-01-01"}"#)
    }
}
