import JSON
import Testing

@testable import ModelCatalog

@Suite struct CatalogRecordTests {
    private static let table = PriceTable(
        trusting: """
            function_calling;

            bedrock/anthropic.claude\tchat\t200000\t\tinput=3
            databricks/databricks-llama-3-3-70b\tchat\t128000\t\tinput=0.5
            databricks/dbx-chat\tchat\t128000\t\tinput=0.5,output=1.5\t\t\t\t0
            gpt-x\t=openai/gpt-x
            openai/gpt-x\tchat\t1000\t\tinput=2
            openai/gpt-x-mini\tchat\t1000\t\tinput=1

            """)

    private static func endpoint(_ text: String) throws -> CatalogRecord {
        try #require(CatalogRecord(endpoint: try JSONValue(parsing: text), table: table))
    }

    @Test func `a foundation model endpoint carries price and abilities`() throws {
        let record = try Self.endpoint(
            #"{"name":"dbx-chat","task":"llm/v1/chat","state":{"ready":"READY"}}"#
        ).json
        #expect(record["model_name"] == "dbx-chat")
        #expect(record["model_group"] == "databricks/dbx-chat")
        #expect(record["state"] == "READY")
        #expect(record["mode"] == "chat")
        #expect(record["match"] == "exact")
        #expect(record["input_cost_per_token"]?.number?.text == "0.0000005")
        #expect(record["supports_function_calling"] == true)
        #expect(record["sources"] == ["databricks", "static"])
        #expect(record["litellm_params"] == ["model": "databricks/dbx-chat"])
    }

