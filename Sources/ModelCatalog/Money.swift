package import JSON

/// An amount of money as a whole number of 10^-12 USD, so that sums are the same in any order.
package struct Money: Sendable, Hashable, Comparable {
    /// The amount in 10^-12 USD; up to some nine million dollars either way.
    package let picodollars: Int64

    package static let zero = Money(picodollars: 0)

    package init(picodollars: Int64) { self.picodollars = picodollars }

    /// An amount in 10^-24 USD, rounded half to even; the largest amount when it is larger.
    init(yocto: Int128) {
        let rounded = DecimalText.rounded(yocto, by: 1_000_000_000_000)
        picodollars = Int64(clamping: rounded)
    }

    /// USD as a plain decimal, `0.003`.
    package var text: String { DecimalText.plain(Int128(picodollars), decimals: 12) }

    /// The same as a JSON number.
    package var json: JSONValue { .number(JSONNumber(text: text) ?? JSONNumber(0)) }

    package static func < (a: Money, b: Money) -> Bool { a.picodollars < b.picodollars }

    /// The sum; the largest amount when it is larger.
    package static func + (a: Money, b: Money) -> Money {
        let (sum, overflows) = a.picodollars.addingReportingOverflow(b.picodollars)
        return Money(picodollars: overflows ? (a.picodollars < 0 ? .min : .max) : sum)
    }
}
