import Gateway
import Testing

@Suite struct AttemptPlanTests {
    /// What a plan did, in words: ids of deployments, pauses, and the end.
    private struct Play {
        var ids: [String] = []
        var pauses: [Duration] = []
        var refusal: APIError?
        var retries = 0
        var fallbacks = 0
    }

    /// Plays a call; `answer` says how each try of a deployment ends, nil for well.
    private static func play(
        _ bench: inout RoutingBench, _ name: String, limit: Duration? = nil,
        _ answer: (String) -> RoutingFailure?
    ) throws -> Play {
        let route = try #require(bench.table.route(name))
        var plan = AttemptPlan(
            route, bench.table, bench.need, started: bench.now, limit: limit)
        var play = Play()
        var step = plan.start(&bench.state, bench.now)
        loop: while play.ids.count < 1000 {
            switch step {
            case .attempt(let attempt):
                let id = bench.deployments[attempt.member.place].id
                play.ids.append(id)
                guard let failure = answer(id) else {
                    bench.state.succeed(
                        attempt.member, bench.table.settings, bench.need,
                        CallTiming(whole: .zero), usedTokens: nil, bench.now)
                    break loop
                }
                bench.state.fail(
                    attempt.member, of: attempt.route, bench.table.settings, bench.need, failure,
                    bench.now)
                step = plan.next(
                    after: failure, of: attempt.member, calls: 1, &bench.state, bench.now)
            case .wait(let pause):
                play.pauses.append(pause)
                bench.now = bench.now + pause
                step = plan.resume(&bench.state, bench.now)
            case .giveUp(let refusal):
                play.refusal = refusal
                break loop
            }
        }
        play.retries = plan.retries
        play.fallbacks = plan.fallbacks
        return play
    }

    private static func failure(_ status: Int, retryAfter: Duration? = nil) -> RoutingFailure {
        RoutingFailure(APIError(status, "x"), retryAfter: retryAfter)
    }

    private static func bench(
        _ names: [String], _ change: (inout RoutingSettings) -> Void = { _ in }, seed: UInt64 = 1
    ) -> RoutingBench {
        var settings = RoutingSettings()
        change(&settings)
        var counts: [String: Int] = [:]
        let deployments = names.map { name in
            counts[name, default: 0] += 1
            return RoutingSamples.deployment(name, "\(name)\(counts[name, default: 0])")
        }
        return RoutingBench(deployments, settings, seed: seed)
    }

    // MARK: retries

    @Test(arguments: [
        (400, 1), (401, 1), (403, 1), (404, 1), (408, 3), (409, 3), (422, 1), (429, 3), (500, 3),
        (502, 3), (503, 3), (504, 3), (529, 3),
    ])
    func `a lone deployment is asked again where that can help`(status: Int, tries: Int) throws {
        var bench = Self.bench(["a"])
        let play = try Self.play(&bench, "a") { _ in Self.failure(status) }
        #expect(play.ids.count == tries)
        #expect(play.retries == tries - 1)
        #expect(play.pauses.count == tries - 1)
        #expect(play.refusal == nil)
    }

    @Test func `another deployment is asked without a pause`() throws {
        var bench = Self.bench(["a", "a", "a"])
        let play = try Self.play(&bench, "a") { _ in Self.failure(500) }
        #expect(Set(play.ids) == ["a1", "a2", "a3"])
        #expect(play.pauses.isEmpty)
    }

    @Test func `a refused credential is tried on another deployment`() throws {
        var bench = Self.bench(["a", "a"])
        let play = try Self.play(&bench, "a") { _ in Self.failure(401) }
        #expect(Set(play.ids) == ["a1", "a2"])
        #expect(play.ids.count == 2)
    }

    @Test func `policies set the number of tries per class`() throws {
        var bench = Self.bench(["a", "b"]) {
            $0.retryPolicy = FailureCounts([.rateLimit: 0, .notFound: 1])
            $0.groupRetryPolicies = ["b": FailureCounts([.rateLimit: 4])]
        }
        #expect(try Self.play(&bench, "a") { _ in Self.failure(429) }.ids.count == 1)
        #expect(try Self.play(&bench, "a") { _ in Self.failure(404) }.ids.count == 2)
        #expect(try Self.play(&bench, "a") { _ in Self.failure(500) }.ids.count == 3)
        #expect(try Self.play(&bench, "b") { _ in Self.failure(429) }.ids.count == 5)
    }

    @Test func `a deployment's own number of tries wins`() throws {
        var bench = RoutingBench([RoutingSamples.deployment("a", "1") { $0.retries = 0 }])
        #expect(try Self.play(&bench, "a") { _ in Self.failure(500) }.ids.count == 1)
    }

