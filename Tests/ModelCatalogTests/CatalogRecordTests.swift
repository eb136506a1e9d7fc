import JSON
import Testing

@testable import ModelCatalog

@Suite struct CatalogRecordTests {
    private static let table = PriceTable(
        trusting: """
            function_calling;

            bedrock/anthropic.claude\tchat\t200000\t\tinput=3
            databricks/dbx-chat\tchat\t128000\t\tinput=0.5,output=1.5\t\t\t\t0
            """)

    private static func endpoint(_ text: String) throws -> JSONValue {
        try #require(CatalogRecord.endpoint(try JSONValue(parsing: text), table: table))
    }

    @Test func `a foundation model endpoint carries price and abilities`() throws {
        let record = try Self.endpoint(
            #"{"name":"dbx-chat","task":"llm/v1/chat","state":{"ready":"READY"}}"#)
        #expect(record["model_name"] == "dbx-chat")
        #expect(record["model_group"] == "databricks/dbx-chat")
        #expect(record["state"] == "READY")
        #expect(record["mode"] == "chat")
        #expect(record["input_cost_per_token"]?.number?.text == "0.0000005")
        #expect(record["supports_function_calling"] == true)
        #expect(record["sources"] == ["databricks", "static"])
        #expect(record["litellm_params"] == ["model": "databricks/dbx-chat"])
    }

    @Test func `an external model is found under its provider's name`() throws {
        let record = try Self.endpoint(
            #"""
            {"name":"mine","task":"llm/v1/chat","config":{"served_entities":[{"external_model":
            {"provider":"amazon-bedrock","name":"anthropic.claude"}}]}}
            """#)
        #expect(record["max_input_tokens"] == 200000)
        #expect(record["model_group"] == "databricks/mine")
    }

    @Test func `a custom model has no price and no guess`() throws {
        let record = try Self.endpoint(#"{"name":"churn","state":{"ready":"NOT_READY"}}"#)
        #expect(record["mode"] == nil)
        #expect(record["input_cost_per_token"] == nil)
        #expect(record["sources"] == ["databricks"])
    }

    @Test func `of two records the better one's fields stand and the other fills the gaps`() throws
    {
        let better = try JSONValue(
            parsing: #"{"model_group":"a/b","mode":"chat","sources":["serve"],"providers":["a"]}"#)
        let other = try JSONValue(
            parsing:
                #"{"model_group":"a/b","mode":"x","state":"READY","sources":["databricks","serve"]}"#
        )
        #expect(
            CatalogRecord.merged(better, other).text()
                == #"{"model_group":"a/b","mode":"chat","sources":["serve","databricks"],"#
                + #""providers":["a"],"state":"READY"}"#)
    }

    @Test func `filters must all hold`() throws {
        let record = try Self.endpoint(
            #"{"name":"dbx-chat","task":"llm/v1/chat","state":{"ready":"READY"}}"#)
        var filter = CatalogFilter(
            provider: "databricks", mode: "chat", abilities: ["function_calling"],
            maxInputPerMillion: 0.5, isReadyOnly: true)
        #expect(filter.accepts(record))
        filter.maxInputPerMillion = 0.49
        #expect(!filter.accepts(record))
        filter = CatalogFilter(abilities: ["vision"])
        #expect(!filter.accepts(record))
    }
}
