/// HTTP header fields in the order they came; names compare without case, and repeated names are kept.
///
/// Two plain strings a field, no interning: the gateway's data path builds one of these for each request.
package struct HeaderFields: Sendable {
    package typealias Field = (name: String, value: String)

    package private(set) var fields: [Field] = []

    package init() {}

    package init(_ fields: [(String, String)]) {
        for (name, value) in fields { append(name, value) }
    }

    /// The first value under a name, and on assignment the only one; nil removes the name.
    package subscript(name: String) -> String? {
        get { fields.first { Self.isSame($0.name, name) }?.value }
        set {
            fields.removeAll { Self.isSame($0.name, name) }
            if let newValue { append(name, newValue) }
        }
    }

    /// Whether a name comes with more than one value, equal ones counted once.
    package func contradicts(_ name: String) -> Bool {
        var first: String?
        for field in fields where Self.isSame(field.name, name) {
            if let first, first != field.value { return true }
            first = field.value
        }
        return false
    }

    /// All values under a name, in order.
    package func values(_ name: String) -> [String] {
        fields.filter { Self.isSame($0.name, name) }.map(\.value)
    }

    /// Adds a field; bytes that would end a line (CR, LF, NUL) become spaces, so no value can add a header.
    package mutating func append(_ name: String, _ value: String) {
        // Few heads have fewer fields, and growing by doubling would cost three allocations more.
        if fields.isEmpty { fields.reserveCapacity(8) }
        fields.append((Self.oneLine(name), Self.oneLine(value)))
    }

    /// The text with spaces for CR, LF and NUL.
    package static func oneLine(_ text: String) -> String {
        guard endsLine(text) else { return text }
        let bytes = text.utf8.map { $0 == 0x0D || $0 == 0x0A || $0 == 0 ? 0x20 : $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a text holds CR, LF or NUL; without a branch for each byte, so that the loop becomes vector code.
    private static func endsLine(_ text: String) -> Bool {
        let bytes = text.utf8Span.span
        var found: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            found |= (byte == 0x0D ? 1 : 0) | (byte == 0x0A ? 1 : 0) | (byte == 0 ? 1 : 0)
        }
        return found != 0
    }

    /// Whether two ASCII names are the same field.
    ///
    /// Over spans: the iterators of strings cost three times as much, and each request compares dozens of names.
    package static func isSame(_ a: String, _ b: String) -> Bool {
        guard a.utf8.count == b.utf8.count else { return false }
        let (left, right) = (a.utf8Span.span, b.utf8Span.span)
        for index in left.indices where left[index] != right[index] {
            if lower(left[index]) != lower(right[index]) { return false }
        }
        return true
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
}

extension HeaderFields: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, String)...) { self.init(elements) }
}

extension HeaderFields: Sequence {
    package func makeIterator() -> IndexingIterator<[Field]> { fields.makeIterator() }
}
