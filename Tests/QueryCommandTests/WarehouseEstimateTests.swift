import Failures
import JSON
import Testing

@testable import QueryCommand

@Suite struct WarehouseEstimateTests {
    @Test(
        arguments: [
            (#"["1000","100","39.0"]"#, [1000, 100, 10000]), (#"["0","0",null]"#, [0, 0, 0]),
        ] as [(String, [Int])])
    func `tokens are those of all rows`(_ row: String, _ numbers: [Int]) throws {
        let estimate = try WarehouseEstimate(try JSONValue(parsing: row), "statement s")
        #expect([estimate.rows, estimate.sampled, estimate.inputTokens] == numbers)
    }

    @Test(
        arguments: [
            #"["many","1","2"]"#, #"["nan","1","2"]"#, #"["1e300","1","2"]"#, #"["9","9","inf"]"#,
            #"["-1","0","0"]"#, #"["1"]"#, "{}",
        ])
    func `a row of anything else is the peer's fault`(_ row: String) throws {
        let value = try JSONValue(parsing: row)
        let error = #expect(throws: ToolError.self) { try WarehouseEstimate(value, "statement s") }
        #expect(error?.message == "statement s: its row is no estimate")
        #expect(error?.code == .peer)
    }
}
