import Glibc

/// An instant of the wall clock, as the time since 1970-01-01T00:00:00Z.
package struct WallTime: Sendable, Hashable, Comparable {
    /// Whole seconds since the epoch; negative before it.
    package var seconds: Int
    /// Nanoseconds within the second, 0 to 999,999,999.
    package var nanoseconds: Int

    package init(seconds: Int, nanoseconds: Int = 0) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// The clock's reading.
    package static func now() -> WallTime {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return WallTime(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
    }

    /// Milliseconds since the epoch, as the Databricks API counts.
    package var milliseconds: Int { seconds * 1000 + nanoseconds / 1_000_000 }

    package static func < (a: WallTime, b: WallTime) -> Bool {
        (a.seconds, a.nanoseconds) < (b.seconds, b.nanoseconds)
    }

    package static func + (time: WallTime, duration: Duration) -> WallTime {
        let (seconds, attoseconds) = duration.components
        let total = time.nanoseconds + Int(attoseconds / 1_000_000_000)
        let carry = total < 0 ? -1 : total / 1_000_000_000
        return WallTime(
            seconds: time.seconds + Int(seconds) + carry, nanoseconds: total - carry * 1_000_000_000
        )
    }

    package static func - (a: WallTime, b: WallTime) -> Duration {
        .seconds(a.seconds - b.seconds) + .nanoseconds(a.nanoseconds - b.nanoseconds)
    }
}
