/// Decides after each look at an endpoint whether the wait is over, and else when to look again.
///
/// A pure value: what was seen, the time and chance are passed in. The pauses are those of Databricks' own SDKs: 1, 2,
/// 3, … 10 s and up to one second of chance, unless an interval is given. The SDKs end at `NOT_UPDATING` whatever
/// became of the endpoint; a wait for `ready` also knows a failed deployment and a stopped endpoint, which never
/// become ready by themselves.
package struct EndpointWait: Sendable {
    /// What is waited for.
    package enum Goal: Sendable, Equatable {
        /// Ready, and no update is under way.
        case ready
        case notUpdating
        case deleted
        /// Whatever the caller decides for each record.
        case condition
    }

    /// What a look came to.
    package enum Verdict: Sendable, Equatable {
        case pause(Duration)
        case reached
        /// It will not happen; the reason is one phrase.
        case failed(String)
        case timedOut
    }

    private let goal: Goal
    private let limit: Duration
    private let interval: Duration?
    private var looks = 0
    private var last: EndpointStatus?
    /// What changed with the last look.
    package private(set) var news: [String] = []

    /// - Parameters:
    ///   - limit: no look starts later than this.
    ///   - interval: a fixed pause.
    package init(for goal: Goal, limit: Duration, interval: Duration? = nil) {
        self.goal = goal
        self.limit = limit
        self.interval = interval
    }

    /// The verdict on a look.
    ///
    /// - Parameters:
    ///   - status: nil when there is no such endpoint, which is an answer only for `deleted`.
    ///   - elapsed: time since the wait began.
    ///   - chance: 0 to 1.
    ///   - holds: whether the caller's condition is met.
    package mutating func look(
        _ status: EndpointStatus?, elapsed: Duration, chance: Double, holds: Bool = false
    ) -> Verdict {
        looks += 1
        news = status?.news(since: last) ?? []
        last = status
        if let verdict = verdict(status, holds) { return verdict }
        let pause = interval ?? .seconds(Double(min(looks, 10)) + chance)
        return elapsed + pause > limit ? .timedOut : .pause(pause)
    }

    /// The end of the wait; nil while it goes on.
    private func verdict(_ status: EndpointStatus?, _ holds: Bool) -> Verdict? {
        guard let status else { return goal == .deleted ? .reached : nil }
        switch goal {
        case .deleted: return nil
        case .condition: return holds ? .reached : nil
        case .ready, .notUpdating:
            if status.isUpdateFailed {
                let why = status.failure.map { _ in ": \(status.complaint)" } ?? ""
                return .failed("\(status.update)\(why)")
            }
            if status.isUpdating { return nil }
            if goal == .notUpdating || status.isReady { return .reached }
            if status.isStopped { return .failed("it is stopped") }
            return status.failure.map { _ in .failed(status.complaint) }
        }
    }
}
