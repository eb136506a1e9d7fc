import Failures
import JSON
import ModelServing
import Testing

@Suite struct EndpointChangeTests {
    private static let endpoint = parsed(
        """
        {"name":"e","config":{"config_version":3,"served_models":[{"name":"a"},{"name":"b"}],
        "served_entities":[
        {"name":"a","entity_name":"m.s.a","entity_version":"1","workload_size":"Small",
        "scale_to_zero_enabled":true,"x_new":1,"creator":"c","creation_timestamp":1,
        "state":{"deployment":"DEPLOYMENT_READY"}},
        {"name":"b","entity_name":"m.s.b","entity_version":"2","min_provisioned_concurrency":4,
        "max_provisioned_concurrency":8,"foundation_model":{"name":"f"}}],
        "traffic_config":{"routes":[
        {"served_model_name":"a","served_entity_name":"a","traffic_percentage":100},
        {"served_model_name":"b","served_entity_name":"b","traffic_percentage":0}]}},
        "ai_gateway":{"usage_tracking_config":{"enabled":true},"rate_limits":[{"calls":1}]},
        "tags":[{"key":"team","value":"x"},{"key":"old"}],
        "email_notifications":{"on_update_failure":["a@x.test"]}}
        """)

    private static func parsed(_ text: String) -> JSONValue {
        (try? JSONValue(parsing: text)) ?? .null
    }

    private static func change(
        _ part: EndpointPart, _ body: String? = nil, traffic: String? = nil,
        removed: [String] = [], replaces: Bool = false
    ) throws(ToolError) -> EndpointChange {
        try EndpointChange(
            of: part, in: endpoint,
            EndpointChange.Wish(
                body: body.map(parsed),
                traffic: traffic == nil ? nil : TrafficSplit(parsing: traffic ?? ""),
                removed: removed, replaces: replaces))
    }

