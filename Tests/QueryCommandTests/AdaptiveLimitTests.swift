import Testing

@testable import QueryCommand

@Suite struct AdaptiveLimitTests {
    @Test(arguments: [(8, 4), (5, 2), (2, 1), (1, 1)])
    func `a refusal halves the calls in flight, down to one`(_ ceiling: Int, _ calls: Int) {
        var limit = AdaptiveLimit(ceiling: ceiling)
        #expect(limit.calls == ceiling)
        limit.throttled(startedAt: .seconds(1), now: .seconds(2), pause: .seconds(1))
        #expect(limit.calls == calls)
        #expect(limit.pausedUntil == .seconds(3))
    }

    @Test func `refusals of calls that started before a cut do not cut again`() {
        var limit = AdaptiveLimit(ceiling: 8)
        for _ in 0..<8 {
            limit.throttled(startedAt: .seconds(1), now: .seconds(2), pause: .seconds(1))
        }
        #expect(limit.calls == 4)
        limit.throttled(startedAt: .seconds(3), now: .seconds(4), pause: .seconds(1))
        #expect(limit.calls == 2)
    }

    @Test func `a shorter pause never shortens the one that is on`() {
        var limit = AdaptiveLimit(ceiling: 2)
        limit.throttled(startedAt: .zero, now: .seconds(1), pause: .seconds(30))
        limit.throttled(startedAt: .zero, now: .seconds(2), pause: .seconds(1))
        #expect(limit.pausedUntil == .seconds(31))
    }

    @Test func `successes after a cut bring one call after the other back, up to the ceiling`() {
        var limit = AdaptiveLimit(ceiling: 4)
        limit.throttled(startedAt: .seconds(1), now: .seconds(2), pause: .zero)
        limit.succeeded(startedAt: .seconds(1))
        #expect(limit.calls == 2, "it started before the cut")
        var seen: [Int] = []
        for _ in 0..<20 {
            limit.succeeded(startedAt: .seconds(3))
            if seen.last != limit.calls { seen.append(limit.calls) }
        }
        #expect(seen == [2, 3, 4])
    }

    @Test func `pauses that no server names double up to eight seconds, until a success`() {
        var limit = AdaptiveLimit(ceiling: 1)
        var pauses: [Duration] = []
        for second in 1...5 {
            pauses.append(limit.pause(wish: nil, jitter: 0.5))
            limit.throttled(
                startedAt: .seconds(second), now: .seconds(second), pause: .zero)
        }
        #expect(pauses == [1, 2, 4, 8, 8].map { .seconds($0) })
        #expect(limit.pause(wish: .seconds(30), jitter: 0.5) == .seconds(30))
        limit.succeeded(startedAt: .seconds(6))
        #expect(limit.pause(wish: nil, jitter: 0.5) == .seconds(1))
    }
}
