import CommandSupport
import JSON
import POSIX
import Testing

@testable import EndpointsCommand

@Suite struct EndpointShapeTests {
    private static let endpoint: JSONValue = [
        "name": "ep", "state": ["ready": "READY", "config_update": "NOT_UPDATING"],
        "task": "llm/v1/chat",
        "creator": "me@x.test", "creation_timestamp": 1_000_000,
        "config": [
            "served_entities": [
                ["name": "a", "external_model": ["name": "gpt-4o"]],
                ["name": "b", "foundation_model": ["name": "llama"]],
                ["name": "c", "entity_name": "cat.sch.m"], ["name": "d"],
            ]
        ],
    ]

    @Test func `the table says what matters`() throws {
        let now = WallTime(seconds: 1000 + 3 * 86400)
        let shape = EndpointShape.records(isList: true, now: now)
        let columns = try #require(shape.columns)
        #expect(
            columns.map(\.title) == [
                "NAME", "READY", "UPDATE", "TASK", "ENTITIES", "AGE", "CREATOR",
            ])
        #expect(
            columns.map { $0.cell(Self.endpoint) } == [
                "ep", "READY", "NOT_UPDATING", "llm/v1/chat", "gpt-4o,llama,cat.sch.m,d", "3d",
                "me@x.test",
            ])
        #expect(columns.map { $0.cell([:]) } == Array(repeating: "", count: 7))
        #expect(shape.text?(Self.endpoint) == "ep")
    }

    @Test(arguments: [
        (8, "8s"), (90, "1m"), (7200, "2h"), (86400 * 40, "40d"), (0, "0s"), (-5, ""),
    ])
    func `an age has one unit`(seconds: Int, text: String) {
        let created = 1_000_000_000
        #expect(EndpointShape.age(created, WallTime(seconds: created / 1000 + seconds)) == text)
        #expect(EndpointShape.age(nil, WallTime(seconds: 5)) == "")
    }

    @Test func `older answers say the same by other names`() {
        let old: JSONValue = [
            "state": ["update_state": "IN_PROGRESS"],
            "pending_config": ["served_models": [["model_name": "m"]]],
        ]
        #expect(EndpointShape.entities(old) == ["m"])
        #expect(EndpointShape.records(isList: true).columns?[2].cell(old) == "IN_PROGRESS")
    }
}
