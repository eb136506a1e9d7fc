/// Decimal numbers as text, so that money never passes through a binary fraction.
enum DecimalText {
    /// The number with its point moved: `shifted("0.10003", by: -6)` is `0.00000010003`.
    ///
    /// Takes digits with at most one point, no sign and no exponent; nil for anything else.
    static func shifted(_ text: String, by places: Int) -> String? {
        let parts = text.utf8.split(
            separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first else { return nil }
        var digits = Array(whole)
        if parts.count > 1 { digits += parts[1] }
        guard !digits.isEmpty, digits.allSatisfy({ $0 &- zero < 10 }) else { return nil }
        var point = whole.count + places
        if point < 1 {
            digits.insert(contentsOf: repeatElement(zero, count: 1 - point), at: 0)
            point = 1
        }
        if digits.count < point {
            digits += repeatElement(zero, count: point - digits.count)
        }
        let before = digits[..<point].drop { $0 == zero }
        var after = digits[point...]
        while after.last == zero { after.removeLast() }
        return (before.isEmpty ? "0" : String(decoding: before, as: UTF8.self))
            + (after.isEmpty ? "" : "." + String(decoding: after, as: UTF8.self))
    }

    private static let zero = UInt8(ascii: "0")
}
