import Gateway
import Testing

@Suite struct CooldownTests {
    private static let pair = [
        RoutingSamples.deployment("m", "0"), RoutingSamples.deployment("m", "1"),
    ]

    private static func failure(_ status: Int) -> RoutingFailure {
        RoutingFailure(APIError(status, "x"))
    }

    @Test(arguments: [
        (401, true), (402, true), (403, false), (404, true), (429, true), (400, false),
        (408, false), (500, false), (503, false),
    ])
    func `some failures cool a deployment down at once`(status: Int, isCooled: Bool) {
        var bench = RoutingBench(Self.pair)
        bench.fail("0", Self.failure(status))
        #expect(bench.isCooledDown("0") == isCooled)
    }

    @Test(arguments: [408, 500, 502, 503, 504])
    func `more failures than successes of five and more calls cool a deployment down`(status: Int) {
        var bench = RoutingBench(Self.pair)
        bench.succeed("0")
        bench.succeed("0")
        for _ in 0..<2 { bench.fail("0", Self.failure(status)) }
        #expect(!bench.isCooledDown("0"))
        bench.fail("0", Self.failure(status))
        #expect(bench.isCooledDown("0"))
        #expect((0..<50).allSatisfy { _ in bench.call("m") == "1" })
        bench.now = bench.now + .seconds(5)
        #expect(!bench.isCooledDown("0"))
    }

    @Test func `broken connections and wrong requests cool nothing down`() {
        var bench = RoutingBench(Self.pair)
        for _ in 0..<50 {
            bench.fail("0", RoutingFailure(.connection, status: 502))
            bench.fail("0", RoutingFailure(.contextWindow, status: 400))
        }
        #expect(!bench.isCooledDown("0"))
    }

    @Test func `with allowed_fails one failure more cools a deployment down`() {
        var settings = RoutingSettings()
        settings.allowedFails = 2
        settings.cooldownTime = .seconds(10)
        var bench = RoutingBench(Self.pair, settings)
        for _ in 0..<2 { bench.fail("0", Self.failure(429)) }
        #expect(!bench.isCooledDown("0"))
        bench.now = bench.now + .seconds(11)
        for _ in 0..<2 { bench.fail("0", Self.failure(500)) }
        #expect(!bench.isCooledDown("0"))
        bench.fail("0", Self.failure(500))
        #expect(bench.isCooledDown("0"))
    }

    @Test func `a policy counts each class by itself`() {
        var settings = RoutingSettings()
        settings.allowedFailsPolicy = FailureCounts([.rateLimit: 1, .timeout: 0])
        var bench = RoutingBench(Self.pair, settings)
        bench.fail("0", Self.failure(429))
        #expect(!bench.isCooledDown("0"))
        bench.fail("1", Self.failure(408))
        #expect(bench.isCooledDown("1"))
        bench.fail("0", Self.failure(429))
        #expect(bench.isCooledDown("0"))
    }

    @Test func `the deployment's own time wins over Retry-After, and that over the router's`() {
        var bench = RoutingBench([
            RoutingSamples.deployment("m", "own") { $0.cooldownTime = .seconds(2) },
            RoutingSamples.deployment("m", "asked"), RoutingSamples.deployment("m", "absurd"),
        ])
        bench.fail("own", RoutingFailure(.rateLimit, status: 429, retryAfter: .seconds(30)))
        bench.fail("asked", RoutingFailure(.rateLimit, status: 429, retryAfter: .seconds(30)))
        bench.fail(
            "absurd", RoutingFailure(.rateLimit, status: 429, retryAfter: .seconds(Int32.max)))
        bench.now = bench.now + .seconds(3)
        #expect(["own", "asked", "absurd"].map { bench.isCooledDown($0) } == [false, true, true])
        bench.now = bench.now + .seconds(30)
        #expect(!bench.isCooledDown("asked"))
        bench.now = bench.now + .seconds(3600)
        #expect(!bench.isCooledDown("absurd"))
    }

    @Test func `a lone deployment is left alone only where there is a fallback`() {
        var lone = RoutingBench([RoutingSamples.deployment("m", "0")])
        for _ in 0..<2000 { lone.fail("0", Self.failure(404)) }
        #expect(!lone.isCooledDown("0"))
        var settings = RoutingSettings()
        settings.fallbacks = ["m": ["n"]]
        var backed = RoutingBench(
            [RoutingSamples.deployment("m", "0"), RoutingSamples.deployment("n", "1")], settings)
        backed.fail("0", Self.failure(429))
        #expect(!backed.isCooledDown("0"))
        backed.fail("0", Self.failure(401))
        #expect(backed.isCooledDown("0"))
    }

    @Test func `a model that is missing behind a wildcard does not cool the wildcard down`() throws
    {
        var settings = RoutingSettings()
        settings.defaultFallbacks = ["n"]
        var bench = RoutingBench(
            [RoutingSamples.deployment("a/*", "0", upstream: "openai/*")], settings)
        let route = try #require(bench.table.route("a/b"))
        bench.state.fail(
            route.members[0], of: route, settings, bench.need, Self.failure(404), bench.now)
        #expect(!bench.isCooledDown("0"))
    }

    @Test func `cooldowns can be switched off`() {
        var settings = RoutingSettings()
        settings.disablesCooldowns = true
        var bench = RoutingBench(Self.pair, settings)
        bench.fail("0", Self.failure(429))
        #expect(!bench.isCooledDown("0"))
    }

    @Test(arguments: RoutingStrategy.allCases)
    func `a cooled-down deployment is never chosen`(strategy: RoutingStrategy) {
        let seed = UInt64.random(in: .min ... .max)
        print("seed \(seed)")
        var chance = SeededGenerator(seed: seed)
        var settings = RoutingSettings()
        settings.strategy = strategy
        var bench = RoutingBench(
            (0..<4).map { place in
                RoutingSamples.deployment("m", "\(place)") { $0.order = place % 2 + 1 }
            }, settings, seed: seed)
        for _ in 0..<3000 {
            let cooled = Set((0..<4).map { "\($0)" }.filter { bench.isCooledDown($0) })
            let chosen = bench.begin("m")
            #expect((chosen == nil) == (cooled.count == 4))
            if let chosen {
                #expect(!cooled.contains(chosen))
                let lowest = (0..<4).filter { !cooled.contains("\($0)") }.map { $0 % 2 }.min()
                #expect((Int(chosen) ?? -1) % 2 == lowest)
                if chance.fraction() < 0.3 {
                    bench.fail(chosen, Self.failure([429, 401, 500][Int(chance.next() % 3)]))
                } else {
                    bench.succeed(chosen, seconds: chance.fraction(), tokens: 7)
                }
            }
            bench.now = bench.now + .milliseconds(Int(chance.fraction() * 1000))
        }
    }
}
