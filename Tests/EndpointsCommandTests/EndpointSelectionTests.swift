import ArgumentParser
import Failures
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
        var pass = try EndpointSelection.parse(flags).pass
        // In two parts, as a stream brings them.
        let chosen =
            pass.select(Array(Self.endpoints[..<1])) + pass.select(Array(Self.endpoints[1...]))
        #expect(chosen.map { $0["name"]?.string } == names)
        #expect(pass.isOver == (flags.contains("--limit") && names.count == Int(flags.last ?? "")))
        try pass.checkTask()
    }

    @Test func `a task that nobody has and nobody knows is misspelt`() throws {
        var pass = try EndpointSelection.parse(["--task", "chta"]).pass
        #expect(pass.select(Self.endpoints).isEmpty)
        let error = #expect(throws: ToolError.self) { try pass.checkTask() }
        #expect(error?.code == .usage)
        #expect(error?.hint?.contains("llm/v1/chat") == true)
        var own = try EndpointSelection.parse(["--task", "own/task"]).pass
        _ = own.select([["name": "x", "task": "own/task"]])
        try own.checkTask()
    }

    @Test(arguments: [["--limit", "-1"], ["--limit", "x"], ["--state", "up"]])
    func `a wrong value is refused`(flags: [String]) {
        #expect(throws: (any Error).self) { try EndpointSelection.parse(flags) }
    }
}
