/// Exact decimals from and to scaled integers.
enum DecimalText {
    /// A quotient rounded half to even; `divisor` is positive.
    static func rounded(_ number: Int128, by divisor: Int128) -> Int128 {
        let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
        let doubled = rest.magnitude * 2
        let isUp =
            doubled > divisor.magnitude
            || (doubled == divisor.magnitude && !quotient.isMultiple(of: 2))
        return isUp ? quotient + (number < 0 ? -1 : 1) : quotient
    }

    /// A whole number of 10^-decimals as a plain decimal, without an exponent or trailing zeros.
    static func plain(_ number: Int128, decimals: Int) -> String {
        var digits = Array(String(number.magnitude).utf8)
        if digits.count <= decimals {
            digits.insert(
                contentsOf: repeatElement(UInt8(ascii: "0"), count: decimals + 1 - digits.count),
                at: 0)
        }
        let point = digits.count - decimals
        var fraction = digits[point...]
        while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
        let whole = String(decoding: digits[..<point], as: UTF8.self)
        let text =
            fraction.isEmpty ? whole : whole + "." + String(decoding: fraction, as: UTF8.self)
        return number < 0 ? "-" + text : text
    }
}
