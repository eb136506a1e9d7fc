import JSON
import Testing

@Suite struct JSONWriterTests {
    private static let sample = #"{"b":[1,{"x":null}],"a":{},"c":[],"é":"q\"\\/\n"}"#

    @Test func `compact has no white space`() throws {
        #expect(try JSONValue(parsing: Self.sample).text() == Self.sample)
    }

    @Test func `indented is laid out as jq does`() throws {
        let expected = #"""
            {
              "b": [
                1,
                {
                  "x": null
                }
              ],
              "a": {},
              "c": [],
              "é": "q\"\\/\n"
            }
            """#
        #expect(try JSONValue(parsing: Self.sample).text(layout: .indented) == expected)
    }

    @Test func `sorting reaches every level and goes by code point`() throws {
        let value = try JSONValue(
            parsing: #"{"é":1,"Z":{"b":1,"a":2},"a":[{"d":1,"c":2}],"😀":0,"ￜ":0}"#)
        #expect(
            value.text(sortedKeys: true)
                == #"{"Z":{"a":2,"b":1},"a":[{"c":2,"d":1}],"é":1,"ￜ":0,"😀":0}"#)
    }

    @Test(
        arguments: [
            ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#), ("\u{0}\u{1B}\u{7F}", #""\u0000\u001b\u007f""#),
            ("</script>", #""</script>""#), ("\u{2028}", "\"\u{2028}\""),
            ("a long enough run, then \" and more", #""a long enough run, then \" and more""#),
        ]
    )
    func `escapes are those of jq`(text: String, expected: String) {
        #expect(JSONValue.string(text).text() == expected)
    }

    @Test func `numbers made here read back`() {
        #expect(JSONValue.number(JSONNumber(0.1)).text() == "0.1")
        #expect(JSONValue.number(JSONNumber(3.0)).text() == "3")
        #expect(JSONValue.number(JSONNumber(1e22)).text() == "1e+22")
        #expect(JSONValue.number(JSONNumber(Int.min)).text() == "-9223372036854775808")
    }
}
