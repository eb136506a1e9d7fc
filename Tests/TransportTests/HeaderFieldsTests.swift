import Testing
import Transport

@Suite struct HeaderFieldsTests {
    @Test func `names compare without case, order and repeats are kept`() {
        var fields: HeaderFields = ["Set-Cookie": "a", "X": "1", "set-cookie": "b"]
        #expect(fields["SET-COOKIE"] == "a")
        #expect(fields.values("Set-Cookie") == ["a", "b"])
        #expect(fields.map(\.name) == ["Set-Cookie", "X", "set-cookie"])
        fields["Set-Cookie"] = "c"
        #expect(fields.values("set-cookie") == ["c"])
        fields["X"] = nil
        #expect(fields["x"] == nil)
    }

    @Test(arguments: ["a\r\nB: c", "a\nB: c", "a\0", "\r"])
    func `a value cannot end its line`(value: String) {
        let fields: HeaderFields = ["A": value]
        let bytes = fields["A"].map { Array($0.utf8) } ?? []
        #expect(!bytes.contains { $0 == 0x0D || $0 == 0x0A || $0 == 0 })
        #expect(bytes.count == value.utf8.count)
    }

    @Test(arguments: [("@", "`"), ("[", "{"), ("Ä", "ä"), ("-", "\r")])
    func `only letters of ASCII are alike`(a: String, b: String) {
        #expect(!HeaderFields.isSame(a, b))
    }
}
