import Gateway

/// A random configuration of one name and a random history of its calls, with books of its own to judge choices by.
///
/// Nothing here asks the code under test but for cooldowns: room, orders, tags and measures are counted once more.
struct RandomHistory {
    /// A call under way.
    struct Call {
        let place: Int
        let need: RoutingState.Need
    }

    private static let words = ["red", "blue", "default"]
    private static let statuses = [400, 401, 403, 404, 408, 422, 429, 500, 502, 503]

    var chance: SeededGenerator
    var bench: RoutingBench
    let settings: RoutingSettings
    private(set) var running: [Call] = []
    private var minute: Int64
    /// Of this minute, by place.
    private var begun: [Int]
    private var tokens: [Int]

    init(seed: UInt64) {
        chance = SeededGenerator(seed: seed)
        var settings = RoutingSettings()
        settings.strategy = RoutingStrategy.allCases[Int(chance.next() % 5)]
        settings.filtersByTags = chance.next() % 3 == 0
        settings.allowedFails = chance.next() % 3 == 0 ? Int(chance.next() % 3) : nil
        settings.cooldownTime = .seconds(Int(chance.next() % 20))
        self.settings = settings
        let count = 1 + Int(chance.next() % 5)
        var deployments: [Deployment] = []
        for place in 0..<count {
            deployments.append(Self.deployment(place, settings, &chance))
        }
        bench = RoutingBench(deployments, settings, seed: chance.next())
        minute = bench.now.minute
        begun = [Int](repeating: 0, count: count)
        tokens = begun
    }

    private static func deployment(
        _ place: Int, _ settings: RoutingSettings, _ chance: inout SeededGenerator
    ) -> Deployment {
        func maybe(_ most: Int) -> Int? {
            chance.next() % 3 == 0 ? 1 + Int(chance.next() % UInt64(most)) : nil
        }
        var deployment = RoutingSamples.deployment("m", "\(place)")
        deployment.limits.order = maybe(3)
        deployment.limits.weight = maybe(4).map(Double.init)
        deployment.limits.requestsPerMinute = maybe(30)
        deployment.limits.tokensPerMinute = maybe(2000)
        deployment.limits.maxParallel = maybe(4)
        deployment.limits.inputCostPerToken = maybe(5).map(Double.init)
        deployment.limits.outputCostPerToken = maybe(5).map(Double.init)
        deployment.tags = words.filter { _ in settings.filtersByTags && chance.next() % 2 == 0 }
        return deployment
    }

    var members: [ModelRoute.Member] { bench.table.route("m")?.members ?? [] }

    // MARK: one step

    /// Begins a call: who took it, and the places that were fit to; nil and none where nobody was.
    mutating func begin() -> (chosen: Int?, fit: [Int]) {
        roll()
        var need = RoutingState.Need(estimatedTokens: Int(chance.next() % 300))
        if chance.next() % 2 == 0 { need.tags = [Self.words[Int(chance.next() % 2)]] }
        bench.need = need
        let fit = fit(for: need)
        guard let id = bench.begin("m"), let place = Int(id) else { return (nil, fit) }
        begun[place] += 1
        running.append(Call(place: place, need: need))
        return (place, fit)
    }

    /// Ends a call that is under way, one way or another.
    mutating func end() {
        guard !running.isEmpty else { return }
        roll()
        let call = running.remove(at: Int(chance.next() % UInt64(running.count)))
        let member = members[call.place]
        guard let route = bench.table.route("m") else { return }
        switch chance.next() % 4 {
        case 0:
            let status = Self.statuses[Int(chance.next() % UInt64(Self.statuses.count))]
            bench.state.fail(
                member, of: route, settings, call.need,
                RoutingFailure(FailureClass(APIError(status, "")), status: status), bench.now)
        case 1:
            bench.state.abandon(member, call.need, bench.now)
            tokens[call.place] += call.need.estimatedTokens
        default:
            let used = Int(chance.next() % 200)
            bench.state.succeed(
                member, settings, call.need, CallTiming(whole: .milliseconds(used)),
                usedTokens: used, bench.now)
            tokens[call.place] += used
        }
    }

    /// Lets up to three seconds pass.
    mutating func wait() { bench.now = bench.now + .milliseconds(Int(chance.next() % 3000)) }

    private mutating func roll() {
        guard bench.now.minute != minute else { return }
        minute = bench.now.minute
        for place in begun.indices { (begun[place], tokens[place]) = (0, 0) }
    }

    // MARK: the books

    func inFlight(_ place: Int) -> Int { running.count { $0.place == place } }

    /// Tokens that were used in this minute or are about to be.
    func usedTokens(_ place: Int) -> Int {
        tokens[place]
            + running.filter { $0.place == place }.reduce(0) { $0 + $1.need.estimatedTokens }
    }

    /// The members that may take a call, of the lowest order.
    private func fit(for need: RoutingState.Need) -> [Int] {
        let allowed = tagged(need.tags).filter { place in
            let member = members[place]
            return bench.state.cooldown(slot: member.slot, bench.now) == nil
                && hasRoom(member.limits, place, need.estimatedTokens)
        }
        let lowest = allowed.map { members[$0].limits.order ?? .max }.min()
        return allowed.filter { members[$0].limits.order ?? .max == lowest }
    }

    private func hasRoom(_ limits: DeploymentLimits, _ place: Int, _ estimate: Int) -> Bool {
        if let most = limits.maxParallel, inFlight(place) >= most { return false }
        if let most = limits.requestsPerMinute, begun[place] >= most { return false }
        guard let most = limits.tokensPerMinute else { return true }
        let used = usedTokens(place)
        return used < most && (used == 0 || used + estimate <= most)
    }

    private func tagged(_ wanted: [String]) -> [Int] {
        guard settings.filtersByTags else { return Array(members.indices) }
        func having(_ word: String) -> [Int] {
            members.indices.filter { members[$0].tags.contains(word) }
        }
        let defaults = having("default")
        guard let word = wanted.first else {
            return defaults.isEmpty ? Array(members.indices) : defaults
        }
        let found = having(word)
        return found.isEmpty ? defaults : found
    }
}
