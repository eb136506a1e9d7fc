extension WallTime {
    /// RFC 3339 in UTC, whole seconds: `2026-01-01T00:00:00Z`.
    package var rfc3339: String {
        let (day, time) = seconds.quotientAndRemainder(flooring: 86_400)
        let date = Self.date(ofDay: day)
        let clock = [time / 3600, time / 60 % 60, time % 60].map { Self.padded($0, 2) }
        return Self.padded(date.year, 4) + "-" + Self.padded(date.month, 2) + "-"
            + Self.padded(date.day, 2) + "T" + clock.joined(separator: ":") + "Z"
    }

    /// Reads RFC 3339 with any offset and up to nine fraction digits (more are cut off).
    package init?(rfc3339 text: String) {
        var scan = Scan(bytes: Array(text.utf8))
        guard let year = scan.number(4), scan.skip("-"), let month = scan.number(2), scan.skip("-"),
            let day = scan.number(2), scan.skip("T", "t", " "), let hour = scan.number(2),
            scan.skip(":"), let minute = scan.number(2), scan.skip(":"),
            let second = scan.number(2), (1...12).contains(month), (1...31).contains(day),
            hour < 24, minute < 60, second <= 60, let nanoseconds = scan.fraction(),
            let offset = scan.offset(), scan.isAtEnd
        else { return nil }
        let days = Self.day(year: year, month: month, day: day)
        guard Self.date(ofDay: days).day == day else { return nil }
        self.init(
            seconds: days * 86_400 + hour * 3600 + minute * 60 + second - offset,
            nanoseconds: nanoseconds)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Days since the epoch of a proleptic Gregorian date, counted in 400-year eras that start in March.
    static func day(year: Int, month: Int, day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let (era, yearOfEra) = shifted.quotientAndRemainder(flooring: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The inverse of `day(year:month:day:)`.
    static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = (day + 719_468).quotientAndRemainder(flooring: 146_097)
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    /// A cursor over the text of a timestamp.
    private struct Scan {
        let bytes: [UInt8]
        var place = 0

        var isAtEnd: Bool { place == bytes.count }

        mutating func digit() -> Int? {
            guard place < bytes.count, bytes[place] &- 0x30 < 10 else { return nil }
            defer { place += 1 }
            return Int(bytes[place] - 0x30)
        }

        mutating func number(_ width: Int) -> Int? {
            var value = 0
            for _ in 0..<width {
                guard let digit = digit() else { return nil }
                value = value * 10 + digit
            }
            return value
        }

        mutating func skip(_ choices: Unicode.Scalar...) -> Bool {
            guard place < bytes.count, choices.contains(Unicode.Scalar(bytes[place])) else {
                return false
            }
            place += 1
            return true
        }

        mutating func fraction() -> Int? {
            guard skip(".") else { return 0 }
            guard var value = digit() else { return nil }
            var width = 1
            while let digit = digit() {
                if width < 9 {
                    value = value * 10 + digit
                    width += 1
                }
            }
            while width < 9 {
                value *= 10
                width += 1
            }
            return value
        }

        mutating func offset() -> Int? {
            if skip("Z", "z") { return 0 }
            let isWest = place < bytes.count && bytes[place] == UInt8(ascii: "-")
            guard skip("+", "-"), let hours = number(2), skip(":"), let minutes = number(2),
                hours < 24, minutes < 60
            else { return nil }
            return (hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
        }
    }
}

extension Int {
    /// Division rounded down, with the remainder from 0 on.
    fileprivate func quotientAndRemainder(flooring divisor: Int) -> (Int, Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
