import JSON
import Testing

@Suite struct MergingTests {
    /// The table of RFC 7396, appendix A.
    @Test(
        arguments: [
            (#"{"a":"b"}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
            (#"{"a":"b"}"#, #"{"b":"c"}"#, #"{"a":"b","b":"c"}"#),
            (#"{"a":"b"}"#, #"{"a":null}"#, "{}"),
            (#"{"a":"b","b":"c"}"#, #"{"a":null}"#, #"{"b":"c"}"#),
            (#"{"a":["b"]}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
            (#"{"a":"c"}"#, #"{"a":["b"]}"#, #"{"a":["b"]}"#),
            (#"{"a":{"b":"c"}}"#, #"{"a":{"b":"d","c":null}}"#, #"{"a":{"b":"d"}}"#),
            (#"{"a":[{"b":"c"}]}"#, #"{"a":[1]}"#, #"{"a":[1]}"#),
            (#"["a","b"]"#, #"["c","d"]"#, #"["c","d"]"#),
            (#"{"a":"b"}"#, #"["c"]"#, #"["c"]"#),
            (#"{"a":"foo"}"#, "null", "null"),
            (#"{"a":"foo"}"#, #""bar""#, #""bar""#),
            (#"{"e":null}"#, #"{"a":1}"#, #"{"e":null,"a":1}"#),
            ("[1,2]", #"{"a":"b","c":null}"#, #"{"a":"b"}"#),
            ("{}", #"{"a":{"bb":{"ccc":null}}}"#, #"{"a":{"bb":{}}}"#),
        ] as [(String, String, String)]
    )
    func `a merge patch does what its RFC says`(old: String, patch: String, new: String) throws {
        let merged = try JSONValue(parsing: old).merging(JSONValue(parsing: patch))
        #expect(merged.text() == new)
    }

    @Test(
        arguments: [
            (["a", "b"], #"{"a":{"b":9,"c":[{"d":1}]}}"#),
            (["a", "c", "0", "d"], #"{"a":{"b":0,"c":[{"d":9}]}}"#),
            (["x", "y"], #"{"a":{"b":0,"c":[{"d":1}]},"x":{"y":9}}"#),
            ([], "9"), (["a", "b", "c"], nil), (["a", "c", "1"], nil), (["a", "c", "d"], nil),
        ] as [([String], String?)]
    )
    func `a value is set at a path`(path: [String], expected: String?) throws {
        let value = try JSONValue(parsing: #"{"a":{"b":0,"c":[{"d":1}]}}"#)
        let changed = value.setting(9, at: path)
        #expect(changed?.text() == expected)
        if let changed { #expect(changed[path: path] == 9) }
    }
}
