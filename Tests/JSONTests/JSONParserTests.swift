import JSON
import Testing

@Suite struct JSONParserTests {
    @Test(
        arguments: [
            ("null", "null"), (" \t\r\n true ", "true"), ("false", "false"),
            ("-0", "-0"), ("0.0", "0.0"), ("1E+2", "1E+2"), ("1e1000", "1e1000"),
            ("9007199254740993", "9007199254740993"), ("-1.50", "-1.50"),
            (#""""#, #""""#), (#""\/""#, #""/""#), (#""\u0041\u00e9""#, #""Aé""#),
            (#""\ud83d\ude00""#, #""😀""#), (#""\b\f\n\r\t\"\\""#, #""\b\f\n\r\t\"\\""#),
            (#""\u0000\u001f\u007f""#, #""\u0000\u001f\u007f""#),
            (#""\ud800""#, "\"\u{FFFD}\""), (#""\udc00x""#, "\"\u{FFFD}x\""),
            (#""\ud800\u0041""#, "\"\u{FFFD}A\""), (#""\ud800\ud83d\ude00""#, "\"\u{FFFD}😀\""),
            ("[]", "[]"), ("[ 1 , [ ] ]", "[1,[]]"), ("{}", "{}"),
            (#"{ "b" : 1 , "a" : { } }"#, #"{"b":1,"a":{}}"#),
            (#"{"a":1,"b":2,"a":3}"#, #"{"a":3,"b":2}"#), (#"{"":0}"#, #"{"":0}"#),
        ]
    )
    func `valid documents keep order and number text`(input: String, output: String) throws {
        #expect(try JSONValue(parsing: input).text() == output)
    }

    @Test(
        arguments: [
            ("", "unexpected end of input", 0, 1, 1), ("  ", "unexpected end of input", 2, 1, 3),
            ("nul", "invalid literal", 3, 1, 4), ("True", "expected a value", 0, 1, 1),
            ("nullx", "unexpected text after the value", 4, 1, 5),
            ("1 2", "unexpected text after the value", 2, 1, 3),
            ("01", "unexpected text after the value", 1, 1, 2),
            ("-", "expected a digit", 1, 1, 2), ("1.", "expected a digit", 2, 1, 3),
            (".5", "expected a value", 0, 1, 1), ("1e", "expected a digit", 2, 1, 3),
            ("1e+", "expected a digit", 3, 1, 4), ("+1", "expected a value", 0, 1, 1),
            ("NaN", "expected a value", 0, 1, 1),
            ("0x1", "unexpected text after the value", 1, 1, 2),
            ("\"a", "unterminated string", 0, 1, 1), (#""a\"#, "unterminated string", 0, 1, 1),
            (#""\x""#, "invalid escape", 1, 1, 2),
            (#""\u12g4""#, "expected four hex digits", 5, 1, 6),
            (#""\u12"#, "expected four hex digits", 5, 1, 6),
            ("\"a\nb\"", "unescaped control character in a string", 2, 1, 3),
            ("[1,]", "expected a value", 3, 1, 4), ("[1 2]", "expected ',' or ']'", 3, 1, 4),
            ("[", "unexpected end of input", 1, 1, 2), ("[1", "expected ',' or ']'", 2, 1, 3),
            ("{", "expected a key", 1, 1, 2), ("{1:2}", "expected a key", 1, 1, 2),
            (#"{"a"}"#, "expected ':'", 4, 1, 5), (#"{"a":}"#, "expected a value", 5, 1, 6),
            (#"{"a":1,}"#, "expected a key", 7, 1, 8), ("]", "expected a value", 0, 1, 1),
            ("{\n  \"a\": tru\n}", "invalid literal", 12, 2, 11),
            ("\u{FEFF}1", "expected a value", 0, 1, 1), ("// c\n1", "expected a value", 0, 1, 1),
        ]
    )
    func `an error says what and where`(
        input: String, reason: String, offset: Int, line: Int, column: Int
    ) {
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: input) }
        #expect(error?.reason == reason)
        #expect(error?.offset == offset)
        #expect(error?.line == line)
        #expect(error?.column == column)
    }

    @Test(arguments: [
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF5, 0x80, 0x80, 0x80],
    ])
    func `a string that is not UTF-8 is refused`(bytes: [UInt8]) {
        for tail in ["\"", "\\n\""] {
            let error = #expect(throws: JSONError.self) {
                try JSONValue(parsing: Array("[\"".utf8) + bytes + Array("\(tail)]".utf8))
            }
            #expect(error?.reason == "string is not valid UTF-8")
            #expect(error?.offset == 2)
        }
    }

    @Test func `nesting stops at the depth limit`() throws {
        let fits = String(repeating: "[", count: 8) + String(repeating: "]", count: 8)
        _ = try JSONValue(parsing: fits, depthLimit: 8)
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: fits, depthLimit: 7) }
        #expect(error?.reason == "nested deeper than 7")
        // Depth is given back: many siblings are not deep.
        let wide = "[" + repeatElement("[{}]", count: 100).joined(separator: ",") + "]"
        _ = try JSONValue(parsing: wide, depthLimit: 3)
    }

    @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
    func `a million brackets are refused, not followed`(opening: String) {
        let input = Array(String(repeating: opening, count: 1_000_000).utf8)
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: input) }
        #expect(error?.reason == "nested deeper than 512")
    }

    @Test func `canonically equal keys stay apart`() throws {
        let text = "{\"\u{E9}\":1,\"e\u{301}\":2}"
        #expect(try JSONValue(parsing: text).text() == text)
        let many = "{" + (0..<20).map { "\"k\($0)\":0," }.joined() + text.dropFirst()
        #expect(try JSONValue(parsing: many).text() == many)
    }

    @Test func `a hundred thousand keys and a huge string are read in one pass`() throws {
        let keys = (0..<100_000).map { "\"key-\($0)\":\($0)" }.joined(separator: ",")
        let object = try JSONValue(parsing: "{\(keys)}")
        #expect(object.object?.count == 100_000)
        #expect(object["key-99999"] == 99999)
        let long = String(repeating: "x", count: 32 << 20)
        #expect(try JSONValue(parsing: "\"\(long)\"").string?.utf8.count == 32 << 20)
    }

    @Test(arguments: 0..<12)
    func `what was written reads back the same`(round: Int) throws {
        let seed = UInt64.random(in: .min ... .max)
        var generated = GeneratedJSON(random: SeededGenerator(seed: seed))
        for _ in 0..<25 {
            let value = try generated.value()
            for layout in [JSONValue.Layout.compact, .indented] {
                for sortedKeys in [false, true] {
                    let text = value.text(layout: layout, sortedKeys: sortedKeys)
                    let again = try JSONValue(parsing: text)
                    #expect(again == value, "seed \(seed)")
                    if !sortedKeys { #expect(again.text(layout: layout) == text, "seed \(seed)") }
                }
            }
        }
    }
}
