/// A point in time of the gateway's monotonic clock; every routing decision is told when it is taken.
package struct RoutingInstant: Sendable, Hashable, Comparable {
    /// Since some fixed moment before the process asked first.
    package let nanoseconds: Int64

    package init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

    /// The minute that it is in; limits per minute count in these.
    package var minute: Int64 { nanoseconds / 60_000_000_000 }

    /// How long this minute still lasts.
    package var restOfMinute: Duration {
        .nanoseconds(60_000_000_000 - nanoseconds % 60_000_000_000)
    }

    package static func < (a: RoutingInstant, b: RoutingInstant) -> Bool {
        a.nanoseconds < b.nanoseconds
    }

    /// The instant that much later; past the end of time it is the end of time.
    package static func + (instant: RoutingInstant, duration: Duration) -> RoutingInstant {
        let (sum, isOver) = instant.nanoseconds.addingReportingOverflow(duration.wholeNanoseconds)
        return RoutingInstant(nanoseconds: isOver ? .max : sum)
    }

    /// The time from `b` to `a`.
    package static func - (a: RoutingInstant, b: RoutingInstant) -> Duration {
        .nanoseconds(a.nanoseconds - b.nanoseconds)
    }
}

extension Duration {
    /// In seconds.
    package var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }

    /// In nanoseconds; of more than 100 years, 100 years.
    fileprivate var wholeNanoseconds: Int64 {
        let century: Int64 = 3_155_760_000
        let seconds = min(max(components.seconds, -century), century)
        return seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
    }
}
