import Synchronization
import Testing
import Transport

@Suite struct RetryingTests {
    /// Time that passes only when somebody sleeps.
    final class ManualClock: Sendable {
        let state = Mutex((now: Duration.zero, sleeps: [Duration]()))

        var clock: RetryClock {
            RetryClock(
                now: { self.state.withLock { $0.now } },
                sleep: { pause in
                    try Task.checkCancellation()
                    self.state.withLock {
                        $0.now += pause
                        $0.sleeps.append(pause)
                    }
                },
                jitter: { 0.5 })
        }

        var sleeps: [Duration] { state.withLock { $0.sleeps } }
    }

    private let clock = ManualClock()

    @Test func `it goes on until an answer stands, and tells of each retry`() async throws {
        let transport = ScriptedTransport([
            .fail(.cannotConnect, wasSent: false), .respond(503, [:], "busy"),
            .respond(429, ["Retry-After": "30"]), .respond(200, [:], "fine"),
        ])
        let notices = Mutex<[String]>([])
        let (head, body) = try await transport.collectRetrying(
            TransferRequest("GET", "http://a.test/"), policy: RetryPolicy(), clock: clock.clock
        ) { notice in
            notices.withLock { $0.append(notice.description) }
        }
        #expect(head.status == 200)
        #expect(body == [UInt8]("fine".utf8))
        #expect(clock.sleeps == [.seconds(1), .seconds(2), .seconds(30)])
        #expect(
            notices.withLock { $0 } == [
                "as scripted, retry 1 of 4 in 1.0 s", "HTTP 503, retry 2 of 4 in 2.0 s",
                "HTTP 429, retry 3 of 4 in 30.0 s",
            ])
        #expect(transport.requests.allSatisfy { $0.acceptsCompression })
    }

    @Test func `the last answer stands when the tries are used up`() async throws {
        let transport = ScriptedTransport(Array(repeating: .respond(503, [:], "busy"), count: 9))
        let response = try await transport.sendRetrying(
            TransferRequest("GET", "http://a.test/"), policy: RetryPolicy(maxRetries: 2),
            clock: clock.clock)
        #expect(response.head.status == 503)
        #expect(try await response.body.collect() == [UInt8]("busy".utf8))
        #expect(transport.requests.count == 3)
    }

    @Test func `the last failure is thrown`() async {
        let transport = ScriptedTransport(
            Array(repeating: .fail(.cannotResolve, wasSent: false), count: 9))
        let error = await #expect(throws: TransportError.self) {
            _ = try await transport.sendRetrying(
                TransferRequest("POST", "http://a.test/"), policy: RetryPolicy(),
                clock: clock.clock)
        }
        #expect(error?.kind == .cannotResolve)
        #expect(transport.requests.count == 5)
    }

    @Test(arguments: [("POST", nil, 1), ("POST", true, 2), ("GET", nil, 2), ("PUT", false, 1)])
    func `a costly call is not repeated on 502`(
        method: String, isRepeatable: Bool?, tries: Int
    ) async throws {
        let transport = ScriptedTransport([.respond(502), .respond(200)])
        _ = try await transport.sendRetrying(
            TransferRequest(method, "http://a.test/"), policy: RetryPolicy(),
            isRepeatable: isRepeatable, clock: clock.clock)
        #expect(transport.requests.count == tries)
    }

    @Test func `a streaming body is sent once`() async throws {
        let transport = ScriptedTransport([.respond(429), .respond(200)])
        let request = TransferRequest("PUT", "http://a.test/", body: .stream(UploadStream()))
        let response = try await transport.sendRetrying(
            request, policy: RetryPolicy(), clock: clock.clock)
        #expect(response.head.status == 429)
    }

    @Test func `cancelling during the pause ends it`() async {
        let transport = ScriptedTransport([.respond(503), .respond(200)])
        let clock = clock.clock
        let call = Task {
            unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
            _ = try await transport.sendRetrying(
                TransferRequest("GET", "http://a.test/"), policy: RetryPolicy(), clock: clock)
        }
        await #expect(throws: CancellationError.self) { try await call.value }
    }
}