    @Test(arguments: [0, 1, 2, 3, 4, 5, 6])
    func `backoff doubles within its bounds`(retriesBefore: Int) throws {
        let seed = UInt64.random(in: .min ... .max)
        print("seed \(seed)")
        for offset in 0..<150 {
            var bench = Self.bench(["a"], { $0.retries = 7 }, seed: seed &+ UInt64(offset))
            let pauses = try Self.play(&bench, "a") { _ in Self.failure(500) }.pauses
            let least = min(Duration.milliseconds(500 << retriesBefore), .seconds(8))
            #expect(pauses[retriesBefore] >= least)
            #expect(pauses[retriesBefore] <= least + .milliseconds(750))
        }
    }

    @Test(arguments: [
        (Duration.seconds(3), 3), (.seconds(60), 3), (.zero, 3), (.seconds(61), 1),
        (.seconds(Int32.max), 1),
    ])
    func `Retry-After is obeyed up to a minute, and a longer one ends the tries`(
        wish: Duration, tries: Int
    ) throws {
        var bench = Self.bench(["a"])
        let play = try Self.play(&bench, "a") { _ in Self.failure(429, retryAfter: wish) }
        #expect(play.ids.count == tries)
        #expect(play.pauses.allSatisfy { $0 >= wish && $0 <= max(wish, .seconds(8)) + .seconds(1) })
    }

    @Test func `no pause reaches beyond the call's time`() throws {
        var bench = Self.bench(["a"]) { $0.retries = 100 }
        let start = bench.now
        let play = try Self.play(&bench, "a", limit: .seconds(10)) { _ in Self.failure(500) }
        #expect(play.ids.count < 10)
        #expect(bench.now - start < .seconds(10))
    }

    @Test func `the process's budget ends the tries of many failing calls`() throws {
        var bench = Self.bench(["a", "a", "a"]) { $0.disablesCooldowns = true }
        var tries = 0
        for _ in 0..<100 {
            tries += try Self.play(&bench, "a") { _ in Self.failure(500) }.ids.count
        }
        #expect(tries == 120)
    }

    // MARK: orders and fallbacks

    @Test func `a higher order follows when the lower one is used up`() throws {
        var bench = RoutingBench([
            RoutingSamples.deployment("a", "second") { $0.order = 2 },
            RoutingSamples.deployment("a", "first") { $0.order = 1 },
        ])
        let play = try Self.play(&bench, "a") { $0 == "first" ? Self.failure(500) : nil }
        #expect(play.ids == ["first", "first", "first", "second"])
        #expect(play.fallbacks == 1)
    }

    @Test func `fallbacks follow in their order, each with its own retries`() throws {
        var bench = Self.bench(["a", "b", "c"]) {
            $0.retries = 1
            $0.fallbacks = ["a": ["b", "c"]]
        }
        let play = try Self.play(&bench, "a") { $0 == "c1" ? nil : Self.failure(500) }
        #expect(play.ids == ["a1", "a1", "b1", "b1", "c1"])
        #expect(play.retries == 2)
        #expect(play.fallbacks == 2)
    }

    @Test(arguments: [
        (["a": ["b"], "b": ["a"]], ["a1", "b1"]), (["a": ["a"]], ["a1"]),
        (["a": ["b", "c"], "b": ["d"]], ["a1", "b1", "d1", "c1"]),
        (["*": ["b", "c", "d"]], ["a1", "b1", "c1", "d1"]),
        (["a": ["nobody", "d"]], ["a1", "d1"]),
    ])
    func `each fallback is tried once`(fallbacks: [String: [String]], ids: [String]) throws {
        var bench = Self.bench(["a", "b", "c", "d"]) {
            $0.retries = 0
            $0.fallbacks = fallbacks
        }
        let play = try Self.play(&bench, "a") { _ in Self.failure(500) }
        #expect(play.ids == ids)
        #expect(play.refusal == nil)
    }

    @Test func `a wrong request is not tried elsewhere`() throws {
        var bench = Self.bench(["a", "b"]) { $0.defaultFallbacks = ["b"] }
        #expect(try Self.play(&bench, "a") { _ in Self.failure(400) }.ids == ["a1"])
        #expect(try Self.play(&bench, "a") { _ in Self.failure(404) }.ids == ["a1", "b1"])
    }

