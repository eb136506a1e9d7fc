import Failures
import ModelCatalog
import Testing

@testable import QueryCommand

@Suite struct BatchProgressTests {
    private func tally(_ succeeded: Int, failed: Int = 0, skipped: Int = 0) -> BatchTally {
        var tally = BatchTally()
        tally.skip(skipped)
        tally.succeed(succeeded, nil)
        for _ in 0..<failed { tally.fail(ToolError(.data, "no")) }
        return tally
    }

    @Test func `the line tells rate, time left and cost, with a bar where the size is known`() {
        var progress = BatchProgress(inputBytes: 1000)
        progress.bytesRead = 500
        let line = progress.line(
            tally(118, failed: 2), waiting: 120, elapsed: .seconds(10),
            cost: Money(picodollars: 4_200_000_000))
        #expect(
            line == "[#####...............] 25%, 120 rows, 2 failed, 12.0/s, 30s left, $0.0042")
        var pipe = BatchProgress(inputBytes: nil)
        #expect(
            pipe.line(tally(1500), waiting: 9, elapsed: .seconds(10), cost: nil)
                == "1500 rows, 150/s")
    }

    @Test func `rows that had a result already do not make the rest look fast`() {
        var progress = BatchProgress(inputBytes: 1000)
        progress.bytesRead = 900
        let line = progress.line(
            tally(10, skipped: 890), waiting: 0, elapsed: .seconds(10), cost: nil)
        #expect(line == "[##################..] 90%, 900 rows, 1.0/s, 1m40s left")
    }

    @Test func `it is shown after half a second, then five times a second`() {
        var progress = BatchProgress(inputBytes: nil)
        let shown = [499, 500, 600, 699, 700].map { time in
            progress.line(tally(1), waiting: 0, elapsed: .milliseconds(time), cost: nil) != nil
        }
        #expect(shown == [false, true, false, false, true])
    }

    @Test func `nothing read, nothing over: no time is foretold`() {
        var progress = BatchProgress(inputBytes: 0)
        #expect(
            progress.line(tally(0), waiting: 0, elapsed: .seconds(1), cost: nil)
                == "[....................] 0%, 0 rows, 0.0/s")
    }

    @Test(arguments: [(0.4, "0s"), (59.4, "59s"), (185, "3m05s"), (7620, "2h07m")])
    func `spans`(_ seconds: Double, _ text: String) {
        #expect(BatchProgress.span(.seconds(seconds)) == text)
    }
}
