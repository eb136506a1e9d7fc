import Glibc

extension WallTime {
    /// Reads a date and time without an offset, `2026-01-01T00:00:00.123456`, as the local time of this machine; an hour
    /// that comes twice when summer ends is either.
    package init?(localText text: String) {
        guard let pretended = WallTime(rfc3339: text + "Z") else { return nil }
        // The offset at that moment; the pretended time is at most a day off, and asking again mends that.
        let near = pretended.seconds - Self.offset(at: pretended.seconds)
        self.init(
            seconds: pretended.seconds - Self.offset(at: near), nanoseconds: pretended.nanoseconds)
    }

    /// Seconds by which local time is ahead of UTC.
    private static func offset(at seconds: Int) -> Int {
        var time = time_t(seconds)
        var parts = unsafe tm()
        unsafe localtime_r(&time, &parts)
        return unsafe parts.tm_gmtoff
    }
}
