import JSON
import Testing

@Suite struct JSONLinesDecoderTests {
    /// The lines of an input that arrives in pieces of the given size.
    private func lines(_ input: [UInt8], pieces size: Int) throws -> [JSONLinesDecoder.Line] {
        var decoder = JSONLinesDecoder()
        var lines: [JSONLinesDecoder.Line] = []
        var start = 0
        while start < input.count {
            decoder.append(input[start..<min(start + size, input.count)])
            while let line = try decoder.next() { lines.append(line) }
            start += size
        }
        decoder.finish()
        while let line = try decoder.next() { lines.append(line) }
        return lines
    }

    @Test(arguments: [1, 2, 3, 5, 1000])
    func `any cut of the bytes gives the same records`(size: Int) throws {
        let input = Array("\u{FEFF}{\"a\":1}\r\n\n  \t\r\n[2]\n \"\u{FEFF}\" \n3".utf8)
        let lines = try lines(input, pieces: size)
        #expect(
            lines.map { String(decoding: $0.bytes, as: UTF8.self) } == [
                "{\"a\":1}", "[2]", " \"\u{FEFF}\" ", "3",
            ])
        #expect(lines.map(\.index) == [0, 1, 2, 3])
        #expect(lines.map(\.number) == [1, 4, 5, 6])
        #expect(
            try lines.map { try $0.value().text() } == ["{\"a\":1}", "[2]", "\"\u{FEFF}\"", "3"])
    }

    @Test(arguments: ["", "\n", "\r\n\r\n", "\u{FEFF}", "  "])
    func `no records in nothing`(input: String) throws {
        #expect(try lines(Array(input.utf8), pieces: 1).isEmpty)
    }

    @Test func `a bad line names its line and byte, after the good ones`() throws {
        var decoder = JSONLinesDecoder()
        decoder.append("1\n\n{\"a\" 2}\n3\n".utf8)
        #expect(try decoder.next()?.value() == 1)
        let bad = try #require(try decoder.next())
        let error = #expect(throws: JSONLinesError.self) { try bad.value() }
        #expect(error?.description == "line 3, byte 6: expected ':'")
        #expect(throws: JSONLinesError.self) { try bad.validate() }
        #expect(try decoder.next()?.value() == 3)
    }

    @Test func `a line over the limit is refused before its end is there`() throws {
        var decoder = JSONLinesDecoder(lineLimit: 8)
        decoder.append("12345678\n12345".utf8)
        #expect(try decoder.next()?.value() == 12_345_678)
        #expect(try decoder.next() == nil)
        decoder.append("6789".utf8)
        let error = #expect(throws: JSONLinesError.self) { try decoder.next() }
        #expect(error?.description == "line 2, byte 9: line longer than 8 bytes")
    }
}
