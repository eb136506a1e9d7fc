import JSON
import Testing

@Suite struct JSONMembersSettingTests {
    @Test(arguments: [
        (#"{}"#, #"{"a":1,"b":[2]}"#),
        (#" { "c" : 3 } "#, #" {"a":1,"b":[2], "c" : 3 } "#),
        (#"{"b": 0, "c": 3}"#, #"{"a":1,"b": [2], "c": 3}"#),
        (#"{"b":0,"a":{"a":9},"b":"x"}"#, #"{"b":[2],"a":1,"b":[2]}"#),
        (#"{"\u0061":0,"b":1}"#, #"{"\u0061":1,"b":[2]}"#),
    ])
    func `values replace or are added, and the rest stays byte for byte`(
        document: String, changed: String
    ) throws {
        let bytes = Array(document.utf8)
        let members = try JSONScanner.members(of: bytes.span)
        let result = members.setting(
            [("a", Array("1".utf8)), ("b", Array("[2]".utf8))], in: bytes)
        #expect(String(decoding: result, as: UTF8.self) == changed)
    }

    @Test(arguments: [#"{}"#, #"{"a":0}"#, #"{"b":0, "a" : 1,"a":2}"#, "\n{\"b\":{}}"])
    func `one value is set as splicing does it`(document: String) throws {
        let bytes = Array(document.utf8)
        let members = try JSONScanner.members(of: bytes.span)
        let value = Array("true".utf8)
        #expect(
            members.setting([("a", value)], in: bytes) == members.splicing("a", value, into: bytes))
    }
}
