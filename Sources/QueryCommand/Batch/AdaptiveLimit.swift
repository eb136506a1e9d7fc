/// How many calls may be in flight: one more after each round of successes, half after a refusal for rate.
///
/// Additive increase and multiplicative decrease, as TCP's. All calls share one pause: what the server asked of one of
/// them (`Retry-After`), it asks of all. A pure value; times are readings of one monotonic clock.
struct AdaptiveLimit: Sendable {
    private let ceiling: Int
    private var limit: Double
    /// No call starts before.
    private(set) var pausedUntil = Duration.zero
    /// Refusals of calls that started before this were already answered by the last cut.
    private var lastCut = Duration.zero
    /// Cuts since the last success, for the pause where the server names none.
    private var cuts = 0

    /// Starts at the ceiling.
    init(ceiling: Int) {
        self.ceiling = ceiling
        limit = Double(ceiling)
    }

    /// The most calls in flight now, at least 1.
    var calls: Int { max(1, Int(limit)) }

    /// A call that started at `start` was answered.
    mutating func succeeded(startedAt start: Duration) {
        guard start >= lastCut else { return }
        cuts = 0
        limit = min(Double(ceiling), limit + 1 / limit)
    }

    /// The pause that a refusal asks for: the server's wish, else 1, 2, 4, 8, 8, … seconds ± 20 %.
    ///
    /// - Parameter jitter: chance from 0 to 1.
    func pause(wish: Duration?, jitter: Double) -> Duration {
        wish ?? .seconds(Double(1 << min(cuts, 3)) * (0.8 + 0.4 * min(max(jitter, 0), 1)))
    }

    /// A call that started at `start` was refused for rate.
    mutating func throttled(startedAt start: Duration, now: Duration, pause: Duration) {
        pausedUntil = max(pausedUntil, now + pause)
        guard start >= lastCut else { return }
        lastCut = now
        cuts += 1
        limit = max(1, limit / 2)
    }
}
