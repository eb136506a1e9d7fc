/// Search for the bytes that a scanner stops at; every step is bounds-checked once.
///
/// Eight bytes at a time in one register near the start, since most strings are short; then 256 or 64 at a time in vector
/// registers: up to six times as fast, and a prompt has a hundred thousand bytes.
extension Span where Element == UInt8 {
    /// The first index from `start` on of a byte that ends plain string text.
    ///
    /// Such are the quote, the backslash and control characters. The count when there is none.
    func endOfPlainText(from start: Int) -> Int {
        first(WantedBytes(below: 0x20, 0x22, 0x5C, 0x5C), from: start)
    }

    /// The first index from `start` on of a byte that the writer escapes.
    ///
    /// Such are those that end plain text, and DEL, as jq. The count when there is none.
    func endOfVerbatimText(from start: Int) -> Int {
        first(WantedBytes(below: 0x20, 0x22, 0x5C, 0x7F), from: start)
    }

    /// The first index from `start` on of the given byte; the count when there is none.
    func firstIndex(of byte: UInt8, from start: Int) -> Int {
        first(WantedBytes(below: 0, byte, byte, byte), from: start)
    }

    /// The first index from `start` on of a byte below a space; the count when there is none.
    func firstControlCharacter(from start: Int) -> Int {
        first(WantedBytes(below: 0x20, 0, 0, 0), from: start)
    }

    /// The first index from `start` on of a byte that is no decimal digit; the count when there is none.
    @inline(__always)
    func endOfDigits(from start: Int) -> Int {
        var index = start
        while index &+ 8 <= count {
            let marks = EightBytes(extracting(index..<index &+ 8)).outsideDigits
            if marks != 0 { return index &+ marks.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < count, self[index] &- 0x30 < 10 { index &+= 1 }
        return index
    }

    /// The end of a number without exponent that begins `0.` or `-0.`, as most of a vector do; nil for any other, and within
    /// eight bytes of the end.
    @inline(__always)
    func endOfFraction(from start: Int) -> Int? {
        guard start &+ 8 <= count else { return nil }
        let word = EightBytes(extracting(start..<start &+ 8))
        guard let point = word.placeOfLeadingFraction else { return nil }
        let marks = word.outsideDigits >> (8 &* UInt64(point))
        guard marks != 0 else { return endOfDigits(from: start &+ 8) }
        let digits = marks.trailingZeroBitCount / 8
        return digits > 0 ? start &+ point &+ digits : nil
    }

    @inline(__always)
    private func first(_ wanted: WantedBytes, from start: Int) -> Int {
        var index = start
        while index &+ 8 <= count {
            if index &- start == 64 {
                skip(256, wanted, &index)
                skip(64, wanted, &index)
                if index &+ 8 > count { break }
            }
            let marks = wanted.marks(in: EightBytes(extracting(index..<index &+ 8)))
            if marks != 0 { return index &+ marks.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < count, wanted.marks(in: EightBytes(repeating: self[index])) == 0 {
            index &+= 1
        }
        return index
    }

    /// Passes blocks of a length, a constant to the compiler, that hold no wanted byte.
    @inline(__always)
    private func skip(_ length: Int, _ wanted: WantedBytes, _ index: inout Int) {
        while index &+ length <= count,
            !wanted.occur(in: extracting(index..<index &+ length), length)
        {
            index &+= length
        }
    }
}

/// All bytes below a limit, and three bytes by value; constants to the compiler at each use.
private struct WantedBytes {
    private let limit, first, second, third: UInt8

    @inline(__always)
    init(below limit: UInt8, _ first: UInt8, _ second: UInt8, _ third: UInt8) {
        (self.limit, self.first, self.second, self.third) = (limit, first, second, third)
    }

    /// A word in which the high bit of the first wanted byte is the lowest bit that is set.
    @inline(__always)
    func marks(in word: EightBytes) -> UInt64 {
        word.below(limit) | word.equal(to: first) | word.equal(to: second) | word.equal(to: third)
    }

    /// Whether one of them is among the bytes of a block: minima, because a loop of these becomes vector code, which
    /// folds the lanes only at its end.
    @inline(__always)
    func occur(in block: Span<UInt8>, _ length: Int) -> Bool {
        var least: UInt8 = 255
        var (toFirst, toSecond, toThird) = (least, least, least)
        for index in 0..<length {
            let byte = block[index]
            least = min(least, byte)
            toFirst = min(toFirst, byte ^ first)
            toSecond = min(toSecond, byte ^ second)
            toThird = min(toThird, byte ^ third)
        }
        return least < limit || min(toFirst, min(toSecond, toThird)) == 0
    }
}

/// Eight bytes in one word, the first one lowest.
///
/// Each test answers a word in which the high bit of the first matching byte, and maybe of some after it, is set;
/// no byte before the first match is ever marked.
private struct EightBytes {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080
    private let word: UInt64

    @inline(__always)
    init(repeating byte: UInt8) { word = Self.ones &* UInt64(byte) }

    /// The compiler joins the eight reads into one load.
    @inline(__always)
    init(_ b: Span<UInt8>) {
        word =
            UInt64(b[0]) | UInt64(b[1]) << 8 | UInt64(b[2]) << 16 | UInt64(b[3]) << 24
            | UInt64(b[4]) << 32 | UInt64(b[5]) << 40 | UInt64(b[6]) << 48 | UInt64(b[7]) << 56
    }

    /// Marks every byte that is no digit, and no other.
    @inline(__always)
    var outsideDigits: UInt64 {
        let digit = word ^ (Self.ones &* 0x30)
        return ((digit & ~Self.highs) &+ Self.ones &* (0x80 - 10) | digit) & Self.highs
    }

    /// Where the digits after a leading `0.` or `-0.` begin: 2 or 3; nil when neither stands there.
    @inline(__always)
    var placeOfLeadingFraction: Int? {
        if word & 0xFFFF == 0x2E30 { return 2 }
        return word & 0xFF_FFFF == 0x2E_302D ? 3 : nil
    }

    @inline(__always)
    func below(_ limit: UInt8) -> UInt64 {
        (word &- Self.ones &* UInt64(limit)) & ~word & Self.highs
    }

    @inline(__always)
    func equal(to byte: UInt8) -> UInt64 {
        let difference = word ^ (Self.ones &* UInt64(byte))
        return (difference &- Self.ones) & ~difference & Self.highs
    }
}

extension [UInt8] {
    /// Appends the bytes of a span.
    mutating func append(copying bytes: Span<UInt8>) {
        append(addingCapacity: bytes.count) { output in
            for index in bytes.indices { output.append(bytes[index]) }
        }
    }
}
