/// Search eight bytes at a time, in one register; every step is bounds-checked once.
extension Span where Element == UInt8 {
    /// The first index from `start` on of a byte that ends plain string text.
    ///
    /// Such are the quote, the backslash and control characters. The count when there is none.
    func endOfPlainText(from start: Int) -> Int {
        first(from: start) { $0.below(0x20) | $0.equal(to: 0x22) | $0.equal(to: 0x5C) }
    }

    /// The first index from `start` on of a byte that the writer escapes.
    ///
    /// Such are those that end plain text, and DEL, as jq. The count when there is none.
    func endOfVerbatimText(from start: Int) -> Int {
        first(from: start) {
            $0.below(0x20) | $0.equal(to: 0x22) | $0.equal(to: 0x5C) | $0.equal(to: 0x7F)
        }
    }

    /// The first index from `start` on of the given byte; the count when there is none.
    func firstIndex(of byte: UInt8, from start: Int) -> Int {
        first(from: start) { $0.equal(to: byte) }
    }

    @inline(__always)
    private func first(from start: Int, _ wanted: (EightBytes) -> UInt64) -> Int {
        var index = start
        while index &+ 8 <= count {
            let marks = wanted(EightBytes(extracting(index..<index &+ 8)))
            if marks != 0 { return index &+ marks.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < count, wanted(EightBytes(repeating: self[index])) == 0 { index &+= 1 }
        return index
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
