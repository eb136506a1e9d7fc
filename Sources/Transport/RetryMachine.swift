/// Decides after each try of one call whether there is another, and after which pause.
///
/// A pure value: time, the date and chance are passed in. The rules: a failure before anything was sent,
/// 429, 502, 503 and 504 are worth another try, and a connection that broke before the response; a call that
/// creates or costs something is repeated only when it certainly did not run: not sent, 429, or 503 with a
/// `Retry-After`. That header wins over the backoff of 1, 2, 4, 8, 8, … seconds ± 20 %.
package struct RetryMachine: Sendable {
    /// How a try ended.
    package enum Outcome: Sendable {
        case response(ResponseHead)
        case failure(TransportError)
    }

    /// What to do next.
    package enum Verdict: Sendable, Equatable {
        /// The outcome stands.
        case done
        case retry(after: Duration)
    }

    private let policy: RetryPolicy
    private let isRepeatable: Bool
    /// Retries decided so far.
    package private(set) var retries = 0

    /// - Parameter isRepeatable: whether running the call twice does no harm and costs nothing.
    package init(policy: RetryPolicy, isRepeatable: Bool) {
        self.policy = policy
        self.isRepeatable = isRepeatable
    }

    /// The verdict on a try.
    ///
    /// - Parameters:
    ///   - elapsed: time since the first try started.
    ///   - jitter: chance from 0 to 1, mapped to -20 % … +20 %.
    ///   - wallSeconds: Unix time, for a `Retry-After` date in a response that has no `Date` of its own.
    package mutating func next(
        after outcome: Outcome, elapsed: Duration, jitter: Double, wallSeconds: Int? = nil
    ) -> Verdict {
        guard retries < policy.maxRetries, isWorthRetrying(outcome) else { return .done }
        let pause = Self.wish(of: outcome, wallSeconds: wallSeconds) ?? backoff(jitter)
        guard pause <= policy.maxTime, elapsed + pause <= policy.maxTime else { return .done }
        retries += 1
        return .retry(after: pause)
    }

    private func isWorthRetrying(_ outcome: Outcome) -> Bool {
        switch outcome {
        case .response(let head):
            switch head.status {
            case 429: true
            case 503: isRepeatable || head.fields["Retry-After"] != nil
            case 502, 504: isRepeatable
            default: false
            }
        case .failure(let error):
            switch error.kind {
            case .cannotResolve, .cannotConnect: true
            case .timeout: !error.wasSent
            case .interrupted: isRepeatable || !error.wasSent
            case .badURL, .tls, .badResponse, .cancelled, .other: false
            }
        }
    }

    /// The pause that the server asked for; a date in the past is no pause, an unreadable value is no wish.
    static func wish(of outcome: Outcome, wallSeconds: Int?) -> Duration? {
        guard case .response(let head) = outcome, let text = head.fields["Retry-After"] else {
            return nil
        }
        if !text.isEmpty, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
            return .seconds(Int32(text) ?? .max)
        }
        guard let date = HTTPDate(text) else { return nil }
        guard let now = head.fields["Date"].flatMap(HTTPDate.init)?.unixSeconds ?? wallSeconds
        else { return nil }
        return .seconds(max(0, date.unixSeconds - now))
    }

    private func backoff(_ jitter: Double) -> Duration {
        .seconds(Double(1 << min(retries, 3)) * (0.8 + 0.4 * min(max(jitter, 0), 1)))
    }
}
