/// Where the values of a JSON document stand in its bytes, down to a wanted depth; what lies deeper is only checked.
///
/// For documents of which a few values are wanted as they came: all of them are found in one pass.
package struct JSONOutline: Sendable {
    /// The bytes of the value, without the white space around it.
    package fileprivate(set) var range: Range<Int>
    /// The members of an object in the order they came, repeated keys included; none below the wanted depth.
    package fileprivate(set) var members: [(key: String, value: JSONOutline)] = []
    /// The elements of an array; none below the wanted depth.
    package fileprivate(set) var elements: [JSONOutline] = []

    /// The value of a key; of a repeated key the last one counts, as for the parser.
    package subscript(key: String) -> JSONOutline? {
        members.last { ExactText.isSame($0.key, key) }?.value
    }
}

extension JSONScanner {
    /// The outline of a whole document: depth 1 is that of its members or elements, 0 finds nothing inside it.
    package static func outline(
        of bytes: Span<UInt8>, depth: Int, depthLimit: Int = JSONValue.defaultDepthLimit
    ) throws(JSONError) -> JSONOutline {
        var cursor = JSONCursor(depthLimit: depthLimit)
        let outline = try outline(&cursor, bytes, depth)
        try cursor.end(bytes)
        return outline
    }

    private static func outline(
        _ cursor: inout JSONCursor, _ bytes: Span<UInt8>, _ depth: Int
    ) throws(JSONError) -> JSONOutline {
        let first = try cursor.peekValue(bytes)
        let start = cursor.offset
        var outline = JSONOutline(range: start..<start)
        switch first {
        case UInt8(ascii: "{") where depth > 0:
            try cursor.enter(bytes)
            if cursor.isEmpty(until: UInt8(ascii: "}"), bytes) { break }
            repeat {
                let key = try JSONCursor.text(try cursor.key(bytes), bytes)
                outline.members.append((key, try self.outline(&cursor, bytes, depth - 1)))
            } while try cursor.goesOn(until: UInt8(ascii: "}"), bytes)
        case UInt8(ascii: "[") where depth > 0:
            try cursor.enter(bytes)
            if cursor.isEmpty(until: UInt8(ascii: "]"), bytes) { break }
            repeat {
                outline.elements.append(try self.outline(&cursor, bytes, depth - 1))
            } while try cursor.goesOn(until: UInt8(ascii: "]"), bytes)
        default: try cursor.value(bytes)
        }
        outline.range = start..<cursor.offset
        return outline
    }
}
