import Gateway
import Testing

@Suite struct StrategyTests {
    private static func settings(_ strategy: RoutingStrategy) -> RoutingSettings {
        var settings = RoutingSettings()
        settings.strategy = strategy
        return settings
    }

    private static func seed() -> UInt64 {
        let seed = UInt64.random(in: .min ... .max)
        print("seed \(seed)")
        return seed
    }

    /// How often each of 20,000 calls went where.
    private static func shares(_ bench: inout RoutingBench) -> [String: Double] {
        var shares: [String: Double] = [:]
        for _ in 0..<20_000 { shares[bench.call("m") ?? "none", default: 0] += 1 / 20_000 }
        return shares
    }

    @Test(
        arguments: [
            ([3, 1, 0], [0.75, 0.25, 0]), ([nil, 2, 2], [0, 0.5, 0.5]),
            ([nil, nil, nil], [1.0 / 3, 1.0 / 3, 1.0 / 3]),
        ] as [([Double?], [Double])])
    func `shares converge to the weights`(weights: [Double?], expected: [Double]) {
        let deployments = weights.enumerated().map { place, weight in
            RoutingSamples.deployment("m", "\(place)") { $0.weight = weight }
        }
        var bench = RoutingBench(deployments, seed: Self.seed())
        let shares = Self.shares(&bench)
        for (place, share) in expected.enumerated() {
            #expect(abs((shares["\(place)"] ?? 0) - share) < 0.02)
        }
    }

    @Test func `without weights the rpm are the shares, and without those the tpm`() {
        var byRequests = RoutingBench(
            [
                RoutingSamples.deployment("m", "0") {
                    $0.requestsPerMinute = 900_000
                    $0.tokensPerMinute = 100_000
                },
                RoutingSamples.deployment("m", "1") {
                    $0.requestsPerMinute = 100_000
                    $0.tokensPerMinute = 900_000
                },
            ], seed: Self.seed())
        #expect(abs((Self.shares(&byRequests)["0"] ?? 0) - 0.9) < 0.02)
        var byTokens = RoutingBench(
            [
                RoutingSamples.deployment("m", "0") { $0.tokensPerMinute = 800_000 },
                RoutingSamples.deployment("m", "1") { $0.tokensPerMinute = 200_000 },
            ], seed: Self.seed())
        #expect(abs((Self.shares(&byTokens)["0"] ?? 0) - 0.8) < 0.02)
    }

    @Test func `the same seed draws the same deployments`() {
        let deployments = (0..<5).map { RoutingSamples.deployment("m", "\($0)") }
        var one = RoutingBench(deployments, seed: 7)
        var two = RoutingBench(deployments, seed: 7)
        #expect((0..<100).allSatisfy { _ in one.call("m") == two.call("m") })
    }

    @Test func `the least busy deployment takes the call, at a tie the first of the config`() {
        var bench = RoutingBench(
            (0..<3).map { RoutingSamples.deployment("m", "\($0)") }, Self.settings(.leastBusy))
        #expect((0..<4).map { _ in bench.begin("m") } == ["0", "1", "2", "0"])
        bench.succeed("1")
        #expect(bench.begin("m") == "1")
    }

    @Test func `the fastest deployment takes the call, and one that is not known yet comes first`()
    {
        var bench = RoutingBench(
            (0..<3).map { RoutingSamples.deployment("m", "\($0)") }, Self.settings(.latencyBased))
        var seen: Set<String> = []
        for seconds in [0.3, 0.1, 0.2] {
            guard let id = bench.begin("m") else { continue }
            seen.insert(id)
            bench.succeed(id, seconds: id == "1" ? 0.01 : seconds + 1)
        }
        #expect(seen.count == 3)
        #expect((0..<20).allSatisfy { _ in bench.call("m", seconds: 0.01) == "1" })
        bench.fail("1", RoutingFailure(.timeout, status: 504))
        #expect(bench.begin("m") != "1")
    }

    @Test func `the deployment with the fewest tokens of this minute takes the call`() {
        var bench = RoutingBench(
            (0..<2).map { RoutingSamples.deployment("m", "\($0)") }, Self.settings(.usageBased))
        let first = bench.call("m", tokens: 100)
        let second = bench.call("m", tokens: 300)
        #expect(first != second)
        #expect(bench.call("m", tokens: 100) == first)
        #expect(bench.call("m", tokens: 101) == first)
        #expect(bench.call("m", tokens: 1) == second)
    }

    @Test func `the cheapest deployment takes the call, and one without a price comes last`() {
        var bench = RoutingBench(
            [
                RoutingSamples.deployment("m", "unknown"),
                RoutingSamples.deployment("m", "dear") {
                    $0.inputCostPerToken = 2e-6
                    $0.outputCostPerToken = 8e-6
                },
                RoutingSamples.deployment("m", "cheap") {
                    $0.inputCostPerToken = 3e-6
                    $0.outputCostPerToken = 4e-6
                },
            ], Self.settings(.costBased))
        #expect((0..<20).allSatisfy { _ in bench.call("m") == "cheap" })
    }

    @Test(arguments: RoutingStrategy.allCases)
    func `the lowest order is chosen while it can be, whatever the strategy`(
        strategy: RoutingStrategy
    ) {
        var bench = RoutingBench(
            [
                RoutingSamples.deployment("m", "none"),
                RoutingSamples.deployment("m", "second") { $0.order = 2 },
                RoutingSamples.deployment("m", "first") { $0.order = 1 },
            ], Self.settings(strategy), seed: Self.seed())
        #expect((0..<50).allSatisfy { _ in bench.call("m", tokens: 10) == "first" })
        bench.fail("first", RoutingFailure(.rateLimit, status: 429))
        #expect((0..<50).allSatisfy { _ in bench.call("m", tokens: 10) == "second" })
        bench.fail("second", RoutingFailure(.rateLimit, status: 429))
        #expect(bench.call("m") == "none")
    }

    @Test func `a prompt that is too long for one deployment goes to a wider one`() {
        var settings = RoutingSettings()
        settings.checksContextWindow = true
        var bench = RoutingBench(
            [
                RoutingSamples.deployment("m", "narrow") { $0.maxInputTokens = 1000 },
                RoutingSamples.deployment("m", "wide") { $0.maxInputTokens = 5000 },
            ], settings, seed: Self.seed())
        bench.need.estimatedTokens = 2000
        #expect((0..<20).allSatisfy { _ in bench.call("m") == "wide" })
        bench.need.estimatedTokens = 9000
        #expect(bench.call("m") != nil)
    }
}
