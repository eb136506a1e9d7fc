import Gateway
import Synchronization
import Testing

/// Properties of every choice, over random configurations and random histories.
@Suite struct RandomHistoryTests {
    @Test func `a choice is fit, and there is none only when nobody is`() {
        let seed = UInt64.random(in: .min ... .max)
        print("seed \(seed)")
        var seeds = SeededGenerator(seed: seed)
        for _ in 0..<1500 {
            let own = seeds.next()
            var history = RandomHistory(seed: own)
            for _ in 0..<60 {
                switch history.chance.next() % 3 {
                case 0: history.end()
                case 1: history.wait()
                default: Self.check(&history, own)
                }
            }
        }
    }

    private static func check(_ history: inout RandomHistory, _ seed: UInt64) {
        let before = history
        let (chosen, fit) = history.begin()
        guard let chosen else { return #expect(fit.isEmpty, "seed \(seed)") }
        #expect(fit.contains(chosen), "seed \(seed)")
        func least(_ measure: (Int) -> Double) {
            #expect(measure(chosen) == fit.map(measure).min(), "seed \(seed)")
        }
        switch history.settings.strategy {
        case .leastBusy: least { Double(before.inFlight($0)) }
        case .usageBased: least { Double(before.usedTokens($0)) }
        case .costBased:
            least {
                let limits = before.members[$0].limits
                return (limits.inputCostPerToken ?? 5) + (limits.outputCostPerToken ?? 5)
            }
        case .simpleShuffle:
            let weights = fit.map { before.members[$0].limits.weight ?? 0 }
            let isWeighted = weights.contains { $0 > 0 }
            #expect(
                !isWeighted || (before.members[chosen].limits.weight ?? 0) > 0, "seed \(seed)")
        case .latencyBased: break
        }
    }

    @Test(arguments: RoutingStrategy.allCases)
    func `what is alike gets alike shares, whatever the strategy`(strategy: RoutingStrategy) {
        let seed = UInt64.random(in: .min ... .max)
        print("seed \(seed)")
        var settings = RoutingSettings()
        settings.strategy = strategy
        var bench = RoutingBench(
            (0..<4).map { RoutingSamples.deployment("m", "\($0)") }, settings, seed: seed)
        var shares: [String: Int] = [:]
        let calls = 4000
        var running: [String] = []
        for _ in 0..<calls {
            guard let id = bench.begin("m") else { continue }
            shares[id, default: 0] += 1
            running.append(id)
            // Four at a time, each of which takes as long and as many tokens.
            if running.count == 4 {
                bench.now = bench.now + .milliseconds(100)
                for id in running { bench.succeed(id, seconds: 0.1, tokens: 10) }
                running = []
            }
        }
        // Six standard deviations of a fair draw.
        let bound = 6 * (Double(calls) * 0.25 * 0.75).squareRoot()
        for place in 0..<4 {
            #expect(abs(Double(shares["\(place)", default: 0]) - Double(calls) / 4) < bound)
        }
    }

    /// A bench that many use at once, and how many calls run at each deployment.
    private final class SharedBench: Sendable {
        private let bench: Mutex<RoutingBench>
        private let running = Mutex<[String: (now: Int, most: Int)]>([:])

        init(_ bench: sending RoutingBench) { self.bench = Mutex(bench) }

        /// The most calls that ran at a time.
        func most(_ id: String) -> Int { running.withLock { $0[id]?.most ?? 0 } }

        /// One call that lasts for a turn of the tasks; who took it.
        func call() async -> String? {
            guard let id = bench.withLock({ $0.begin("m") }) else { return nil }
            running.withLock {
                $0[id, default: (0, 0)].now += 1
                $0[id, default: (0, 0)].most = max($0[id]?.most ?? 0, $0[id]?.now ?? 0)
            }
            await Task.yield()
            running.withLock { $0[id, default: (0, 0)].now -= 1 }
            bench.withLock { $0.succeed(id, tokens: 1) }
            return id
        }
    }

    @Test func `limits hold exactly when many ask at once`() async {
        let bench = SharedBench(
            RoutingBench([
                RoutingSamples.deployment("m", "0") {
                    $0.requestsPerMinute = 500
                    $0.maxParallel = 3
                },
                RoutingSamples.deployment("m", "1") { $0.requestsPerMinute = 300 },
            ]))
        let begun = await withTaskGroup(of: [String].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    var own: [String] = []
                    // Until the minute is used up; of a place that is busy for the moment there will be room.
                    var refusals = 0
                    while refusals < 500 {
                        guard let id = await bench.call() else {
                            refusals += 1
                            await Task.yield()
                            continue
                        }
                        own.append(id)
                    }
                    return own
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(begun.count { $0 == "1" } == 300)
        #expect(begun.count { $0 == "0" } == 500)
        #expect((1...3).contains(bench.most("0")))
    }
}
