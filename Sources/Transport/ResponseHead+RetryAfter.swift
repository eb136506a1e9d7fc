extension ResponseHead {
    /// The pause that `Retry-After` asks for, in seconds or as a date; a date in the past is no pause.
    ///
    /// Nil without the field or with an unreadable one. A date is measured against the response's own `Date`,
    /// else against `wallSeconds`, Unix time.
    package func retryAfter(wallSeconds: Int? = nil) -> Duration? {
        RetryMachine.wish(of: .response(self), wallSeconds: wallSeconds)
    }
}