    @Test(
        arguments: [
            (
                #"{"external_model":{"provider":"amazon-bedrock","name":"anthropic.claude"}}"#,
                "alias", 200_000
            ),
            (#"{"external_model":{"provider":"openai","name":"gpt-x"}}"#, "alias", 1000),
            (#"{"external_model":{"provider":"custom","name":"gpt-x"}}"#, "alias", 1000),
            (#"{"foundation_model":{"name":"system.ai.dbx-chat"}}"#, "alias", 128_000),
            (#"{"entity_name":"system.ai.llama_v3_3_70b"}"#, "inferred", 128_000),
            (#"{"entity_name":"main.models.churn"}"#, "none", nil),
        ])
    func `an endpoint is what it serves, and says how that was found`(
        _ case: (entity: String, match: String, window: Int?)
    ) throws {
        let record = try Self.endpoint(
            #"{"name":"mine","config":{"served_entities":[\#(`case`.entity)]}}"#
        ).json
        #expect(record["match"]?.string == `case`.match)
        #expect(record["max_input_tokens"]?.int == `case`.window)
        #expect(record["model_group"] == "databricks/mine")
        #expect((record["matched_model"] == nil) == (`case`.match == "none"))
    }

    @Test func `provisioned throughput has no price per token`() throws {
        let record = try Self.endpoint(
            #"""
            {"name":"dbx-chat","config":{"served_entities":[{"max_provisioned_throughput":9500}]}}
            """#
        ).json
        #expect(record["input_cost_per_token"] == nil)
        #expect(record["max_input_tokens"] == 128_000)
    }

    @Test func `a custom model has no price and no guess`() throws {
        let record = try Self.endpoint(#"{"name":"churn","state":{"ready":"NOT_READY"}}"#).json
        #expect(record["mode"] == nil)
        #expect(record["input_cost_per_token"] == nil)
        #expect(record["sources"] == ["databricks"])
        #expect(record["match"] == "none")
    }

    @Test func `the better source's fields stand, the other fills gaps, and origins tell`() throws {
        var better = try #require(
            CatalogRecord(
                listed: ["id": "gpt-x", "owned_by": "openai", "max_model_len": 5], source: "openai",
                table: Self.table))
        let other = try #require(
            CatalogRecord(
                group: [
                    "model_group": "openai/gpt-x", "providers": ["openai", "b"],
                    "mode": "responses",
                    "max_input_tokens": 7, "rpm": 3,
                ], source: "file", table: Self.table))
        better.merge(other)
        let record = better.jsonWithOrigins
        #expect(record["max_input_tokens"] == 5)
        #expect(record["mode"] == "responses")
        #expect(record["rpm"] == 3)
        #expect(record["providers"] == ["openai", "b"])
        #expect(record["sources"] == ["openai", "static", "file"])
        #expect(record["origins"]?["max_input_tokens"] == "openai")
        #expect(record["origins"]?["mode"] == "file")
        #expect(record["origins"]?["input_cost_per_token"] == "static")
    }

    @Test func `a wildcard stands for the provider's models`() throws {
        let record = try #require(
            CatalogRecord(
                deployment: [
                    "model_name": "openai/*",
                    "litellm_params": ["model": "openai/*", "api_key": "os.environ/KEY"],
                ], source: "file", table: Self.table))
        let expanded = record.expanded(in: Self.table)
        #expect(expanded.map(\.group) == ["openai/gpt-x", "openai/gpt-x-mini"])
        #expect(expanded.allSatisfy { $0.json["litellm_params"]?["api_key"] == nil })
        #expect(record.json["litellm_params"] == ["model": "openai/*"])
        let renamed = try #require(
            CatalogRecord(
                deployment: [
                    "model_name": "fast-*", "litellm_params": ["model": "openai/gpt-x*", "rpm": 3],
                ], source: "file", table: Self.table)
        ).expanded(in: Self.table).map(\.json)
        #expect(renamed.map { $0["model_name"] } == ["fast-", "fast--mini"])
        #expect(renamed.map { $0["model_group"] } == ["openai/fast-", "openai/fast--mini"])
        #expect(renamed[1]["litellm_params"] == ["model": "openai/gpt-x-mini"])
        #expect(renamed.allSatisfy { $0["rpm"] == 3 && $0["match"] == "alias" })
        #expect(
            renamed.map { $0["matched_model"] } == ["openai/gpt-x", "openai/gpt-x-mini"])
    }

    @Test func `a model service is found by its model`() throws {
        let record = try #require(
            CatalogRecord(
                modelService: [
                    "name": "system.ai.llama-3-3-70b",
                    "supported_api_types": ["mlflow/v1/chat/completions"],
                ], table: Self.table)
        ).json
        #expect(record["mode"] == "chat")
        #expect(record["match"] == "alias")
        #expect(record["matched_model"] == "databricks/databricks-llama-3-3-70b")
        #expect(record["sources"] == ["unity", "static"])
    }

    @Test func `filters must all hold, and a word that no model has is told`() throws {
        let record = try Self.endpoint(
            #"{"name":"dbx-chat","task":"llm/v1/chat","state":{"ready":"READY"}}"#
        ).members
        var filter = CatalogFilter(
            provider: "databricks", mode: "chat", abilities: ["function_calling"],
            maxInputPrice: Rate("0.5", perMillion: true), isReadyOnly: true)
        #expect(filter.accepts(record))
        filter.maxInputPrice = Rate("0.4999999", perMillion: true)
        #expect(!filter.accepts(record))
        filter = CatalogFilter(abilities: ["visoin"])
        #expect(!filter.accepts(record))
        #expect(filter.unknownWord(among: [record])?.option == "supports")
        #expect(CatalogFilter(mode: "chat").unknownWord(among: [record]) == nil)
    }

    @Test func `a change names the group and its fields`() throws {
        let old: [JSONValue] = [["model_group": "a", "mode": "chat"], ["model_group": "b"]]
        let new: [JSONValue] = [["model_group": "a", "mode": "x"], ["model_group": "c"]]
        #expect(
            CatalogDiff.changes(from: old, to: new).map { $0.text() } == [
                #"{"change":"changed","model_group":"a","fields":"#
                    + #"[{"field":"mode","old":"chat","new":"x"}]}"#,
                #"{"change":"added","model_group":"c","fields":[]}"#,
                #"{"change":"removed","model_group":"b","fields":[]}"#,
            ])
        #expect(CatalogDiff.changes(from: old, to: old.reversed()).isEmpty)
    }
}
