extension JSONCursor {
    /// A string that the cursor passed: where its text stands between the quotes.
    struct StringToken {
        let range: Range<Int>
        /// Whether the text holds backslashes; without them it is the string itself.
        let isEscaped: Bool
    }

    /// Passes a string, checking escapes and control characters.
    mutating func string(_ bytes: Span<UInt8>) throws(JSONError) -> StringToken {
        let start = offset + 1
        var isEscaped = false
        var index = start
        while true {
            index = bytes.endOfPlainText(from: index)
            guard index < bytes.count else {
                throw JSONError("unterminated string", at: start - 1, in: bytes)
            }
            switch bytes[index] {
            case UInt8(ascii: "\""):
                offset = index + 1
                return StringToken(range: start..<index, isEscaped: isEscaped)
            case UInt8(ascii: "\\"):
                isEscaped = true
                index = try Self.skipEscape(at: index, openedAt: start - 1, bytes)
            default:
                throw JSONError("unescaped control character in a string", at: index, in: bytes)
            }
        }
    }

    /// The index after the escape whose backslash stands at `start`.
    private static func skipEscape(
        at start: Int, openedAt quote: Int, _ bytes: Span<UInt8>
    ) throws(JSONError) -> Int {
        guard start + 1 < bytes.count else {
            throw JSONError("unterminated string", at: quote, in: bytes)
        }
        switch bytes[start + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
            UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return start + 2
        case UInt8(ascii: "u"):
            for index in start + 2..<start + 6 {
                guard index < bytes.count, hexDigit(bytes[index]) != nil else {
                    throw JSONError("expected four hex digits", at: index, in: bytes)
                }
            }
            return start + 6
        default: throw JSONError("invalid escape", at: start, in: bytes)
        }
    }

    static func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x41 + 10)
        case 0x61...0x66: UInt32(byte - 0x61 + 10)
        default: nil
        }
    }

    /// The string that a token stands for; an error when its bytes are not UTF-8.
    static func text(
        _ token: StringToken, _ bytes: Span<UInt8>
    ) throws(JSONError) -> String {
        let raw = bytes.extracting(token.range)
        let text = token.isEscaped ? utf8Text(unescaped(raw).span) : utf8Text(raw)
        guard let text else {
            throw JSONError(
                "string is not valid UTF-8", at: token.range.lowerBound, in: bytes)
        }
        return text
    }

    /// The text of valid UTF-8, else nil.
    static func utf8Text(_ bytes: Span<UInt8>) -> String? {
        guard let valid = try? UTF8Span(validating: bytes) else { return nil }
        return String(copying: valid)
    }

    /// The bytes of a string whose escapes were checked.
    private static func unescaped(_ raw: Span<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(raw.count)
        var index = 0
        while index < raw.count {
            let run = index
            index = raw.firstIndex(of: UInt8(ascii: "\\"), from: index)
            text.append(copying: raw.extracting(run..<index))
            guard index < raw.count else { break }
            switch raw[index + 1] {
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "u"):
                let (scalar, length) = unicodeEscape(raw, at: index)
                text.append(contentsOf: Character(scalar).utf8)
                index += length
                continue
            case let byte: text.append(byte)
            }
            index += 2
        }
        return text
    }

    /// The scalar of `\uXXXX`, joined with a following low surrogate, and the length of what was read;
    /// a lone surrogate is U+FFFD.
    private static func unicodeEscape(
        _ raw: Span<UInt8>, at start: Int
    ) -> (scalar: Unicode.Scalar, length: Int) {
        let high = hex4(raw, at: start + 2)
        if let scalar = Unicode.Scalar(high) { return (scalar, 6) }
        guard high < 0xDC00, start + 11 < raw.count, raw[start + 6] == UInt8(ascii: "\\"),
            raw[start + 7] == UInt8(ascii: "u")
        else { return ("\u{FFFD}", 6) }
        let low = hex4(raw, at: start + 8)
        guard (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
        else { return ("\u{FFFD}", 6) }
        return (scalar, 12)
    }

    private static func hex4(_ raw: Span<UInt8>, at start: Int) -> UInt32 {
        var value: UInt32 = 0
        for index in start..<start + 4 { value = value << 4 | (hexDigit(raw[index]) ?? 0) }
        return value
    }
}
