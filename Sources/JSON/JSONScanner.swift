/// Finds the members of a JSON object in its bytes, without building a tree.
///
/// The whole document is checked as the parser checks it, nested values too, except that strings it passes over
/// may be invalid UTF-8: that is left to whoever decodes them. Keys are decoded, so theirs must be valid.
/// Plain string text is passed at vector speed.
package enum JSONScanner {
    /// The members of the object that the bytes hold; any other value is an error at its first byte.
    package static func members(
        of bytes: Span<UInt8>, depthLimit: Int = JSONValue.defaultDepthLimit
    ) throws(JSONError) -> JSONMembers {
        var cursor = JSONCursor(depthLimit: depthLimit)
        guard try cursor.peekValue(bytes) == UInt8(ascii: "{") else {
            throw JSONError("expected an object", at: cursor.offset, in: bytes)
        }
        var members = JSONMembers(start: cursor.offset)
        try cursor.enter(bytes)
        if !cursor.isEmpty(until: UInt8(ascii: "}"), bytes) {
            repeat {
                let key = try JSONCursor.text(try cursor.key(bytes), bytes)
                members.append(key, at: try cursor.value(bytes))
            } while try cursor.goesOn(until: UInt8(ascii: "}"), bytes)
        }
        try cursor.end(bytes)
        return members
    }

    /// Where the elements of the array that the bytes hold stand, without the white space around them.
    package static func elements(
        of bytes: Span<UInt8>, depthLimit: Int = JSONValue.defaultDepthLimit
    ) throws(JSONError) -> [Range<Int>] {
        var cursor = JSONCursor(depthLimit: depthLimit)
        guard try cursor.peekValue(bytes) == UInt8(ascii: "[") else {
            throw JSONError("expected an array", at: cursor.offset, in: bytes)
        }
        var elements: [Range<Int>] = []
        try cursor.enter(bytes)
        if !cursor.isEmpty(until: UInt8(ascii: "]"), bytes) {
            repeat {
                elements.append(try cursor.value(bytes))
            } while try cursor.goesOn(until: UInt8(ascii: "]"), bytes)
        }
        try cursor.end(bytes)
        return elements
    }

    /// Checks one JSON document without keeping anything of it.
    package static func validate(
        _ bytes: Span<UInt8>, depthLimit: Int = JSONValue.defaultDepthLimit
    ) throws(JSONError) {
        var cursor = JSONCursor(depthLimit: depthLimit)
        try cursor.value(bytes)
        try cursor.end(bytes)
    }
}
