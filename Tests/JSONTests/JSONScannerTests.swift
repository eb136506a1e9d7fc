import JSON
import Testing

@Suite struct JSONScannerTests {
    private func members(_ text: String) throws -> [String] {
        let bytes = Array(text.utf8)
        return try JSONScanner.members(of: bytes.span).members.map {
            "\($0.key)=\(String(decoding: bytes[$0.value], as: UTF8.self))"
        }
    }

    @Test func `members are found where they stand`() throws {
        let text =
            "\n{ \"model\" : \"m\" ,\t\"messages\":[ {\"content\":\"a\\\"]}\"} ], \"n\":-1.5e3 ,\"\\u0061\":null}\n"
        #expect(
            try members(text) == [
                "model=\"m\"", "messages=[ {\"content\":\"a\\\"]}\"} ]", "n=-1.5e3", "a=null",
            ])
        #expect(try members("{}") == [])
    }

    @Test(arguments: ["[]", "1", "\"x\"", "null"])
    func `only an object has members`(text: String) {
        let error = #expect(throws: JSONError.self) { try members(text) }
        #expect(error?.reason == "expected an object")
    }

    @Test func `the last of a repeated key counts`() throws {
        let bytes = Array(#"{"a":1,"b":2,"a":3}"#.utf8)
        let scan = try JSONScanner.members(of: bytes.span)
        #expect(try scan.value("a", in: bytes.span) == 3)
        #expect(try scan.value("c", in: bytes.span) == nil)
    }

    @Test(
        arguments: [
            (#"{"model":"a","n":1}"#, #"{"model":"NEW","n":1}"#),
            (#"{ "n":1, "model" : {"x":[]} }"#, #"{ "n":1, "model" : "NEW" }"#),
            (#"{"model":1,"x":2,"model":3}"#, #"{"model":"NEW","x":2,"model":"NEW"}"#),
            (#"{"mod\u0065l":1}"#, #"{"mod\u0065l":"NEW"}"#),
            (" {} ", " {\"model\":\"NEW\"} "), (#"{ "n":1}"#, #"{"model":"NEW", "n":1}"#),
        ]
    )
    func `a splice changes one value and nothing else`(input: String, output: String) throws {
        let bytes = Array(input.utf8)
        let scan = try JSONScanner.members(of: bytes.span)
        let spliced = scan.splicing("model", Array("\"NEW\"".utf8), into: bytes)
        #expect(String(decoding: spliced, as: UTF8.self) == output)
    }

    @Test func `invalid UTF-8 in a value is left to the reader, in a key it is refused`() throws {
        let value = Array("{\"a\":\"".utf8) + [0xFF] + Array("\"}".utf8)
        #expect(try JSONScanner.members(of: value.span).members.count == 1)
        let key = Array("{\"".utf8) + [0xFF] + Array("\":1}".utf8)
        #expect(throws: JSONError.self) { try JSONScanner.members(of: key.span) }
    }

    @Test(arguments: 0..<12)
    func `a scan agrees with a parse, also on broken documents`(round: Int) throws {
        let seed = UInt64.random(in: .min ... .max)
        var generated = GeneratedJSON(random: SeededGenerator(seed: seed))
        for _ in 0..<25 {
            let bytes = try generated.object().bytes(layout: Bool.random() ? .compact : .indented)
            try expectAgreement(bytes, seed)
            for _ in 0..<8 { try expectAgreement(generated.mutated(bytes), seed) }
        }
    }

    private func expectAgreement(_ bytes: [UInt8], _ seed: UInt64) throws {
        let parsed = Result { () throws(JSONError) in try JSONValue(parsing: bytes) }
        let scanned = Result { () throws(JSONError) in try JSONScanner.members(of: bytes.span) }
        switch (parsed, scanned) {
        case (.success(let value), .success(let scan)):
            for (key, member) in value.object ?? JSONObject() {
                #expect(try scan.value(key, in: bytes.span) == member, "seed \(seed)")
            }
            #expect(
                Set(scan.members.map { Array($0.key.utf8) }).count == value.object?.count,
                "seed \(seed)")
        case (.failure(let one), .failure(let other)):
            if one.reason.contains("UTF-8") || other.reason == "expected an object" { break }
            #expect(one == other, "seed \(seed)")
        case (.success(let value), .failure): #expect(value.object == nil, "seed \(seed)")
        case (.failure(let error), .success):
            #expect(error.reason == "string is not valid UTF-8", "seed \(seed)")
        }
    }

    @Test func `every offset of a special byte in a long string is seen`() throws {
        for place in 0..<300 {
            var text = Array(repeating: UInt8(ascii: "x"), count: 300)
            text[place] = 0x1F
            let bytes = Array("{\"a\":\"".utf8) + text + Array("\"}".utf8)
            let error = #expect(throws: JSONError.self) { try JSONScanner.members(of: bytes.span) }
            #expect(error?.offset == 6 + place)
        }
        let above = Array("{\"a\":\"\u{A0}\u{FF}\u{7F}\u{80}\u{9F}日本語日本語\"}".utf8)
        #expect(try JSONScanner.members(of: above.span).members.count == 1)
    }

    @Test(arguments: ["[", "{\"a\":"])
    func `deep nesting is refused`(opening: String) {
        let bytes = Array("{\"a\":".utf8) + Array(String(repeating: opening, count: 1_000_000).utf8)
        let error = #expect(throws: JSONError.self) { try JSONScanner.members(of: bytes.span) }
        #expect(error?.reason == "nested deeper than 512")
    }
}

@Suite struct JSONArrayScanTests {
    @Test(
        arguments: [
            ("[]", []), (" [ ] ", []), ("[1]", ["1"]),
            (" [ 1 , {\"a\":[2,\"]\"]},\"x\"\n]", ["1", "{\"a\":[2,\"]\"]}", "\"x\""]),
        ] as [(String, [String])]
    )
    func `elements are found where they stand`(text: String, expected: [String]) throws {
        let bytes = Array(text.utf8)
        let found = try JSONScanner.elements(of: bytes.span)
        #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
    }

    @Test(arguments: ["{}", "1", "[1", "[1,]", "[1] 2", ""])
    func `anything but one array is refused`(text: String) {
        let bytes = Array(text.utf8)
        #expect(throws: JSONError.self) { try JSONScanner.elements(of: bytes.span) }
    }
}
