import POSIX
import Testing

@Suite struct WallTimeTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
        (1_767_225_599, "2025-12-31T23:59:59Z"), (-1, "1969-12-31T23:59:59Z"),
        (4_107_542_400, "2100-03-01T00:00:00Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"),
    ])
    func `seconds and their text are one`(seconds: Int, text: String) {
        #expect(WallTime(seconds: seconds).rfc3339 == text)
        #expect(WallTime(rfc3339: text)?.seconds == seconds)
    }

    @Test(arguments: [
        ("2026-01-01T01:30:00+01:30", 1_767_225_600, 0),
        ("2025-12-31t19:00:00-05:00", 1_767_225_600, 0),
        ("2026-01-01T00:00:00.5Z", 1_767_225_600, 500_000_000),
        ("2026-01-01 00:00:00.123456789999z", 1_767_225_600, 123_456_789),
    ])
    func `offsets and fractions are read`(text: String, seconds: Int, nanoseconds: Int) {
        #expect(WallTime(rfc3339: text) == WallTime(seconds: seconds, nanoseconds: nanoseconds))
    }

    @Test(arguments: [
        "", "2026", "2026-01-01", "2026-01-01T00:00:00", "2026-13-01T00:00:00Z",
        "2026-01-32T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:00:00.Z",
        "2026-01-01T00:00:00+1:00", "2026-01-01T00:00:00Zx", "x026-01-01T00:00:00Z",
        "2025-02-29T00:00:00Z",
    ])
    func `what is no timestamp is refused`(text: String) { #expect(WallTime(rfc3339: text) == nil) }

    @Test func `every day of eight centuries comes back`() {
        for day in stride(from: -150_000, to: 150_000, by: 1) {
            let time = WallTime(seconds: day * 86_400 + 3661)
            guard WallTime(rfc3339: time.rfc3339) == time else {
                Issue.record("day \(day): \(time.rfc3339)")
                return
            }
        }
    }

    @Test func `durations add and subtract across the second`() {
        let time = WallTime(seconds: 10, nanoseconds: 900_000_000)
        #expect(time + .milliseconds(200) == WallTime(seconds: 11, nanoseconds: 100_000_000))
        #expect(time + .milliseconds(-950) == WallTime(seconds: 9, nanoseconds: 950_000_000))
        #expect(WallTime(seconds: 12) - time == .milliseconds(1100))
        #expect(time < WallTime(seconds: 11))
        #expect(time.milliseconds == 10_900)
    }
}
