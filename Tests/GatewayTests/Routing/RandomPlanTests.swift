import Gateway
import Testing

/// Properties of whole calls with all their tries, over random configurations with rings of fallbacks.
@Suite struct RandomPlanTests {
    private static let names = ["a", "b", "c", "d"]

    private static func bench(_ chance: inout SeededGenerator) -> RoutingBench {
        var settings = RoutingSettings()
        settings.strategy = RoutingStrategy.allCases[Int(chance.next() % 5)]
        settings.retries = Int(chance.next() % 4)
        settings.maxFallbacks = Int(chance.next() % 6)
        func list() -> [String] {
            (0..<Int(chance.next() % 4)).map { _ in names[Int(chance.next() % 4)] }
        }
        for name in names {
            if chance.next() % 2 == 0 { settings.fallbacks[name] = list() }
            if chance.next() % 4 == 0 { settings.contextWindowFallbacks[name] = list() }
        }
        settings.defaultFallbacks = chance.next() % 3 == 0 ? list() : []
        var deployments: [Deployment] = []
        for name in names {
            for copy in 0...Int(chance.next() % 3) {
                var deployment = RoutingSamples.deployment(name, "\(name)\(copy)")
                deployment.limits.order = chance.next() % 3 == 0 ? 1 + Int(chance.next() % 3) : nil
                deployment.limits.maxParallel = chance.next() % 4 == 0 ? 1 : nil
                deployments.append(deployment)
            }
        }
        return RoutingBench(deployments, settings, seed: chance.next())
    }

    @Test func `every call ends, visits a model once, and leaves nothing in flight`() {
        let seed = UInt64.random(in: .min ... .max)
        print("seed \(seed)")
        var seeds = SeededGenerator(seed: seed)
        for _ in 0..<1500 {
            let own = seeds.next()
            var chance = SeededGenerator(seed: own)
            var bench = Self.bench(&chance)
            for _ in 0..<6 {
                Self.play(&bench, &chance, own)
                bench.now = bench.now + .milliseconds(Int(chance.next() % 9000))
            }
            for place in bench.deployments.indices {
                #expect(bench.state.inFlight(slot: place) == 0, "seed \(own)")
            }
        }
    }

    private static func play(
        _ bench: inout RoutingBench, _ chance: inout SeededGenerator, _ seed: UInt64
    ) {
        let statuses = [400, 401, 404, 408, 413, 429, 500, 503]
        guard let route = bench.table.route(names[Int(chance.next() % 4)]) else { return }
        var plan = AttemptPlan(
            route, bench.table, bench.need, started: bench.now, limit: .seconds(60))
        var step = plan.start(&bench.state, bench.now)
        var groups: [String] = []
        for steps in 1... {
            // Tries of every order of every group, with a pause before each.
            guard steps < 200 else {
                Issue.record("seed \(seed) does not end")
                return
            }
            switch step {
            case .giveUp: return
            case .wait(let pause):
                bench.now = bench.now + pause
                step = plan.resume(&bench.state, bench.now)
            case .attempt(let attempt):
                let (member, group) = (attempt.member, attempt.route)
                if groups.last != group.name {
                    #expect(!groups.contains(group.name), "seed \(seed)")
                    groups.append(group.name)
                }
                bench.now = bench.now + .milliseconds(Int(chance.next() % 500))
                if chance.next() % 4 == 0 {
                    bench.state.succeed(
                        member, bench.table.settings, bench.need, CallTiming(whole: .seconds(1)),
                        usedTokens: 1, bench.now)
                    return
                }
                let status = statuses[Int(chance.next() % UInt64(statuses.count))]
                let failure = RoutingFailure(
                    APIError(status, status == 413 ? "context length" : ""))
                bench.state.fail(
                    member, of: group, bench.table.settings, bench.need, failure, bench.now)
                step = plan.next(
                    after: failure, of: member, calls: UInt(steps), &bench.state, bench.now)
            }
        }
    }

    @Test func `a failing upstream is asked little more often than clients ask`() {
        let seed = UInt64.random(in: .min ... .max)
        print("seed \(seed)")
        var settings = RoutingSettings()
        settings.retries = 5
        settings.disablesCooldowns = true
        var bench = RoutingBench(
            (0..<3).map { RoutingSamples.deployment("m", "\($0)") }, settings, seed: seed)
        let failure = RoutingFailure(.serviceUnavailable, status: 503)
        guard let route = bench.table.route("m") else { return }
        var tries = 0
        let calls = 3000
        for call in 1...calls {
            var plan = AttemptPlan(route, bench.table, bench.need, started: bench.now)
            var step = plan.start(&bench.state, bench.now)
            while case .attempt(let attempt) = step {
                tries += 1
                bench.state.fail(
                    attempt.member, of: route, settings, bench.need, failure, bench.now)
                step = plan.next(
                    after: failure, of: attempt.member, calls: UInt(call), &bench.state, bench.now)
            }
            bench.now = bench.now + .milliseconds(10)
        }
        // 30 seconds: three windows of 20 free retries, and a fifth of the calls.
        #expect(tries - calls <= 4 * 20 + calls / 5)
        #expect(tries > calls)
    }
}
