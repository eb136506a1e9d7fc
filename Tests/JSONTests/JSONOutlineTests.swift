import JSON
import Testing

@Suite struct JSONOutlineTests {
    private func outline(_ text: String, depth: Int) throws -> (
        JSONOutline, (JSONOutline?) -> String?
    ) {
        let bytes = Array(text.utf8)
        let found = try JSONScanner.outline(of: bytes.span, depth: depth)
        return (found, { $0.map { String(decoding: bytes[$0.range], as: UTF8.self) } })
    }

    @Test func `values are found where they stand, down to the wanted depth`() throws {
        let (found, text) = try outline(
            #" {"a": [ {"b":[1, 2],"c":"x"} , 3 ], "d":{} ,"a2":null} "#, depth: 3)
        #expect(found.members.map(\.key) == ["a", "d", "a2"])
        #expect(found["a"]?.elements.map(text) == [#"{"b":[1, 2],"c":"x"}"#, "3"])
        let inner = found["a"]?.elements.first
        #expect(text(inner?["b"]) == "[1, 2]")
        #expect(inner?["b"]?.elements.isEmpty == true)
        #expect(text(inner?["c"]) == #""x""#)
        #expect(text(found["d"]) == "{}")
        #expect(found["e"] == nil)
    }

    @Test func `depth 0 only checks, and the last of a repeated key counts`() throws {
        #expect(try outline(#"{"a":1}"#, depth: 0).0.members.isEmpty)
        let (found, text) = try outline(#"{"a":1,"a":2}"#, depth: 1)
        #expect(text(found["a"]) == "2")
    }

    @Test(
        arguments: [
            "[]", "[0]", "[-0.5,12.25,3]", "[1, 2, 3]", "[1 ,2]", "[1,  2]", "[1,\n2]", "[1e5,2]",
            "[1.5E-3,2]", "[12345678901234567,2]", "[\"x\",1,2]", "[[1,2],3]", "[0,null]",
            "[01,2]", "[1.,2]", "[.5,2]", "[-,1]", "[1,]", "[1,2", "[1", "[", "[1.5e,2]", "[1,,2]",
            "[--1,2]", "[1.2.3,4]", "[+1,2]", "[1x,2]", "[1,2}", "[0x1,2]", "[1:2]",
            "[0.1234567,1]", "[-0.0123456789, 0.5,1,1]", "[0.12345678901234567890,-0.1234567,1]",
            "[0.,12345678]", "[-0.,12345678]", "[0.1e5,12345678]", "[0.x,12345678]", "[0.12345678",
            "[-0.5.5,1234567]", "[00.1,1234567]", "[-0 .1,1234567]", "[0.1234567]", "[-0,12345678]",
        ])
    func `an outline, a scan and a parse agree on vectors`(text: String) {
        let bytes = Array(text.utf8)
        let parsed = Result { () throws(JSONError) in _ = try JSONValue(parsing: bytes) }
        let scanned = Result { () throws(JSONError) in try JSONScanner.validate(bytes.span) }
        for depth in 0...1 {
            let outlined = Result { () throws(JSONError) in
                _ = try JSONScanner.outline(of: bytes.span, depth: depth)
            }
            for other in [scanned, outlined] {
                switch (parsed, other) {
                case (.success, .success): break
                case (.failure(let one), .failure(let two)): #expect(one == two)
                default: Issue.record("one accepts what the other refuses")
                }
            }
        }
    }

    @Test func `line ends between tokens become spaces`() {
        var bytes = Array("{\r\n  \"a\":\n[1,\n2]\r}\n".utf8)
        bytes.joinLines()
        #expect(String(decoding: bytes, as: UTF8.self) == "{    \"a\": [1, 2] } ")
    }
}
