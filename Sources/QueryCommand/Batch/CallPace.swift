/// Keeps calls apart so that no more than `--rate` start; time not used is made up for at most a tenth of a second.
///
/// A pure value; times are readings of one monotonic clock.
struct CallPace: Sendable {
    private static let slack = Duration.milliseconds(100)
    private let interval: Duration
    /// When the next call may start.
    private(set) var next = Duration.zero

    /// - Parameter rate: nil for no limit.
    init(_ rate: CallRate?) { interval = rate?.interval ?? .zero }

    /// A call starts now.
    mutating func take(at now: Duration) {
        guard interval > .zero else { return }
        next = max(next, now - Self.slack) + interval
    }
}
