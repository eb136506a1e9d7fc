/// Decimal numbers as text, so that money never passes through a binary fraction.
enum DecimalText {
    /// The number with its point moved: `shifted("0.10003", by: -6)` is `0.00000010003`.
    ///
    /// Takes digits with at most one point, no sign and no exponent; nil for anything else.
    static func shifted(_ text: String, by places: Int) -> String? {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let whole = parts.first.map(Array.init) ?? []
        let fraction = parts.count > 1 ? Array(parts[1]) : []
        var digits = whole + fraction
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isWholeNumber }) else {
            return nil
        }
        var point = whole.count + places
        while point < 1 {
            digits.insert("0", at: 0)
            point += 1
        }
        while digits.count < point { digits.append("0") }
        var before = digits[..<point].drop { $0 == "0" }
        if before.isEmpty { before = ["0"] }
        var after = digits[point...]
        while after.last == "0" { after.removeLast() }
        return String(before) + (after.isEmpty ? "" : "." + String(after))
    }
}
