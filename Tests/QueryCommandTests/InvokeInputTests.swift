import Failures
import JSON
import Testing

@testable import QueryCommand

@Suite struct InvokeInputTests {
    private func body(
        _ text: String, _ format: InvokeInput.Format? = nil, _ form: DataFrame.Form = .split
    ) throws -> String {
        JSONValue.object(
            try InvokeInput.body(Array(text.utf8), format: format, form: form, name: "in")
        ).text()
    }

    @Test(
        arguments: [
            ("a,b\n1,x\n", #"{"columns":["a","b"],"data":[[1,"x"]]}"#),
            (
                "a,b,c,d,e\r\n1.50,007,,true,1e400\r\n\r\n",
                #"{"columns":["a","b","c","d","e"],"data":[[1.50,"007",null,true,1e400]]}"#
            ),
            (
                "\u{FEFF}\"a,b\",c\n\"1\",\"x \"\"y\"\"\nz\"",
                #"{"columns":["a,b","c"],"data":[["1","x \"y\"\nz"]]}"#
            ),
            (
                "a\n12345678901234567890\n-0.0\n+1\n",
                #"{"columns":["a"],"data":[[12345678901234567890],[-0.0],["+1"]]}"#
            ),
            (
                #"{"b":1.50,"a":"x"}"# + "\n" + #"{"a":2,"c":[null]}"# + "\n",
                #"{"columns":["b","a","c"],"data":[[1.50,"x",null],[null,2,[null]]]}"#
            ),
            (#"[{"a":1},{"a":2}]"#, #"{"columns":["a"],"data":[[1],[2]]}"#),
        ])
    func `rows become a data frame, digit for digit`(_ text: String, _ split: String) throws {
        #expect(try body(text) == #"{"dataframe_split":\#(split)}"#)
    }

    @Test(
        arguments: [
            (DataFrame.Form.records, #"{"dataframe_records":[{"a":1,"b":2},{"a":3,"b":4}]}"#),
            (.instances, #"{"instances":[{"a":1,"b":2},{"a":3,"b":4}]}"#),
            (.inputs, #"{"inputs":{"a":[1,3],"b":[2,4]}}"#),
        ])
    func `each form carries the same rows`(_ form: DataFrame.Form, _ expected: String) throws {
        #expect(try body("a,b\n1,2\n3,4", nil, form) == expected)
    }

    @Test(
        arguments: [
            ("[1,2.50]\n[3,4]\n", nil, "[[1,2.50],[3,4]]"),
            ("[[1,2],\n[3,4]]", nil, "[[1,2],[3,4]]"),
            ("[1,2]", .jsonl, "[[1,2]]"), ("[1,2]", .json, "[1,2]"), ("1\n2\n", .jsonl, "[1,2]"),
            ("[[[1]]]\n", .jsonl, "[[[[1]]]]"),
        ] as [(String, InvokeInput.Format?, String)])
    func `tensors are rows of any kind`(
        _ text: String, _ format: InvokeInput.Format?, _ rows: String
    ) throws {
        #expect(try body(text, format, .instances) == #"{"instances":\#(rows)}"#)
        #expect(try body(text, format, .inputs) == #"{"inputs":\#(rows)}"#)
    }

    @Test(
        arguments: [
            ("[1,2]\n", "in: one list may be a row or all the rows"),
            ("[1]\n{\"a\":1}\n", "in: line 2: an object among other rows"),
            ("{\"a\":1}\n[1]\n", "in: line 2: expected an object, not array"),
            ("[\n]", "in: holds no rows"), ("[]", "in: holds no rows"),
        ])
    func `rows of two kinds, and rows that may be either, are refused`(
        _ text: String, _ message: String
    ) {
        #expect { try body(text, nil, .instances) } throws: {
            ($0 as? ToolError)?.message == message
        }
    }

    @Test(arguments: [#"{"instances":[1]}"#, #"{"inputs":{"a":[1]}}"#, #"{"messages":[]}"#])
    func `a request passes as it is`(_ text: String) throws {
        #expect(try body(text) == text)
    }

    @Test(
        arguments: [
            ("a,b\n1\n", "in: line 2: 1 fields where the header has 2"),
            ("a,a\n1,2\n", "in: line 1: column a comes twice"),
            ("a,\n1,2\n", "in: line 1: column 2 has no name"),
            ("a\n\"x\n", "in: line 2: a quoted field does not end"),
            ("a\n\"x\"y\n", "in: line 2: text after a closing quote"),
            ("a\nx\"y\n", "in: line 2: a quote within a field that does not begin with one"),
            ("a\n", "in: holds no rows"), (" \n", "in: holds no rows"),
            ("[1]", "in: row 1: expected an object, not number"),
            ("{\"a\":1}\n{\"a\":\n", "in: line 2, byte 6: unexpected end of input"),
            ("{\n\"instances\" [1]\n}", "in: line 2, byte 13: expected ':'"),
            ("{\"a\":1}\n7\n", "in: line 2: expected an object, not number"),
        ])
    func `a bad line is named`(_ text: String, _ message: String) {
        #expect { try body(text) } throws: {
            let error = $0 as? ToolError
            return error?.code == .data && error?.message == message
        }
    }
}
