import Failures
import Testing

@testable import CommandSupport

@Suite struct RecordMapTests {
    private func map(_ program: String) throws -> RecordMap {
        let console = TestConsole().console
        let context = ToolContext(
            tool: "tool", console: console, environment: [:],
            errors: ErrorReport(
                tool: "tool", output: console.error, isJSON: false, isQuiet: false, verbosity: 0))
        return try RecordMap(program, flag: "--map", context)
    }

    private func map(_ program: String, _ record: String) throws -> String {
        let mapped = try map(program).record(from: Array(record.utf8))
        return String(decoding: mapped, as: UTF8.self)
    }

    @Test(
        arguments: [
            ("{id:.key,input:.body}", #"{"key":7,"body":"é"}"#, #"{"id":7,"input":"é"}"#),
            (".text", #"{"text":"x"}"#, #""x""#), (".", "null", "null"),
        ])
    func `one record comes of one`(_ program: String, _ record: String, _ mapped: String) throws {
        #expect(try map(program, record) == mapped)
    }

    @Test(
        arguments: [
            ("empty", "--map gave 0 records, not one"), (".,.", "--map gave 2 records, not one"),
        ])
    func `none and several are refused by the flag's name`(_ program: String, _ message: String) {
        #expect { try map(program, "1") } throws: {
            ($0 as? ToolError)?.code == .jqRuntime && ($0 as? ToolError)?.message == message
        }
    }

    @Test(arguments: [("error(\"no\")", ToolError.Code.jqRuntime), (".a.b|", .jqCompile)])
    func `a program that fails keeps its own failure`(_ program: String, _ code: ToolError.Code) {
        #expect { try map(program, "1") } throws: { ($0 as? ToolError)?.code == code }
    }

    @Test func `a failed record does not spoil the next`() throws {
        let map = try map(".a")
        #expect(throws: ToolError.self) { try map.record(from: Array("1".utf8)) }
        #expect(try map.record(from: Array(#"{"a":2}"#.utf8)) == Array("2".utf8))
    }
}
