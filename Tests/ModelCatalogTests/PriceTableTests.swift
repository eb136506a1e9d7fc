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

    @Test(arguments: ["", "a", "gpt-4o", "openai/gpt-4", "zzz", "openai/gpt-4o-", "databricks"])
    func `a name that is no id finds only itself`(_ id: String) {
        #expect(PriceTable.builtIn.entry(id).map { $0.id == id } ?? true)
    }

    @Test(
        arguments: [
            ("0.10003", "0.00000010003"), ("3", "0.000003"), ("15", "0.000015"), ("0", "0"),
            ("1000000", "1"), ("2500000.5", "2.5000005"), ("0.00", "0"),
        ])
    func `a price per token is the exact decimal`(_ case: (million: String, token: String)) {
        #expect(DecimalText.shifted(`case`.million, by: -6) == `case`.token)
    }

    @Test(arguments: ["", ".", "-1", "1e3", "1.2.3", "x"])
    func `text that is no plain decimal has no price`(_ text: String) {
        #expect(DecimalText.shifted(text, by: -6) == nil)
    }

    @Test func `an entry has LiteLLM's names`() throws {
        let table = PriceTable(
            text: "p/m\tchat\t1000\t200\tinput=0.15,output=0.6\tvision\treasoning\t\t2027-01-01")
        let entry = try #require(table.entry("p/m"))
        #expect(
            JSONValue.object(entry.members).text()
                == #"{"mode":"chat","max_input_tokens":1000,"max_output_tokens":200,"#
                + #""input_cost_per_token":0.00000015,"output_cost_per_token":0.0000006,"#
                + #""supports_vision":true,"supports_reasoning":false,"#
                + #""deprecation_date":"2027-01-01"}"#)
    }
}
