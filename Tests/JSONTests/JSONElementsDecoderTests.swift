import JSON
import Testing

@Suite struct JSONElementsDecoderTests {
    private static func decode(_ text: String, pieces: Int) throws -> [String] {
        var decoder = JSONElementsDecoder(member: "e")
        var elements: [String] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            elements += try decoder.decode(Array(rest.prefix(pieces)))
                .map { String(decoding: $0, as: UTF8.self) }
            rest = rest.dropFirst(pieces)
        }
        try decoder.finish()
        return elements
    }

    @Test(
        arguments: [
            ("{}", []), (#"{"e":[]}"#, []), (#"{"x":{"e":[1]}}"#, []),
            (#"{"e":[{"a":"]},{\"","b":[1, 2]} , {}]}"#, [#"{"a":"]},{\"","b":[1, 2]}"#, "{}"]),
            (
                #" { "n" : [ 1 , {"e":[7]} ] , "e" : [ 1 , "a b" ] , "z" : null } "#,
                ["1", #""a b""#]
            ),
            (#"{"e":[[[]]],"e2":[3]}"#, ["[[]]"]),
        ] as [(String, [String])], [1, 2, 3, 7, 1000])
    func `elements come out whole, however the document is cut`(
        example: (text: String, elements: [String]), pieces: Int
    ) throws {
        #expect(try Self.decode(example.text, pieces: pieces) == example.elements)
    }

    @Test(
        arguments: [
            "", "{", "[]", "1", #"{"e":{}}"#, #"{"e":1}"#, #"{"e":"x"}"#, #"{"e":[1}"#,
            #"{"e":[1,]}"#, #"{"e":[,1]}"#, #"{"e":[1]"#, "{}{}", "<html>",
        ], [1, 1000])
    func `what is no such document is refused`(text: String, pieces: Int) {
        #expect(throws: JSONError.self) { try Self.decode(text, pieces: pieces) }
    }

    @Test func `an error says where it is`() {
        let error = #expect(throws: JSONError.self) {
            try Self.decode("{\n \"e\": [1,\n ,]}", pieces: 4)
        }
        #expect(error?.line == 3)
        #expect(error?.column == 2)
    }

    @Test func `depth has a limit`() {
        #expect(throws: JSONError.self) {
            try Self.decode(#"{"e":"# + String(repeating: "[", count: 100_000), pieces: 1000)
        }
    }
}
