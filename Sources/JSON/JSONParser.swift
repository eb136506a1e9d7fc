extension JSONValue {
    /// How deep arrays and objects may nest by default.
    package static let defaultDepthLimit = 512

    /// Parses one JSON document: strict RFC 8259, UTF-8, nothing but white space after it.
    ///
    /// A leading byte order mark is an error here; the JSON Lines reader skips one.
    package init(
        parsing bytes: Span<UInt8>, depthLimit: Int = defaultDepthLimit
    ) throws(JSONError) {
        var parser = JSONParser(depthLimit: depthLimit)
        self = try parser.document(bytes)
    }

    package init(
        parsing bytes: [UInt8], depthLimit: Int = defaultDepthLimit
    ) throws(JSONError) {
        try self.init(parsing: bytes.span, depthLimit: depthLimit)
    }

    package init(parsing text: String, depthLimit: Int = defaultDepthLimit) throws(JSONError) {
        try self.init(parsing: Array(text.utf8), depthLimit: depthLimit)
    }
}

/// Builds the tree of what a cursor passes over, by recursive descent.
struct JSONParser {
    private var cursor: JSONCursor

    init(depthLimit: Int) { cursor = JSONCursor(depthLimit: depthLimit) }

    mutating func document(_ bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
        let value = try value(bytes)
        try cursor.end(bytes)
        return value
    }

    private mutating func value(_ bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
        let first = try cursor.peekValue(bytes)
        switch first {
        case UInt8(ascii: "{"): return .object(try object(bytes))
        case UInt8(ascii: "["): return .array(try array(bytes))
        case UInt8(ascii: "\""):
            return .string(try JSONCursor.text(try cursor.string(bytes), bytes))
        default:
            let start = cursor.offset
            try cursor.scalar(first, bytes)
            switch first {
            case UInt8(ascii: "t"): return .bool(true)
            case UInt8(ascii: "f"): return .bool(false)
            case UInt8(ascii: "n"): return .null
            default:
                // A number that the cursor passed is ASCII, so the text is never missing.
                let text = JSONCursor.utf8Text(bytes.extracting(start..<cursor.offset))
                return .number(JSONNumber(validText: text ?? "0"))
            }
        }
    }

    private mutating func object(_ bytes: Span<UInt8>) throws(JSONError) -> JSONObject {
        try cursor.enter(bytes)
        var members = JSONObject()
        if cursor.isEmpty(until: UInt8(ascii: "}"), bytes) { return members }
        repeat {
            let key = try JSONCursor.text(try cursor.key(bytes), bytes)
            members[key] = try value(bytes)
        } while try cursor.goesOn(until: UInt8(ascii: "}"), bytes)
        return members
    }

    private mutating func array(_ bytes: Span<UInt8>) throws(JSONError) -> [JSONValue] {
        try cursor.enter(bytes)
        var elements: [JSONValue] = []
        if cursor.isEmpty(until: UInt8(ascii: "]"), bytes) { return elements }
        repeat {
            elements.append(try value(bytes))
        } while try cursor.goesOn(until: UInt8(ascii: "]"), bytes)
        return elements
    }
}
