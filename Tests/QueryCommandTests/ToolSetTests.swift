import Failures
import JSON
import Testing

@testable import QueryCommand

@Suite struct ToolSetTests {
    private static let nested =
        #"{"type":"function","function":{"name":"wx","parameters":{"a":1.50}}}"#
    private static let flat = #"{"type":"function","name":"wx","parameters":{"a":1.50}}"#

    private func body(
        _ file: String?, choice: String? = nil, for task: QueryTask
    ) throws -> String {
        var body = JSONObject()
        try ToolSet(file.map { Array($0.utf8) }, file: "f", choice: choice).add(
            to: &body, for: task)
        return JSONValue.object(body).text()
    }

    @Test(
        arguments: [
            nested, flat, "[\(nested)]", "[\(flat)]", #"{"tools":[\#(nested)]}"#,
            #"{"tools":[\#(flat)]}"#,
        ])
    func `either API's tools, alone or in a list, go out as the one asked wants them`(
        _ file: String
    ) throws {
        #expect(try body(file, for: .chat) == #"{"tools":[\#(Self.nested)]}"#)
        #expect(try body(file, for: .respond) == #"{"tools":[\#(Self.flat)]}"#)
    }

    @Test func `a tool that is no function passes as it is`() throws {
        let tool = #"{"type":"web_search","size":"low"}"#
        #expect(try body(tool, for: .respond) == #"{"tools":[\#(tool)]}"#)
        #expect(try body(tool, for: .chat) == #"{"tools":[\#(tool)]}"#)
    }

    @Test(
        arguments: [
            ("auto", #""auto""#, #""auto""#), ("none", #""none""#, #""none""#),
            ("required", #""required""#, #""required""#),
            (
                "wx", #"{"type":"function","function":{"name":"wx"}}"#,
                #"{"type":"function","name":"wx"}"#
            ),
            (
                #"{"type":"function","name":"any"}"#,
                #"{"type":"function","function":{"name":"any"}}"#,
                #"{"type":"function","name":"any"}"#
            ),
        ])
    func `a choice is a word, a tool's name or JSON`(
        _ choice: String, _ chat: String, _ response: String
    ) throws {
        let tools = #""tools":[\#(Self.nested)]"#
        #expect(
            try body(Self.flat, choice: choice, for: .chat)
                == #"{\#(tools),"tool_choice":\#(chat)}"#)
        #expect(
            try body(Self.nested, choice: choice, for: .respond)
                == #"{"tools":[\#(Self.flat)],"tool_choice":\#(response)}"#)
    }

    @Test func `a choice needs no tools of ours`() throws {
        #expect(try body(nil, choice: "none", for: .chat) == #"{"tool_choice":"none"}"#)
    }

    @Test(
        arguments: [
            ("{", "--tools f: expected a key at line 1, column 2"),
            ("[]", "--tools f: holds no tool"),
            ("[1]", "--tools f: tool 1 has no type"),
            (#"[{"type":"function","name":"a"},{"name":"b"}]"#, "--tools f: tool 2 has no type"),
        ])
    func `a bad file is named`(_ file: String, _ message: String) {
        #expect { try body(file, for: .chat) } throws: {
            ($0 as? ToolError)?.code == .data && ($0 as? ToolError)?.message == message
        }
    }

    @Test func `a choice that is no tool lists what there is`() {
        #expect { try body(Self.flat, choice: "vx", for: .chat) } throws: {
            ($0 as? ToolError)?.hint == "use auto, none, required, wx"
        }
    }
}
