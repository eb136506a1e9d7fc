import JSON
import Testing

@testable import GatewayServer

@Suite struct ModelGroupRowTests {
    @Test func `a row has LiteLLM's fields in its order`() {
        let row = ModelGroupRow(name: "m", providers: [], members: []).json
        #expect(
            row.object?.keys == [
                "model_group", "providers", "max_input_tokens", "max_output_tokens",
                "input_cost_per_token", "output_cost_per_token", "input_cost_per_pixel", "mode",
                "tpm", "rpm", "itpm", "otpm", "supports_parallel_function_calling",
                "supports_vision", "supports_web_search", "supports_url_context",
                "supports_reasoning", "supports_function_calling", "supports_fast_mode",
                "supported_reasoning_efforts", "supported_openai_params",
                "configurable_clientside_auth_params", "description", "supported_endpoints",
                "supports_background_chat", "is_public_model_group", "health_status",
                "health_response_time", "health_checked_at", "custom_tags", "custom_metadata",
            ])
    }

    @Test func `members are joined field by field`() throws {
        let members = try [
            """
            {"mode":"chat","max_input_tokens":10,"supports_vision":true,"supports_fast_mode":true,
             "supported_reasoning_efforts":["low","high"],"supported_endpoints":["/v1/a"]}
            """,
            """
            {"mode":"embedding","max_input_tokens":20,"supports_vision":false,"description":"last",
             "supported_reasoning_efforts":["high","max"],"supported_endpoints":["/v1/a","/v1/b"]}
            """,
        ].map { try #require(try JSONValue(parsing: $0).object) }
        let row = ModelGroupRow(
            name: "m", providers: ["a", "b"], members: members, dropped: ["seed"],
            tokensPerMinute: 5
        ).json
        #expect(row["max_input_tokens"] == 20)
        #expect(row["mode"] == "chat")
        #expect(row["supports_vision"] == true)
        #expect(row["supports_fast_mode"] == false)
        #expect(row["supported_reasoning_efforts"] == ["high"])
        #expect(row["supported_endpoints"] == ["/v1/a", "/v1/b"])
        #expect(row["description"] == "last")
        #expect(row["tpm"] == 5)
        #expect(row["rpm"] == JSONValue.null)
        let parameters = row["supported_openai_params"]?.array ?? []
        #expect(parameters.contains("temperature"))
        #expect(!parameters.contains("seed"))
    }
}
