import ArgumentParser
import JSON
import Testing

@testable import EndpointsCommand

@Suite struct EndpointSelectionTests {
    private static let endpoints: [JSONValue] = [
        ["name": "ci-1", "state": ["ready": "READY"], "task": "llm/v1/chat"],
        ["name": "ci-2", "state": ["ready": "NOT_READY"], "task": "llm/v1/embeddings"],
        ["name": "prod", "state": ["ready": "READY"], "task": "agent/v2/chat"],
        ["name": "bare"],
    ]

    @Test(
        arguments: [
            ([], ["ci-1", "ci-2", "prod", "bare"]), (["--limit", "2"], ["ci-1", "ci-2"]),
            (["--limit", "0"], []),
            (["--state", "ready"], ["ci-1", "prod"]),
            (["--state", "not-ready"], ["ci-2", "bare"]),
            (["--task", "chat"], ["ci-1", "prod"]), (["--task", "llm/v1/chat"], ["ci-1"]),
            (["--name", "ci-*"], ["ci-1", "ci-2"]),
            (["--name", "ci-*", "--state", "ready", "--limit", "1"], ["ci-1"]),
        ] as [([String], [String])]
    )
    func `filters narrow the list and keep its order`(flags: [String], names: [String]) throws {
        let selection = try EndpointSelection.parse(flags)
        #expect(selection.select(Self.endpoints).map { $0["name"]?.string } == names)
    }

    @Test(arguments: [["--limit", "-1"], ["--limit", "x"], ["--state", "up"]])
    func `a wrong value is refused`(flags: [String]) {
        #expect(throws: (any Error).self) { try EndpointSelection.parse(flags) }
    }
}
