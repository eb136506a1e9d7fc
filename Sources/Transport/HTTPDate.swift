/// A point in time as HTTP writes it: `Sun, 06 Nov 1994 08:49:37 GMT`, and the two obsolete forms of RFC 9110.
package struct HTTPDate: Sendable, Equatable {
    /// Seconds since 1970-01-01T00:00:00Z.
    package let unixSeconds: Int

    /// Reads a date; nil for anything else.
    ///
    /// A two-digit year is one of 1970…2069.
    package init?(_ text: String) {
        let parts = text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "-" })
        let fields: (day: Substring, month: Substring, year: Substring, time: Substring)
        switch parts.count {
        case 6 where parts[5] == "GMT": fields = (parts[1], parts[2], parts[3], parts[4])
        case 5 where !text.contains(","): fields = (parts[2], parts[1], parts[4], parts[3])
        default: return nil
        }
        let clock = fields.time.split(separator: ":", omittingEmptySubsequences: false)
        guard
            let day = Self.number(fields.day, 1...31), let year = Self.year(fields.year),
            let month = Self.months.firstIndex(of: String(fields.month)),
            clock.count == 3, let hour = Self.number(clock[0], 0...23),
            let minute = Self.number(clock[1], 0...59), let second = Self.number(clock[2], 0...60)
        else { return nil }
        unixSeconds =
            Self.days(year, month + 1, day) * 86_400 + hour * 3600 + minute * 60 + second
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func number(_ text: Substring, _ range: ClosedRange<Int>) -> Int? {
        guard text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let value = Int(text) else { return nil }
        return range.contains(value) ? value : nil
    }

    private static func year(_ text: Substring) -> Int? {
        guard let value = number(text, 0...9999) else { return nil }
        switch text.utf8.count {
        case 4: return value
        case 2: return value < 70 ? 2000 + value : 1900 + value
        default: return nil
        }
    }

    /// Days from 1970-01-01 to a Gregorian date, counting years from March so that a leap day ends one.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let marchYear = month > 2 ? year : year - 1
        let century = marchYear / 100
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return marchYear * 365 + marchYear / 4 - century + century / 4 + dayOfYear - 719_468
    }
}
