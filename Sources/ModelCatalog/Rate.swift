package import JSON

/// A price in USD for one unit (a token, a second, an image), exact to 10^-24 USD.
///
/// Prices never pass through a binary fraction: 2.5e-06 is 2.5 micro-dollars, not the double beside it. Digits past the
/// 24th decimal are rounded half to even.
package struct Rate: Sendable, Hashable, Comparable {
    /// The price in 10^-24 USD; never negative.
    let yocto: Int128

    package static let zero = Rate(yocto: 0)

    /// Prices of a million dollars for one unit and more are refused.
    private static let limit: Int128 = 1_000_000 * scale
    /// The most that some units cost, a billion dollars: past every `Money`, and sums and factors of it still fit.
    private static let mostForUnits: Int128 = 1_000_000_000 * scale
    static let scale: Int128 = 1_000_000_000_000_000_000_000_000
    private static let decimals = 24

    init(yocto: Int128) { self.yocto = yocto }

    /// A decimal such as `2.5e-06` or `0.10003`; nil when it is none, negative or above the limit.
    ///
    /// With `perMillion` it is the price of a million units.
    package init?(_ text: some StringProtocol, perMillion: Bool = false) {
        self.init(text.utf8, perMillion: perMillion)
    }

    package init?(_ number: JSONNumber) { self.init(number.text) }

    init?(_ bytes: some Collection<UInt8>, perMillion: Bool = false) {
        let digits = bytes.prefix { $0 | 0x20 != UInt8(ascii: "e") }
        var exponent = Self.decimals - (perMillion ? 6 : 0)
        if digits.count < bytes.count {
            let written = String(decoding: bytes.dropFirst(digits.count + 1), as: UTF8.self)
            guard let value = Int(written), abs(value) < 1000 else { return nil }
            exponent += value
        }
        var mantissa: Int128 = 0
        var isFraction = false
        var hasDigits = false
        for byte in digits {
            if byte == UInt8(ascii: "."), !isFraction {
                isFraction = true
                continue
            }
            guard byte &- 0x30 < 10 else { return nil }
            hasDigits = true
            // Digits past the 36th cannot matter, but for the place of the point.
            if mantissa < Self.decimalShift(35) {
                mantissa = mantissa * 10 + Int128(byte &- 0x30)
                if isFraction { exponent -= 1 }
            } else if !isFraction {
                exponent += 1
            }
        }
        guard hasDigits, let yocto = Self.shifted(mantissa, by: exponent), yocto < Self.limit
        else { return nil }
        self.yocto = yocto
    }

    /// The price as a plain decimal without an exponent, `0.0000025`.
    package var text: String { DecimalText.plain(yocto, decimals: Self.decimals) }

    /// The price of a million units as a plain decimal; what is left past the 24th decimal of one unit is lost already.
    package var perMillionText: String { DecimalText.plain(yocto, decimals: Self.decimals - 6) }

    /// Half the price.
    var half: Rate { Rate(yocto: yocto / 2) }

    /// The price before it went through a binary fraction, which left a last digit or two behind a run of zeros or nines:
    /// 0.10000000000000001 is 0.1, 0.1142857142857143 stays.
    var withoutBinaryNoise: Rate {
        let excess = String(yocto).utf8.count - 15
        guard excess > 0 else { return self }
        let unit = Self.decimalShift(excess)
        let rounded = DecimalText.rounded(yocto, by: unit)
        return rounded.isMultiple(of: 100) ? Rate(yocto: rounded * unit) : self
    }

    package static func < (a: Rate, b: Rate) -> Bool { a.yocto < b.yocto }

    /// What so many units cost, in 10^-24 USD; a billion dollars when it is more.
    static func * (rate: Rate, count: Int) -> Int128 { rate.price(of: Int128(count), in: 1) }

    /// What `count` of the parts of a unit cost of which there are so many in one, in 10^-24 USD; the same limit.
    func price(of count: Int128, in one: Int128) -> Int128 {
        let (product, overflows) = yocto.multipliedReportingOverflow(by: count)
        return overflows ? Self.mostForUnits : min(product / one, Self.mostForUnits)
    }

    private static func decimalShift(_ places: Int) -> Int128 {
        (0..<places).reduce(1) { power, _ in power * 10 }
    }

    /// A number times a power of ten, rounded half to even; nil when it does not fit.
    private static func shifted(_ number: Int128, by places: Int) -> Int128? {
        if number == 0 { return 0 }
        if places >= 0 {
            guard places < 38 else { return nil }
            let (product, overflows) = number.multipliedReportingOverflow(by: decimalShift(places))
            return overflows ? nil : product
        }
        return places < -37 ? 0 : DecimalText.rounded(number, by: decimalShift(-places))
    }
}
