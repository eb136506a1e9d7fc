/// The world as retries see it: time that passes, a pause, chance, and the date.
package struct RetryClock: Sendable {
    /// A monotonic reading; only differences count.
    package var now: @Sendable () -> Duration
    package var sleep: @Sendable (Duration) async throws -> Void
    /// Chance from 0 to 1.
    package var jitter: @Sendable () -> Double
    /// Unix time, when it is known; used only for a `Retry-After` date without a `Date` beside it.
    package var wallSeconds: (@Sendable () -> Int)?

    package init(
        now: @escaping @Sendable () -> Duration,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        jitter: @escaping @Sendable () -> Double,
        wallSeconds: (@Sendable () -> Int)? = nil
    ) {
        self.now = now
        self.sleep = sleep
        self.jitter = jitter
        self.wallSeconds = wallSeconds
    }

    /// The real one.
    package static var continuous: RetryClock {
        let start = ContinuousClock.now
        return RetryClock(
            now: { ContinuousClock.now - start },
            sleep: { try await Task.sleep(for: $0) },
            jitter: { Double.random(in: 0...1) })
    }
}

/// One retry, told before its pause begins; for `-v`.
package struct RetryNotice: Sendable {
    /// 1 for the first retry.
    package let retry: Int
    package let maxRetries: Int
    package let pause: Duration
    /// Why the try before is repeated.
    package let outcome: RetryMachine.Outcome
}

extension RetryNotice: CustomStringConvertible {
    /// `HTTP 503, retry 1 of 4 in 2.1 s`.
    package var description: String {
        let reason =
            switch outcome {
            case .response(let head): "HTTP \(head.status)"
            case .failure(let error): error.message
            }
        let tenths = Int((pause / .milliseconds(100)).rounded())
        return "\(reason), retry \(retry) of \(maxRetries) in \(tenths / 10).\(tenths % 10) s"
    }
}

extension HTTPTransport {
    /// Sends a request, and again while `RetryMachine` says so; the response or error of the last try stands.
    ///
    /// A response that is repeated is read to its end (64 KiB at most) so that its connection is used again.
    /// A streaming body is sent once, whatever the policy says.
    ///
    /// - Parameters:
    ///   - isRepeatable: whether sending twice is harmless; by default what the method says (not POST, not PATCH).
    ///   - onRetry: hears of each retry before its pause.
    package func sendRetrying(
        _ request: TransferRequest, policy: RetryPolicy, isRepeatable: Bool? = nil,
        clock: RetryClock = .continuous, onRetry: (@Sendable (RetryNotice) -> Void)? = nil
    ) async throws -> Response {
        var policy = policy
        if case .stream = request.body { policy = .never }
        var machine = RetryMachine(
            policy: policy, isRepeatable: isRepeatable ?? request.isIdempotent)
        let start = clock.now()
        while true {
            let result: Result<Response, TransportError>
            do {
                result = .success(try await send(request))
            } catch let error as TransportError {
                result = .failure(error)
            }
            let outcome: RetryMachine.Outcome =
                switch result {
                case .success(let response): .response(response.head)
                case .failure(let error): .failure(error)
                }
            let verdict = machine.next(
                after: outcome, elapsed: clock.now() - start, jitter: clock.jitter(),
                wallSeconds: clock.wallSeconds?())
            guard case .retry(let pause) = verdict else { return try result.get() }
            onRetry?(
                RetryNotice(
                    retry: machine.retries, maxRetries: policy.maxRetries, pause: pause,
                    outcome: outcome))
            if case .success(let response) = result {
                _ = try? await response.body.collect(limit: 64 << 10)
            }
            try await clock.sleep(pause)
        }
    }

    /// `collect` with the retries of `sendRetrying`.
    package func collectRetrying(
        _ request: TransferRequest, policy: RetryPolicy, isRepeatable: Bool? = nil,
        clock: RetryClock = .continuous, limit: Int = 64 << 20,
        onRetry: (@Sendable (RetryNotice) -> Void)? = nil
    ) async throws -> (head: ResponseHead, body: [UInt8]) {
        var request = request
        request.acceptsCompression = true
        let response = try await sendRetrying(
            request, policy: policy, isRepeatable: isRepeatable, clock: clock, onRetry: onRetry)
        return (response.head, try await response.body.collect(limit: limit))
    }
}

extension TransferRequest {
    /// Whether the method promises that sending twice is as sending once.
    package var isIdempotent: Bool { method != "POST" && method != "PATCH" }
}
