/// What the gateway remembers of its deployments between calls: one value per process, kept across reloads.
///
/// Deployments are known by their ids; one that is in the next configuration too keeps its counts.
package struct RoutingState: Sendable {
    /// What a call needs of a deployment.
    package struct Need: Sendable {
        package var isStreaming: Bool
        /// Tokens of the prompt, estimated.
        package var estimatedTokens: Int
        /// The request's words to choose by; looked at where the settings say so.
        package var tags: [String]

        package init(isStreaming: Bool = false, estimatedTokens: Int = 0, tags: [String] = []) {
            self.isStreaming = isStreaming
            self.estimatedTokens = estimatedTokens
            self.tags = tags
        }
    }

    /// Why no member of a group can take a call.
    package struct Unavailable: Error, Sendable {
        /// When it is worth asking again.
        package var wait: Duration
        /// Whether all members are left alone after failures; else limits are reached.
        package var isCooldown: Bool
        /// Whether the request's tags allow no member at all.
        package var isForbidden = false
    }

    private var slots: [String: Int] = [:]
    private var health: [DeploymentHealth] = []
    private var chance: SeededGenerator
    private var budget = RetryBudget()

    package init(seed: UInt64) { chance = SeededGenerator(seed: seed) }

    /// The places of deployments, in their order; new ones are added.
    package mutating func slots(for ids: [String]) -> [Int] {
        ids.map { id in
            if let slot = slots[id] { return slot }
            slots[id] = health.count
            health.append(DeploymentHealth())
            return health.count - 1
        }
    }

    /// How long the deployment of a place is left alone yet; nil when it is not.
    package func cooldown(slot: Int, _ now: RoutingInstant) -> Duration? {
        health[slot].cooldown(now)
    }

    /// Calls in flight at the deployment of a place, as far as they are counted: not those of a name with one
    /// deployment and neither limits nor fallbacks.
    package func inFlight(slot: Int) -> Int { health[slot].inFlight }

    /// How often the deployment of a place was left alone.
    package func cooldowns(slot: Int) -> Int { health[slot].cooldowns }

    /// A number from 0 up to, not including, 1.
    mutating func fraction() -> Double { chance.fraction() }

    /// Takes one retry out of the process's budget; false when there is none left.
    mutating func spendRetry(calls: UInt, _ now: RoutingInstant) -> Bool {
        budget.spend(calls: calls, now)
    }

    // MARK: choosing

    /// Chooses a member and begins a call on it.
    ///
    /// - Parameters:
    ///   - tried: places of members that failed already; they come last.
    ///   - floor: the lowest order that may be chosen.
    package mutating func begin(
        _ route: ModelRoute, _ settings: RoutingSettings, _ need: Need, tried: [Int] = [],
        floor: Int = .min, _ now: RoutingInstant
    ) throws(Unavailable) -> ModelRoute.Member {
        let usable = try usable(route, settings, need, floor: floor, now)
        let fresh = tried.isEmpty ? usable : usable.filter { !tried.contains($0.place) }
        let chosen = pick(fresh.isEmpty ? usable : fresh, settings, need, now)
        health[chosen.slot].begin(estimatedTokens: need.estimatedTokens, now)
        return chosen
    }

    /// Whether a member that was not tried could be chosen now.
    func hasUntried(
        _ route: ModelRoute, _ settings: RoutingSettings, _ need: Need, tried: [Int], floor: Int,
        _ now: RoutingInstant
    ) -> Bool {
        guard let usable = try? usable(route, settings, need, floor: floor, now) else {
            return false
        }
        return usable.contains { !tried.contains($0.place) }
    }

    /// The members that are healthy, have room and are of the lowest order of those.
    private func usable(
        _ route: ModelRoute, _ settings: RoutingSettings, _ need: Need, floor: Int,
        _ now: RoutingInstant
    ) throws(Unavailable) -> [ModelRoute.Member] {
        var usable: [ModelRoute.Member] = []
        var lowest = Int.max
        var why = Unavailable(wait: .seconds(3600), isCooldown: true)
        var members = route.members
        if settings.filtersByTags {
            members = TagFilter(matchesAny: settings.matchesAnyTag).members(members, for: need.tags)
            guard !members.isEmpty else {
                throw Unavailable(wait: .zero, isCooldown: false, isForbidden: true)
            }
        }
        for member in members {
            let order = member.limits.order ?? .max
            guard order >= floor else { continue }
            if let left = health[member.slot].cooldown(now) {
                why.wait = min(why.wait, left)
            } else if !health[member.slot].hasRoom(
                member.limits, estimatedTokens: need.estimatedTokens, now)
            {
                why.isCooldown = false
                let isBusy =
                    member.limits.maxParallel.map { health[member.slot].inFlight >= $0 } ?? false
                why.wait = min(why.wait, isBusy ? .seconds(1) : now.restOfMinute)
            } else {
                lowest = min(lowest, order)
                usable.append(member)
            }
        }
        guard !usable.isEmpty else { throw why }
        if usable.contains(where: { $0.limits.order ?? .max != lowest }) {
            usable.removeAll { $0.limits.order ?? .max != lowest }
        }
        guard settings.checksContextWindow, usable.count > 1 else { return usable }
        let wide = usable.filter { $0.limits.maxInputTokens ?? .max >= need.estimatedTokens }
        return wide.isEmpty ? usable : wide
    }

    private mutating func pick(
        _ members: [ModelRoute.Member], _ settings: RoutingSettings, _ need: Need,
        _ now: RoutingInstant
    ) -> ModelRoute.Member {
        guard members.count > 1 else { return members[0] }
        switch settings.strategy {
        case .simpleShuffle: return WeightedDraw.pick(members, fraction())
        case .leastBusy: return least(members) { Double(health[$0.slot].inFlight) }[0]
        case .latencyBased:
            let latency = { (member: ModelRoute.Member) in
                health[member.slot].latency(
                    isStreaming: need.isStreaming, settings.latency, now)
            }
            return oneOf(least(members, within: settings.latency.buffer, latency))
        case .usageBased: return oneOf(least(members) { Double(health[$0.slot].usedTokens(now)) })
        case .costBased: return oneOf(least(members) { $0.limits.costPerToken })
        }
    }

    /// The members whose measure is the lowest, or within a part of it.
    ///
    /// Means of equal times differ in their last digits, by how many there are: that makes nobody the faster one.
    private func least(
        _ members: [ModelRoute.Member], within buffer: Double = 0,
        _ measure: (ModelRoute.Member) -> Double
    ) -> [ModelRoute.Member] {
        let measures = members.map(measure)
        let limit = (measures.min() ?? 0) * (1 + buffer + 1e-9)
        return zip(members, measures).filter { $0.1 <= limit }.map(\.0)
    }

    private mutating func oneOf(_ members: [ModelRoute.Member]) -> ModelRoute.Member {
        members[min(Int(fraction() * Double(members.count)), members.count - 1)]
    }

    // MARK: calls that are over

    /// A try went well.
    package mutating func succeed(
        _ member: ModelRoute.Member, _ settings: RoutingSettings, _ need: Need,
        _ timing: CallTiming, usedTokens: Int?, _ now: RoutingInstant
    ) {
        health[member.slot].end(
            estimatedTokens: need.estimatedTokens,
            usedTokens: usedTokens ?? need.estimatedTokens, now)
        health[member.slot].succeed(timing, settings.latency, now)
    }

    /// A try failed.
    package mutating func fail(
        _ member: ModelRoute.Member, of route: ModelRoute, _ settings: RoutingSettings,
        _ need: Need, _ failure: RoutingFailure, _ now: RoutingInstant
    ) {
        health[member.slot].end(
            estimatedTokens: need.estimatedTokens, usedTokens: 0, now)
        health[member.slot].fail(failure, member, of: route, settings, now)
    }

    /// A try was given up because its client left: nothing is known of the deployment.
    package mutating func abandon(
        _ member: ModelRoute.Member, _ need: Need, _ now: RoutingInstant
    ) {
        health[member.slot].end(
            estimatedTokens: need.estimatedTokens, usedTokens: need.estimatedTokens, now)
    }
}

extension DeploymentLimits {
    /// Both prices together; a price that is not known counts as far above all others.
    var costPerToken: Double { (inputCostPerToken ?? 5) + (outputCostPerToken ?? 5) }
}
