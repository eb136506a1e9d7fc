/// The built-in facts about models: prices, limits, abilities.
///
/// Nothing is read or built at start: the text is part of the program, an id is found by bisection in it, and a line is
/// taken apart only when asked for. Prices are per million tokens in the table and become exact decimals per token.
package struct PriceTable: Sendable {
    /// The table that the program carries.
    package static let builtIn = PriceTable(text: builtInText)

    private let text: String

    init(text: String) { self.text = text }

    /// The entry of a `provider/model` id; nil when the table has none.
    package func entry(_ id: String) -> PriceEntry? {
        let bytes = text.utf8.span
        let wanted = Array(id.utf8)
        var low = 0
        var high = bytes.count
        while low < high {
            let start = Self.lineStart(bytes, at: (low + high) / 2, floor: low)
            let end = Self.lineEnd(bytes, from: start)
            switch Self.compare(bytes, start, end, wanted) {
            case 0: return PriceEntry(line: Self.text(bytes, start..<end))
            case ..<0: low = end + 1
            default: high = start
            }
        }
        return nil
    }

    /// Every entry, in the order of the ids' bytes.
    package func forEach(_ body: (PriceEntry) throws -> Void) rethrows {
        let bytes = text.utf8.span
        var start = 0
        while start < bytes.count {
            let end = Self.lineEnd(bytes, from: start)
            if let entry = PriceEntry(line: Self.text(bytes, start..<end)) { try body(entry) }
            start = end + 1
        }
    }

    /// Every id, in the order of its bytes.
    package var ids: [String] {
        text.utf8.split(separator: 0x0A).map {
            String(Substring($0.prefix { $0 != 0x09 }))
        }
    }

    private static func lineStart(_ bytes: Span<UInt8>, at middle: Int, floor: Int) -> Int {
        var start = middle
        while start > floor, bytes[start - 1] != 0x0A { start -= 1 }
        return start
    }

    private static func lineEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        return end
    }

    /// Below, at or above zero as the line's id stands before, at or after the wanted one.
    private static func compare(
        _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ wanted: [UInt8]
    ) -> Int {
        for (offset, byte) in wanted.enumerated() {
            let index = start + offset
            guard index < end, bytes[index] != 0x09 else { return -1 }
            if bytes[index] != byte { return Int(bytes[index]) - Int(byte) }
        }
        let index = start + wanted.count
        return index < end && bytes[index] != 0x09 ? 1 : 0
    }

    private static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        guard let valid = try? UTF8Span(validating: bytes.extracting(range)) else { return "" }
        return String(copying: valid)
    }
}
