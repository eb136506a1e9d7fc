/// Where the top-level members of a JSON object stand in its bytes.
package struct JSONMembers: Sendable {
    /// One member: its key, and the bytes of its value without the white space around it.
    package struct Member: Sendable {
        package let key: String
        package let value: Range<Int>
    }

    /// The members in the order they came, repeated keys included.
    package private(set) var members: [Member] = []
    /// Offset of the opening brace.
    let start: Int

    init(start: Int) { self.start = start }

    mutating func append(_ key: String, at value: Range<Int>) {
        if members.isEmpty { members.reserveCapacity(8) }
        members.append(Member(key: key, value: value))
    }

    /// Where the value of a key stands; of a repeated key the last one counts, as for the parser.
    package subscript(key: String) -> Range<Int>? {
        members.last { ExactText.isSame($0.key, key) }?.value
    }

    /// The parsed value of a key; nil when there is no such member.
    package func value(
        _ key: String, in bytes: Span<UInt8>
    ) throws(JSONError) -> JSONValue? {
        guard let range = self[key] else { return nil }
        return try JSONValue(parsing: bytes.extracting(range))
    }

    /// The document with another value for one key; every other byte stays as it is.
    ///
    /// All occurrences of a repeated key are replaced, so that no reader can see the old value. A missing key is
    /// added as the first member. `value` must be JSON text, and `bytes` those that were scanned.
    package func splicing(_ key: String, _ value: [UInt8], into bytes: [UInt8]) -> [UInt8] {
        let pieces = pieces(splicing: key, value, into: bytes)
        var result: [UInt8] = []
        result.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
        for piece in pieces { result.append(contentsOf: piece) }
        return result
    }

    /// The same as runs of bytes that make the document one after the other; nothing of `bytes` is copied.
    package func pieces(
        splicing key: String, _ value: [UInt8], into bytes: [UInt8]
    ) -> [ArraySlice<UInt8>] {
        var result: [ArraySlice<UInt8>] = []
        var copied = 0
        for member in members where ExactText.isSame(member.key, key) {
            result.append(bytes[copied..<member.value.lowerBound])
            result.append(value[...])
            copied = member.value.upperBound
        }
        if copied == 0 {
            var added: [UInt8] = []
            JSONWriter.quote(key, to: &added)
            added.append(UInt8(ascii: ":"))
            added += value
            if !members.isEmpty { added.append(UInt8(ascii: ",")) }
            result = [bytes[...start], added[...]]
            copied = start + 1
        }
        result.append(bytes[copied...])
        return result
    }
}