    @Test(arguments: [FailureClass.contextWindow, .contentPolicy])
    func `prompts that are too long and refused contents have fallbacks of their own`(
        kind: FailureClass
    ) throws {
        let failure = RoutingFailure(kind, status: 400)
        var general = Self.bench(["a", "b"]) { $0.fallbacks = ["a": ["b"]] }
        #expect(
            try Self.play(&general, "a") { $0 == "a1" ? failure : nil }.ids == ["a1", "b1"])
        var own = Self.bench(["a", "b", "c"]) {
            $0.fallbacks = ["a": ["b"], "b": ["c"]]
            $0.contextWindowFallbacks = ["a": ["c"]]
            $0.contentPolicyFallbacks = ["a": ["c"]]
        }
        #expect(try Self.play(&own, "a") { $0 == "a1" ? failure : nil }.ids == ["a1", "c1"])
        #expect(try Self.play(&own, "b") { _ in failure }.ids == ["b1"])
    }

    @Test func `fallbacks of fallbacks end at their depth`() throws {
        let names = (0..<9).map { "m\($0)" }
        var fallbacks: [String: [String]] = [:]
        for (name, next) in zip(names, names.dropFirst()) { fallbacks[name] = [next] }
        var bench = Self.bench(names) {
            $0.retries = 0
            $0.fallbacks = fallbacks
        }
        #expect(try Self.play(&bench, "m0") { _ in Self.failure(500) }.ids.count == 6)
    }

    @Test func `a group that is left alone is passed over, and refused where nothing is left`()
        throws
    {
        var bench = Self.bench(["a", "a", "b"]) { $0.fallbacks = ["a": ["b"]] }
        bench.fail("a1", Self.failure(429, retryAfter: .seconds(20)))
        bench.fail("a2", Self.failure(429, retryAfter: .seconds(30)))
        #expect(try Self.play(&bench, "a") { _ in nil }.ids == ["b1"])
        var alone = Self.bench(["a", "a"])
        alone.fail("a1", Self.failure(429, retryAfter: .seconds(20)))
        alone.fail("a2", Self.failure(429, retryAfter: .seconds(30)))
        let refusal = try #require(try Self.play(&alone, "a") { _ in nil }.refusal)
        #expect(refusal.status == 429)
        #expect(refusal.type == "all_deployments_in_cooldown")
        #expect(refusal.retryAfterSeconds == 20)
        #expect(!refusal.message.contains("a1"))
    }

    @Test func `a name at its limits is refused until the next minute`() throws {
        var bench = RoutingBench([RoutingSamples.deployment("a", "1") { $0.requestsPerMinute = 1 }])
        bench.now = RoutingSamples.second(45)
        #expect(try Self.play(&bench, "a") { _ in nil }.ids == ["1"])
        let refusal = try #require(try Self.play(&bench, "a") { _ in nil }.refusal)
        #expect(refusal.status == 429)
        #expect(refusal.retryAfterSeconds == 15)
    }

    @Test func `any configuration of fallbacks ends`() throws {
        let seed = UInt64.random(in: .min ... .max)
        print("seed \(seed)")
        var chance = SeededGenerator(seed: seed)
        let names = ["a", "a", "b", "c", "c", "d", "e"]
        let statuses = [400, 401, 404, 408, 429, 500, 503]
        for _ in 0..<300 {
            func list() -> [String] {
                (0..<Int(chance.next() % 4)).map { _ in names[Int(chance.next() % 7)] }
            }
            func table() -> [String: [String]] {
                ["a": list(), "b": list(), "c": list(), "d": list(), "*": list()]
            }
            var bench = Self.bench(
                names,
                {
                    $0.retries = Int(chance.next() % 3)
                    $0.maxFallbacks = Int(chance.next() % 7)
                    $0.fallbacks = table()
                    $0.contextWindowFallbacks = table()
                    $0.defaultFallbacks = list()
                }, seed: chance.next())
            let play = try Self.play(&bench, "a", limit: .seconds(120)) { _ in
                Self.failure(statuses[Int(chance.next() % 7)])
            }
            #expect(play.ids.count <= 3 * names.count)
        }
    }

    // MARK: classes

    @Test(arguments: [
        (400, "This model's maximum context length is 8192 tokens", FailureClass.contextWindow),
        (413, "Prompt is too long", .contextWindow),
        (400, "The response was filtered by our content management policy", .contentPolicy),
        (400, "temperature must be a number", .badRequest), (422, "no", .badRequest),
        (401, "no", .authentication), (403, "no", .authentication), (404, "no", .notFound),
        (408, "no", .timeout), (504, "no", .timeout), (429, "no", .rateLimit),
        (500, "no", .internalServer), (502, "no", .badGateway), (503, "no", .serviceUnavailable),
        (529, "no", .serviceUnavailable), (599, "no", .internalServer),
    ])
    func `an error's class follows from its status and words`(
        status: Int, message: String, kind: FailureClass
    ) {
        #expect(FailureClass(APIError(status, message)) == kind)
    }
}
