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

    /// All values under a name, in order.
    package func values(_ name: String) -> [String] {
        fields.filter { Self.isSame($0.name, name) }.map(\.value)
    }

    /// Adds a field; bytes that would end a line (CR, LF, NUL) become spaces, so no value can add a header.
    package mutating func append(_ name: String, _ value: String) {
        fields.append((Self.clean(name), Self.clean(value)))
    }

    private static func clean(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x0D || $0 == 0x0A || $0 == 0 }) else {
            return text
        }
        let bytes = text.utf8.map { $0 == 0x0D || $0 == 0x0A || $0 == 0 ? 0x20 : $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether two ASCII names are the same field.
    package static func isSame(_ a: String, _ b: String) -> Bool {
        guard a.utf8.count == b.utf8.count else { return false }
        var others = b.utf8.makeIterator()
        for byte in a.utf8 {
            guard let other = others.next() else { return false }
            if byte != other, lower(byte) != lower(other) { return false }
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
