/// How often and for how long a call is tried again (`--retry`, `--retry-max-time`).
package struct RetryPolicy: Sendable {
    /// Tries after the first one.
    package var maxRetries: Int
    /// No further try starts later than this after the first one started.
    package var maxTime: Duration

    package init(maxRetries: Int = 4, maxTime: Duration = .seconds(300)) {
        self.maxRetries = maxRetries
        self.maxTime = maxTime
    }

    /// One try.
    package static let never = RetryPolicy(maxRetries: 0)
}
