import Testing

@testable import QueryCommand

@Suite struct CallPaceTests {
    @Test(
        arguments: [
            ("10/s", .milliseconds(100)), ("600/m", .milliseconds(100)), ("0.5/s", .seconds(2)),
            ("3600/h", .seconds(1)), ("0/s", nil), ("-1/s", nil), ("10", nil), ("10/d", nil),
            ("inf/s", nil), ("nan/s", nil), ("/s", nil), ("1/s/s", nil), ("", nil),
        ] as [(String, Duration?)])
    func `a rate is a number and a unit`(_ text: String, _ interval: Duration?) {
        #expect(CallRate(argument: text)?.interval == interval)
    }

    /// Starts in ten seconds for whoever asks again as soon as it may.
    @Test(arguments: [("1/s", 11), ("10/s", 101), ("100/s", 1010)])
    func `no more calls start than the rate allows, and a tenth of a second's burst`(
        _ text: String, _ most: Int
    ) {
        var pace = CallPace(CallRate(argument: text))
        var now = Duration.seconds(1000)
        var starts = 0
        while now < .seconds(1010) {
            starts += 1
            pace.take(at: now)
            now = max(now, pace.next)
        }
        #expect(starts <= most && starts >= most * 9 / 10)
    }

    @Test func `time that was not used is not made up for`() {
        var pace = CallPace(CallRate(argument: "1/s"))
        pace.take(at: .seconds(1))
        pace.take(at: .seconds(100))
        #expect(pace.next > .seconds(100))
    }

    @Test func `without a rate every call may start at once`() {
        var pace = CallPace(nil)
        pace.take(at: .seconds(5))
        #expect(pace.next == .zero)
    }
}
