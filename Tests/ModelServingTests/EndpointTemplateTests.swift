import Failures
import JSON
import ModelServing
import Testing

@Suite struct EndpointTemplateTests {
    @Test(arguments: EndpointTemplate.all.map(\.kind))
    func `every kind is a body that creates an endpoint, its credentials references`(
        kind: String
    ) throws {
        let body = try EndpointTemplate.of(kind: kind).body(EndpointTemplate.Values(name: "n"))
        try SecretFields.check(body, allowsLiterals: false)
        #expect(SecretFields.masked(body) == body)
        let whole = try EndpointBody(body)
        #expect(whole.name == "n")
        #expect(whole.isProvisionedThroughput == (kind == "provisioned-throughput"))
        let entity = try #require(body["config"]?["served_entities"]?[0])
        #expect((entity["external_model"] == nil) != (entity["entity_name"] == nil))
        #expect(entity["external_model"]?.object?.keys.contains("") != true)
    }

    @Test func `values find their places`() throws {
        let body = try EndpointTemplate.of(kind: "custom-provider-key").body(
            EndpointTemplate.Values(
                name: "n", model: "a.b:c", task: "llm/v1/completions",
                secrets: [("value", "{{secrets/s/k}}")],
                settings: [
                    ("key", "X-Key"), ("custom_provider_url", "https://x.test"),
                    ("entity.name", "e"), ("ai_gateway.usage_tracking_config.enabled", "true"),
                    ("new_field", "5"), ("description", "7"),
                ]))
        #expect(
            body.text()
                == #"{"name":"n","config":{"served_entities":[{"name":"e","external_model":{"name":"a.b:c","#
                + #""provider":"custom","task":"llm/v1/completions","custom_provider_config":{"#
                + #""custom_provider_url":"https://x.test","api_key_auth":{"key":"X-Key","value":"{{secrets/s/k}}"},"#
                + #""new_field":5}}}]},"ai_gateway":{"usage_tracking_config":{"enabled":true}},"description":7}"#
        )
    }

    @Test func `what must be text stays text`() throws {
        let body = try EndpointTemplate.of(kind: "uc-model").body(
            EndpointTemplate.Values(
                model: "a.b.c",
                secrets: [("environment_vars.HF_TOKEN", "{{secrets/s/k}}")],
                settings: [
                    ("entity_version", "3"), ("environment_vars.N", "1"),
                    ("scale_to_zero_enabled", "false"), ("workload_type", "GPU_SMALL"),
                    ("config.served_entities.0.min_provisioned_concurrency", "4"),
                ]))
        #expect(
            body["config"]?["served_entities"]?[0]?.text()
                == #"{"entity_name":"a.b.c","entity_version":"3","workload_size":"Small","#
                + #""scale_to_zero_enabled":false,"environment_vars":{"HF_TOKEN":"{{secrets/s/k}}","N":"1"},"#
                + #""workload_type":"GPU_SMALL","min_provisioned_concurrency":4}"#)
    }

    @Test(
        arguments: [
            ("{{secrets/a/b}}", true), ("{{secrets/a.b-c_@/K9}}", true), ("{{secrets/a}}", false),
            ("{{secrets/a/b/c}}", false), ("{{secrets//b}}", false), ("{{ secrets/a/b }}", false),
            ("secrets/a/b", false), ("{{secrets/ä/b}}", false), ("", false),
        ] as [(String, Bool)]
    )
    func `a reference has one form`(text: String, isReference: Bool) {
        #expect(SecretFields.isReference(text) == isReference)
    }

    @Test func `several templates become one endpoint`() throws {
        let bodies = try ["openai", "anthropic"].map {
            try EndpointTemplate.of(kind: $0).body(EndpointTemplate.Values(name: $0))
        }
        let one = try EndpointCombination.combining(
            bodies, name: "both", traffic: TrafficSplit(parsing: "gpt-4o=80,anthropic=20"))
        #expect(one["name"] == "both")
        #expect(one["config"]?["served_entities"]?.array?.count == 2)
        #expect(
            one["config"]?["traffic_config"]?.text()
                == #"{"routes":[{"served_model_name":"gpt-4o","traffic_percentage":80},"#
                + #"{"served_model_name":"claude-sonnet-4-5","traffic_percentage":20}]}"#)
        let twice = #expect(throws: ToolError.self) {
            try EndpointCombination.combining(
                [bodies[0], bodies[0]], name: "x", traffic: TrafficSplit(parsing: "gpt-4o=100"))
        }
        #expect(twice?.code == .data)
        let unknown = #expect(throws: ToolError.self) {
            try EndpointCombination.combining(
                bodies, name: "x", traffic: TrafficSplit(parsing: "nope=100"))
        }
        #expect(unknown?.hint == "served entities: gpt-4o, claude-sonnet-4-5")
    }
}
