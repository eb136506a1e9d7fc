/// A place in a JSON document that moves over whole tokens and values, checking the grammar as it goes.
///
/// The parser builds its tree from what the cursor passed over, and the scanner only keeps offsets, so both
/// accept the same documents and report the same errors. The bytes are passed to each call because a span
/// cannot be stored. UTF-8 inside strings is not looked at here.
struct JSONCursor {
    /// The next byte to read.
    var offset = 0
    private var depth = 0
    private let depthLimit: Int

    init(depthLimit: Int) { self.depthLimit = depthLimit }

    // MARK: structure

    mutating func skipSpace(_ bytes: Span<UInt8>) {
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x0A, 0x0D, 0x09: offset += 1
            default: return
            }
        }
    }

    /// Passes one expected byte; false when another one stands there.
    mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
        guard offset < bytes.count, bytes[offset] == byte else { return false }
        offset += 1
        return true
    }

    /// The first byte of the value that follows after white space.
    mutating func peekValue(_ bytes: Span<UInt8>) throws(JSONError) -> UInt8 {
        skipSpace(bytes)
        guard offset < bytes.count else {
            throw JSONError("unexpected end of input", at: offset, in: bytes)
        }
        return bytes[offset]
    }

    /// Passes the bracket that opens an array or object.
    mutating func enter(_ bytes: Span<UInt8>) throws(JSONError) {
        depth += 1
        guard depth <= depthLimit else {
            throw JSONError("nested deeper than \(depthLimit)", at: offset, in: bytes)
        }
        offset += 1
        skipSpace(bytes)
    }

    /// Passes what stands after an element: true for a comma, false for the closing bracket.
    mutating func goesOn(
        until close: UInt8, _ bytes: Span<UInt8>
    ) throws(JSONError) -> Bool {
        skipSpace(bytes)
        if take(UInt8(ascii: ","), bytes) { return true }
        guard take(close, bytes) else {
            let bracket = Character(Unicode.Scalar(close))
            throw JSONError("expected ',' or '\(bracket)'", at: offset, in: bytes)
        }
        depth -= 1
        return false
    }

    /// Whether the array or object just entered is empty; passes its closing bracket if so.
    mutating func isEmpty(until close: UInt8, _ bytes: Span<UInt8>) -> Bool {
        guard take(close, bytes) else { return false }
        depth -= 1
        return true
    }

    /// Passes a key and the colon after it.
    mutating func key(_ bytes: Span<UInt8>) throws(JSONError) -> StringToken {
        skipSpace(bytes)
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
            throw JSONError("expected a key", at: offset, in: bytes)
        }
        let key = try string(bytes)
        skipSpace(bytes)
        guard take(UInt8(ascii: ":"), bytes) else {
            throw JSONError("expected ':'", at: offset, in: bytes)
        }
        return key
    }

    /// Passes what may follow the document's value: white space only.
    mutating func end(_ bytes: Span<UInt8>) throws(JSONError) {
        skipSpace(bytes)
        guard offset == bytes.count else {
            throw JSONError("unexpected text after the value", at: offset, in: bytes)
        }
    }

    /// Passes a whole value, leading white space included, and answers where it stands without that space.
    @discardableResult
    mutating func value(_ bytes: Span<UInt8>) throws(JSONError) -> Range<Int> {
        let first = try peekValue(bytes)
        let start = offset
        switch first {
        case UInt8(ascii: "\""): _ = try string(bytes)
        case UInt8(ascii: "{"):
            try enter(bytes)
            if isEmpty(until: UInt8(ascii: "}"), bytes) { break }
            repeat {
                _ = try key(bytes)
                try value(bytes)
            } while try goesOn(until: UInt8(ascii: "}"), bytes)
        case UInt8(ascii: "["):
            try enter(bytes)
            if isEmpty(until: UInt8(ascii: "]"), bytes) { break }
            repeat {
                skipNumbers(bytes)
                try value(bytes)
            } while try goesOn(until: UInt8(ascii: "]"), bytes)
        default: try scalar(first, bytes)
        }
        return start..<offset
    }

    // MARK: literals and numbers

    /// Passes a number or one of the three literals.
    mutating func scalar(_ first: UInt8, _ bytes: Span<UInt8>) throws(JSONError) {
        switch first {
        case UInt8(ascii: "t"): try literal("true", bytes)
        case UInt8(ascii: "f"): try literal("false", bytes)
        case UInt8(ascii: "n"): try literal("null", bytes)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number(bytes)
        default: throw JSONError("expected a value", at: offset, in: bytes)
        }
    }

    private mutating func literal(_ word: String, _ bytes: Span<UInt8>) throws(JSONError) {
        for byte in word.utf8 {
            guard take(byte, bytes) else {
                throw JSONError("invalid literal", at: offset, in: bytes)
            }
        }
    }

    private mutating func number(_ bytes: Span<UInt8>) throws(JSONError) {
        _ = take(UInt8(ascii: "-"), bytes)
        if !take(UInt8(ascii: "0"), bytes) { try digits(bytes) }
        if take(UInt8(ascii: "."), bytes) { try digits(bytes) }
        guard offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") else { return }
        offset += 1
        if !take(UInt8(ascii: "+"), bytes) { _ = take(UInt8(ascii: "-"), bytes) }
        try digits(bytes)
    }

    private mutating func digits(_ bytes: Span<UInt8>) throws(JSONError) {
        let start = offset
        offset = bytes.endOfDigits(from: start)
        guard offset > start else { throw JSONError("expected a digit", at: offset, in: bytes) }
    }

    /// Passes the decimal numbers of a vector with the comma and the one space that may follow each.
    ///
    /// It stops at whatever is not of this form, the last element included: that is left to `value`. A vector has thousands of
    /// numbers, and this takes a third of the time.
    private mutating func skipNumbers(_ bytes: Span<UInt8>) {
        while let end = bytes.endOfFraction(from: offset) ?? endOfDecimal(bytes),
            end < bytes.count, bytes[end] == UInt8(ascii: ",")
        {
            offset = end &+ 1
            if offset < bytes.count, bytes[offset] == 0x20 { offset &+= 1 }
        }
    }

    /// Where the decimal number that begins here ends; nil for anything else, and for one that the bytes end with.
    private func endOfDecimal(_ bytes: Span<UInt8>) -> Int? {
        var index = offset
        if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index &+= 1 }
        // A leading zero may stand by itself only.
        let start = index
        while index < bytes.count, bytes[index] &- 0x30 < 10 { index &+= 1 }
        guard index > start, bytes[start] != UInt8(ascii: "0") || index == start &+ 1,
            index < bytes.count
        else { return nil }
        guard bytes[index] == UInt8(ascii: ".") else { return index }
        let end = bytes.endOfDigits(from: index &+ 1)
        return end > index &+ 1 ? end : nil
    }
}
