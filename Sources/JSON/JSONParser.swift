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

/// A recursive-descent parser; the bytes are passed to each call because a span cannot be stored.
struct JSONParser {
    private var offset = 0
    private var depth = 0
    private let depthLimit: Int

    init(depthLimit: Int) { self.depthLimit = depthLimit }

    mutating func document(_ bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
        let value = try value(bytes)
        skipSpace(bytes)
        guard offset == bytes.count else {
            throw JSONError("unexpected text after the value", at: offset, in: bytes)
        }
        return value
    }

    private mutating func skipSpace(_ bytes: Span<UInt8>) {
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x0A, 0x0D, 0x09: offset += 1
            default: return
            }
        }
    }

    private mutating func value(_ bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
        skipSpace(bytes)
        guard offset < bytes.count else {
            throw JSONError("unexpected end of input", at: offset, in: bytes)
        }
        switch bytes[offset] {
        case UInt8(ascii: "{"): return .object(try object(bytes))
        case UInt8(ascii: "["): return .array(try array(bytes))
        case UInt8(ascii: "\""): return .string(try string(bytes))
        case UInt8(ascii: "t"): return try literal("true", .bool(true), bytes)
        case UInt8(ascii: "f"): return try literal("false", .bool(false), bytes)
        case UInt8(ascii: "n"): return try literal("null", .null, bytes)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return .number(try number(bytes))
        default: throw JSONError("expected a value", at: offset, in: bytes)
        }
    }

    private mutating func literal(
        _ word: StaticString, _ value: JSONValue, _ bytes: Span<UInt8>
    ) throws(JSONError) -> JSONValue {
        for byte in word.description.utf8 {
            guard offset < bytes.count, bytes[offset] == byte else {
                throw JSONError("invalid literal", at: offset, in: bytes)
            }
            offset += 1
        }
        return value
    }

    private mutating func enter(_ bytes: Span<UInt8>) throws(JSONError) {
        depth += 1
        guard depth <= depthLimit else {
            throw JSONError("nested deeper than \(depthLimit)", at: offset, in: bytes)
        }
        offset += 1
    }

    private mutating func object(_ bytes: Span<UInt8>) throws(JSONError) -> JSONObject {
        try enter(bytes)
        defer { depth -= 1 }
        var members = JSONObject()
        skipSpace(bytes)
        if take(UInt8(ascii: "}"), bytes) { return members }
        while true {
            skipSpace(bytes)
            guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
                throw JSONError("expected a key", at: offset, in: bytes)
            }
            let key = try string(bytes)
            skipSpace(bytes)
            guard take(UInt8(ascii: ":"), bytes) else {
                throw JSONError("expected ':'", at: offset, in: bytes)
            }
            members[key] = try value(bytes)
            skipSpace(bytes)
            if take(UInt8(ascii: ","), bytes) { continue }
            guard take(UInt8(ascii: "}"), bytes) else {
                throw JSONError("expected ',' or '}'", at: offset, in: bytes)
            }
            return members
        }
    }

    private mutating func array(_ bytes: Span<UInt8>) throws(JSONError) -> [JSONValue] {
        try enter(bytes)
        defer { depth -= 1 }
        var elements: [JSONValue] = []
        skipSpace(bytes)
        if take(UInt8(ascii: "]"), bytes) { return elements }
        while true {
            elements.append(try value(bytes))
            skipSpace(bytes)
            if take(UInt8(ascii: ","), bytes) { continue }
            guard take(UInt8(ascii: "]"), bytes) else {
                throw JSONError("expected ',' or ']'", at: offset, in: bytes)
            }
            return elements
        }
    }

    private mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
        guard offset < bytes.count, bytes[offset] == byte else { return false }
        offset += 1
        return true
    }

    // MARK: numbers

    private mutating func number(_ bytes: Span<UInt8>) throws(JSONError) -> JSONNumber {
        let start = offset
        _ = take(UInt8(ascii: "-"), bytes)
        if !take(UInt8(ascii: "0"), bytes) { try digits(bytes) }
        if take(UInt8(ascii: "."), bytes) { try digits(bytes) }
        if take(UInt8(ascii: "e"), bytes) || take(UInt8(ascii: "E"), bytes) {
            if !take(UInt8(ascii: "+"), bytes) { _ = take(UInt8(ascii: "-"), bytes) }
            try digits(bytes)
        }
        return JSONNumber(validText: Self.text(bytes.extracting(start..<offset)) ?? "0")
    }

    private mutating func digits(_ bytes: Span<UInt8>) throws(JSONError) {
        let start = offset
        while offset < bytes.count, bytes[offset] &- 0x30 < 10 { offset += 1 }
        guard offset > start else { throw JSONError("expected a digit", at: offset, in: bytes) }
    }

    // MARK: strings

    /// The text of valid UTF-8, else nil.
    static func text(_ bytes: Span<UInt8>) -> String? {
        guard let valid = try? UTF8Span(validating: bytes) else { return nil }
        return String(copying: valid)
    }

    private mutating func string(_ bytes: Span<UInt8>) throws(JSONError) -> String {
        offset += 1
        let start = offset
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\""):
                guard let text = Self.text(bytes.extracting(start..<offset)) else {
                    throw JSONError("string is not valid UTF-8", at: start, in: bytes)
                }
                offset += 1
                return text
            case UInt8(ascii: "\\"):
                return try escapedString(from: start, bytes)
            case 0..<0x20:
                throw JSONError("unescaped control character in a string", at: offset, in: bytes)
            default: offset += 1
            }
        }
        throw JSONError("unterminated string", at: start - 1, in: bytes)
    }

    /// The rest of a string that has an escape at `offset`; what stands before it is copied.
    private mutating func escapedString(
        from start: Int, _ bytes: Span<UInt8>
    ) throws(JSONError) -> String {
        var text: [UInt8] = []
        for index in start..<offset { text.append(bytes[index]) }
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\""):
                guard let string = Self.text(text.span) else {
                    throw JSONError("string is not valid UTF-8", at: start, in: bytes)
                }
                offset += 1
                return string
            case UInt8(ascii: "\\"):
                offset += 1
                text.append(contentsOf: Character(try escape(bytes)).utf8)
            case 0..<0x20:
                throw JSONError("unescaped control character in a string", at: offset, in: bytes)
            default:
                text.append(bytes[offset])
                offset += 1
            }
        }
        throw JSONError("unterminated string", at: start - 1, in: bytes)
    }

    private mutating func escape(
        _ bytes: Span<UInt8>
    ) throws(JSONError) -> Unicode.Scalar {
        guard offset < bytes.count else {
            throw JSONError("unterminated string", at: offset, in: bytes)
        }
        let byte = bytes[offset]
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape(bytes)
        default: throw JSONError("invalid escape", at: offset - 2, in: bytes)
        }
    }

    /// The scalar of `\uXXXX`, joined with a following low surrogate; a lone surrogate is U+FFFD.
    private mutating func unicodeEscape(
        _ bytes: Span<UInt8>
    ) throws(JSONError) -> Unicode.Scalar {
        let high = try hex4(bytes)
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard high < 0xDC00, offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"),
            bytes[offset + 1] == UInt8(ascii: "u")
        else { return "\u{FFFD}" }
        let rewind = offset
        offset += 2
        let low = try hex4(bytes)
        guard (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else {
            offset = rewind
            return "\u{FFFD}"
        }
        return scalar
    }

    private mutating func hex4(_ bytes: Span<UInt8>) throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard offset < bytes.count, let digit = Self.hexDigit(bytes[offset]) else {
                throw JSONError("expected four hexadecimal digits", at: offset, in: bytes)
            }
            value = value << 4 | digit
            offset += 1
        }
        return value
    }

    private static func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x41 + 10)
        case 0x61...0x66: UInt32(byte - 0x61 + 10)
        default: nil
        }
    }
}