    @Test func `a shift of traffic sends the whole configuration, without what only answers have`()
        throws
    {
        let change = try Self.change(.config, traffic: "a=90,b=10")
        #expect(
            change.body
                == Self.parsed(
                    """
                    {"served_entities":[{"name":"a","entity_name":"m.s.a","entity_version":"1",
                    "workload_size":"Small","scale_to_zero_enabled":true,"x_new":1},
                    {"name":"b","entity_name":"m.s.b","entity_version":"2",
                    "min_provisioned_concurrency":4,"max_provisioned_concurrency":8,
                    "scale_to_zero_enabled":false}],
                    "traffic_config":{"routes":[{"served_model_name":"a","traffic_percentage":90},
                    {"served_model_name":"b","traffic_percentage":10}]}}
                    """))
        #expect(
            change.patch.value.text()
                == #"[{"op":"replace","path":"/config/traffic_config/routes/0/traffic_percentage","value":90},"#
                + #"{"op":"replace","path":"/config/traffic_config/routes/1/traffic_percentage","value":10}]"#
        )
    }

    @Test func `one member of one entity changes and nothing else`() throws {
        let change = try Self.change(
            .config, #"{"served_entities":[{"name":"b","entity_version":"3"}]}"#)
        #expect(
            change.patch.value.text()
                == #"[{"op":"replace","path":"/config/served_entities/1/entity_version","value":"3"}]"#
        )
    }

    @Test func `a new size drops the other way to say it`() throws {
        let change = try Self.change(
            .config, #"{"served_entities":[{"name":"b","workload_size":"Large"}]}"#)
        let entity = change.body["served_entities"]?[1]
        #expect(entity?["workload_size"] == "Large")
        #expect(entity?["min_provisioned_concurrency"] == nil)
        #expect(entity?["max_provisioned_concurrency"] == nil)
    }

    @Test func `an entity comes, an entity goes with its route`() throws {
        let change = try Self.change(
            .config, #"{"served_entities":[{"entity_name":"m.s.c","entity_version":"1"}]}"#,
            traffic: "a=50,m.s.c-1=50", removed: ["b"])
        #expect(change.body["served_entities"]?.array?.count == 2)
        #expect(change.body["traffic_config"]?["routes"]?[1]?["served_model_name"] == "m.s.c-1")
        let gone = try Self.change(.config, removed: ["b"])
        #expect(gone.body["traffic_config"]?["routes"]?.array?.count == 1)
    }

    @Test(
        arguments: [
            (
                .aiGateway, #"{"guardrails":{"input":{"safety":true}}}"#,
                #"{"usage_tracking_config":{"enabled":true},"rate_limits":[{"calls":1}],"guardrails":{"input":{"safety":true}}}"#,
                #"[{"op":"add","path":"/ai_gateway/guardrails","value":{"input":{"safety":true}}}]"#
            ),
            (
                .aiGateway, #"{"usage_tracking_config":null}"#, #"{"rate_limits":[{"calls":1}]}"#,
                #"[{"op":"remove","path":"/ai_gateway/usage_tracking_config"}]"#
            ),
            (
                .notifications, #"{"email_notifications":{"on_update_success":["b@x.test"]}}"#,
                #"{"email_notifications":{"on_update_failure":["a@x.test"],"on_update_success":["b@x.test"]}}"#,
                #"[{"op":"add","path":"/email_notifications/on_update_success","value":["b@x.test"]}]"#
            ),
            (
                .telemetry, #"{"telemetry_config":{"telemetry_profile_id":"p"}}"#,
                #"{"telemetry_config":{"telemetry_profile_id":"p"}}"#,
                #"[{"op":"add","path":"/telemetry_config","value":{"telemetry_profile_id":"p"}}]"#
            ),
            (
                .rateLimits, #"{"rate_limits":[{"calls":5,"renewal_period":"minute"}]}"#,
                #"{"rate_limits":[{"calls":5,"renewal_period":"minute"}]}"#,
                #"[{"op":"add","path":"/rate_limits","value":[{"calls":5,"renewal_period":"minute"}]}]"#
            ),
            (
                .tags,
                #"{"add_tags":[{"key":"team","value":"y"},{"key":"n"}],"delete_tags":["old"]}"#,
                #"{"add_tags":[{"key":"team","value":"y"},{"key":"n"}],"delete_tags":["old"]}"#,
                #"[{"op":"replace","path":"/tags/0/value","value":"y"},{"op":"replace","path":"/tags/1/key","value":"n"}]"#
            ),
        ] as [(EndpointPart, String, String, String)]
    )
    func `each part is merged with what is there`(
        part: EndpointPart, wish: String, body: String, patch: String
    ) throws {
        let change = try Self.change(part, wish)
        #expect(change.body.text() == body)
        #expect(change.patch.value.text() == patch)
    }

    @Test func `replacing loses the rest, and the patch says so`() throws {
        let change = try Self.change(.aiGateway, "{}", replaces: true)
        #expect(change.body == [:])
        #expect(change.patch.operations.map(\.name) == ["remove", "remove"])
    }

    @Test func `the same again is no change`() throws {
        #expect(try Self.change(.config, traffic: "a=100,b=0").patch.isEmpty)
    }

    @Test(
        arguments: [
            (.config, "[]", "the body is no JSON object"), (.config, #"{"ai_gateway":{}}"#, "part"),
            (.config, #"{"config":{}}"#, "part"), (.aiGateway, #"{"add_tags":[]}"#, "part"),
            (.tags, #"{"tags":[]}"#, "part"),
            (.config, #"{"served_entities":{}}"#, "served_entities is no array"),
            (.config, #"{"served_entities":[{}]}"#, "has no name"),
        ] as [(EndpointPart, String, String)]
    )
    func `a body of another shape is refused`(part: EndpointPart, body: String, reason: String) {
        let error = #expect(throws: ToolError.self) { try Self.change(part, body) }
        #expect(error?.code == .data)
        #expect(error?.message.contains(reason) == true)
    }

    @Test func `entities that are not there are named with those that are`() {
        let traffic = #expect(throws: ToolError.self) { try Self.change(.config, traffic: "x=100") }
        #expect(traffic?.hint == "served entities: a, b")
        let removed = #expect(throws: ToolError.self) { try Self.change(.config, removed: ["x"]) }
        #expect(removed?.code == .usage)
    }

    @Test func `a credential that the service does not show is missed`() throws {
        let external = { (config: String) in
            Self.parsed(
                #"{"config":{"served_entities":[{"name":"e","external_model":{"name":"m","openai_config":\#(config)}}]}}"#
            )
        }
        let wish = EndpointChange.Wish(body: [:])
        let lost = try EndpointChange(of: .config, in: external("{}"), wish)
        #expect(lost.warnings.count == 1)
        let kept = try EndpointChange(
            of: .config, in: external(#"{"openai_api_key":"{{secrets/a/b}}"}"#), wish)
        #expect(kept.warnings.isEmpty)
    }
}
