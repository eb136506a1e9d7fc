import Glibc

/// The clock that never goes back, as systemd reads it (CLOCK_MONOTONIC).
package enum MonotonicTime {
    /// Microseconds since the machine started.
    package static var microseconds: Int {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
    }
}
