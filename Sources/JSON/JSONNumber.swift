/// A JSON number as its own text, byte for byte as received.
package struct JSONNumber: Sendable, Hashable {
    /// The text, matching the number grammar of RFC 8259 section 6.
    package let text: String

    /// A number from text that is already known to be valid JSON.
    init(validText: String) { text = validText }

    /// A number from its JSON text; nil when the text is none.
    package init?(text: String) {
        guard case .number(let number)? = try? JSONValue(parsing: text), number.text == text else {
            return nil
        }
        self = number
    }

    package init(_ value: some BinaryInteger) { text = String(value) }

    /// The shortest decimal that reads back as the same double; NaN and infinities, which JSON lacks, become `0`
    /// with the sign lost, so callers filter them first.
    package init(_ value: Double) {
        guard value.isFinite else {
            text = "0"
            return
        }
        if value == value.rounded(), abs(value) < 1e15 {
            text = String(Int64(value))
        } else {
            text = "\(value)"
        }
    }

    /// The value as an integer; nil when it has a fraction or does not fit into 64 bits.
    package var int: Int? {
        if let value = Int(text) { return value }
        guard let value = double, value == value.rounded(), abs(value) < 9.2e18 else { return nil }
        return Int(value)
    }

    /// The nearest double; nil when out of range.
    package var double: Double? { Double(text).flatMap { $0.isFinite ? $0 : nil } }
}
