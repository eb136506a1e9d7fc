import Gateway
import Testing

@Suite struct LimitTests {
    @Test func `as many requests begin in a minute as rpm says, and no more`() {
        var bench = RoutingBench([
            RoutingSamples.deployment("m", "0") { $0.requestsPerMinute = 3 },
            RoutingSamples.deployment("m", "1") { $0.requestsPerMinute = 2 },
        ])
        for _ in 0..<3 {
            let ids = (0..<6).map { _ in bench.call("m") }
            #expect(ids.count { $0 == "0" } == 3)
            #expect(ids.count { $0 == "1" } == 2)
            #expect(ids.last == .some(nil))
            bench.now = bench.now + .seconds(60)
        }
    }

    @Test func `as many calls run at a time as max_parallel_requests says`() {
        var bench = RoutingBench([RoutingSamples.deployment("m", "0") { $0.maxParallel = 2 }])
        #expect([bench.begin("m"), bench.begin("m"), bench.begin("m")] == ["0", "0", nil])
        bench.succeed("0")
        #expect([bench.begin("m"), bench.begin("m")] == ["0", nil])
        bench.fail("0", RoutingFailure(.badRequest, status: 400))
        #expect(bench.begin("m") == "0")
    }

    @Test func `no call begins in a minute whose tokens are used up`() {
        var bench = RoutingBench([RoutingSamples.deployment("m", "0") { $0.tokensPerMinute = 100 }])
        #expect(bench.call("m", tokens: 99) == "0")
        #expect(bench.call("m", tokens: 50) == "0")
        #expect(bench.call("m") == nil)
        bench.now = bench.now + .seconds(60)
        #expect(bench.call("m") == "0")
    }

    @Test func `the estimates of calls in flight count as used`() {
        var bench = RoutingBench([RoutingSamples.deployment("m", "0") { $0.tokensPerMinute = 100 }])
        bench.need.estimatedTokens = 60
        #expect([bench.begin("m"), bench.begin("m")] == ["0", nil])
        bench.succeed("0", tokens: 10)
        #expect(bench.begin("m") == "0")
        bench.succeed("0", tokens: 0)
        bench.now = bench.now + .seconds(60)
        bench.need.estimatedTokens = 500
        #expect(bench.begin("m") == "0")
    }

    @Test func `random load never passes a limit`() {
        let seed = UInt64.random(in: .min ... .max)
        print("seed \(seed)")
        var chance = SeededGenerator(seed: seed)
        var bench = RoutingBench(
            (0..<3).map { place in
                RoutingSamples.deployment("m", "\(place)") {
                    $0.requestsPerMinute = 5 + place
                    $0.maxParallel = 1 + place
                }
            }, seed: seed)
        var running: [String] = []
        var begun: [String: Int] = [:]
        var minute = bench.now.minute
        for _ in 0..<5000 {
            if bench.now.minute != minute {
                minute = bench.now.minute
                begun = [:]
            }
            if chance.fraction() < 0.6, let id = bench.begin("m") {
                running.append(id)
                begun[id, default: 0] += 1
                let place = Int(id) ?? 0
                #expect(begun[id, default: 0] <= 5 + place)
                #expect(running.count { $0 == id } <= 1 + place)
            } else if !running.isEmpty {
                bench.succeed(running.remove(at: Int(chance.next() % UInt64(running.count))))
            }
            bench.now = bench.now + .milliseconds(Int(chance.fraction() * 2000))
        }
    }
}
