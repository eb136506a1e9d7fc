import JSON
import Testing

@Suite struct JSONInputTests {
    @Test(
        arguments: [
            ("{\n  \"a\": 1\n}\n", ["{\"a\":1}"]), ("\u{FEFF}[1,\n2]", ["[1,2]"]),
            ("{\"a\":1}\n\n[2]\r\n", ["{\"a\":1}", "[2]"]), ("7\n8", ["7", "8"]), (" \n", []),
        ])
    func `a document over lines, and lines, are told apart`(
        _ text: String, _ values: [String]
    ) throws {
        #expect(try JSONInput.values(of: Array(text.utf8)).map { $0.text() } == values)
    }

    @Test(
        arguments: [
            ("{\n  \"a\": 1,\n  \"b\" 2\n}", "line 3, byte 7: expected ':'"),
            ("{\"a\":1}\n{\"b\":\n", "line 2, byte 6: unexpected end of input"),
            ("{\"a\"\n", "line 2, byte 1: expected ':'"),
        ])
    func `the place of a mistake is the one in the document`(_ text: String, _ place: String) {
        #expect { try JSONInput.values(of: Array(text.utf8)) } throws: { "\($0)" == place }
    }
}
