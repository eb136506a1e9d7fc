import ArgumentParser

/// A duration on the command line: `30s`, `5m`, `1h30m`, `250ms`, or plain seconds.
package struct TimeSpan: ExpressibleByArgument, Sendable, Equatable {
    package let duration: Duration

    package init(_ duration: Duration) { self.duration = duration }

    package init?(argument: String) {
        var total = Duration.zero
        var rest = Substring(argument)
        var isFirst = true
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            rest = rest.dropFirst(digits.count)
            let unit = rest.prefix { $0.isLetter }
            rest = rest.dropFirst(unit.count)
            guard let number = Double(digits), number.isFinite, number < 1e9,
                let seconds = Self.units[String(unit)], !unit.isEmpty || (isFirst && rest.isEmpty)
            else { return nil }
            isFirst = false
            total += .seconds(number * seconds)
        }
        duration = total
    }

    private static let units: [String: Double] = [
        "": 1, "ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86400,
    ]
}
