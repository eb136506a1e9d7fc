import Testing
import Transport

@Suite struct RetryMachineTests {
    typealias Outcome = RetryMachine.Outcome

    static func status(_ status: Int, _ fields: HeaderFields = [:]) -> Outcome {
        .response(ResponseHead(status: status, fields: fields))
    }

    static func failure(_ kind: TransportError.Kind, wasSent: Bool) -> Outcome {
        .failure(TransportError(kind, message: "", wasSent: wasSent))
    }

    private func verdict(
        _ outcome: Outcome, isRepeatable: Bool, elapsed: Duration = .zero, wall: Int? = nil
    ) -> RetryMachine.Verdict {
        var machine = RetryMachine(policy: RetryPolicy(), isRepeatable: isRepeatable)
        return machine.next(after: outcome, elapsed: elapsed, jitter: 0.5, wallSeconds: wall)
    }

    @Test(arguments: [
        (status(200), false, false), (status(302), false, false), (status(400), false, false),
        (status(401), false, false), (status(404), false, false), (status(500), false, false),
        (status(501), false, false), (status(429), true, true), (status(502), true, false),
        (status(503), true, false), (status(503, ["retry-after": "1"]), true, true),
        (status(504), true, false), (status(504, ["retry-after": "1"]), true, false),
        (failure(.cannotResolve, wasSent: false), true, true),
        (failure(.cannotConnect, wasSent: false), true, true),
        (failure(.timeout, wasSent: false), true, true),
        (failure(.timeout, wasSent: true), false, false),
        (failure(.interrupted, wasSent: true), true, false),
        (failure(.interrupted, wasSent: false), true, true),
        (failure(.tls, wasSent: false), false, false),
        (failure(.badURL, wasSent: false), false, false),
        (failure(.badResponse, wasSent: true), false, false),
        (failure(.cancelled, wasSent: true), false, false),
        (failure(.other, wasSent: false), false, false),
    ])
    func `what is tried again`(outcome: Outcome, whenRepeatable: Bool, whenCostly: Bool) {
        #expect((verdict(outcome, isRepeatable: true) != .done) == whenRepeatable)
        #expect((verdict(outcome, isRepeatable: false) != .done) == whenCostly)
    }

    @Test func `the backoff doubles up to eight seconds and ends after the last retry`() {
        var machine = RetryMachine(policy: RetryPolicy(maxRetries: 6), isRepeatable: true)
        let pauses = (0..<7).map { _ in
            machine.next(after: Self.status(503), elapsed: .zero, jitter: 0.5)
        }
        #expect(pauses == [1, 2, 4, 8, 8, 8].map { .retry(after: .seconds($0)) } + [.done])
        #expect(machine.retries == 6)
    }

    @Test(arguments: 0..<1000)
    func `the backoff stays within a fifth`(seed: Int) {
        var machine = RetryMachine(policy: RetryPolicy(), isRepeatable: true)
        for base in [1.0, 2, 4, 8] {
            // Chance outside 0…1 is a caller's mistake and still bounded.
            let jitter = Double((seed &* 7919) % 1013) / 1000 - 0.005
            let verdict = machine.next(after: Self.status(502), elapsed: .zero, jitter: jitter)
            guard case .retry(let pause) = verdict else {
                Issue.record("no retry")
                return
            }
            #expect(pause >= .seconds(base * 0.8 - 0.001) && pause <= .seconds(base * 1.2 + 0.001))
        }
    }

    static let sent: HeaderFields = ["Date": "Sun, 06 Nov 1994 08:49:37 GMT"]

    @Test(arguments: [
        ("0", nil, Duration.zero), ("7", nil, .seconds(7)), ("300", nil, .seconds(300)),
        ("Sun, 06 Nov 1994 08:49:47 GMT", "Sun, 06 Nov 1994 08:49:37 GMT", .seconds(10)),
        ("Sun, 06 Nov 1994 08:49:27 GMT", "Sun, 06 Nov 1994 08:49:37 GMT", .zero),
        // Unreadable: the backoff.
        ("soon", nil, .seconds(1)), ("-5", nil, .seconds(1)), ("1.5", nil, .seconds(1)),
        ("", nil, .seconds(1)),
        // A date and nothing to measure it from.
        ("Sun, 06 Nov 1994 08:49:47 GMT", nil, .seconds(1)),
    ])
    func `the server's wish wins`(retryAfter: String, date: String?, pause: Duration) {
        var fields: HeaderFields = ["Retry-After": retryAfter]
        fields["Date"] = date
        let expected = RetryMachine.Verdict.retry(after: pause)
        #expect(verdict(Self.status(429, fields), isRepeatable: false) == expected)
    }

    @Test func `our own date serves when the response has none`() {
        let fields: HeaderFields = ["Retry-After": "Sun, 06 Nov 1994 08:49:47 GMT"]
        let outcome = Self.status(429, fields)
        let expected = RetryMachine.Verdict.retry(after: .seconds(6))
        #expect(verdict(outcome, isRepeatable: true, wall: 784_111_781) == expected)
    }

    @Test(arguments: ["301", "99999999999999999999999", "Sun, 06 Nov 2094 08:49:37 GMT"])
    func `a wish beyond the time left is not waited for`(retryAfter: String) {
        var fields = Self.sent
        fields["Retry-After"] = retryAfter
        #expect(verdict(Self.status(429, fields), isRepeatable: true) == .done)
    }

    @Test func `no try starts after the total time`() {
        let outcome = Self.status(503)
        #expect(verdict(outcome, isRepeatable: true, elapsed: .seconds(299)) != .done)
        #expect(verdict(outcome, isRepeatable: true, elapsed: .milliseconds(299_500)) == .done)
    }
}
