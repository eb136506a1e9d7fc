import Gateway

/// Deployments and moments for tests of routing.
enum RoutingSamples {
    static func deployment(
        _ name: String, _ id: String, upstream: String = "openai/m",
        _ change: (inout DeploymentLimits) -> Void = { _ in }
    ) -> Deployment {
        let parts = upstream.split(separator: "/", maxSplits: 1)
        var deployment = Deployment(
            modelName: name, provider: String(parts[0]), upstreamModel: String(parts[1]), id: id)
        change(&deployment.limits)
        return deployment
    }

    /// So many seconds after the start of a minute.
    static func second(_ seconds: Double) -> RoutingInstant {
        RoutingInstant(nanoseconds: 600_000_000_000 + Int64(seconds * 1e9))
    }
}

/// A table, a state and a clock around the decisions for one configuration.
struct RoutingBench {
    let deployments: [Deployment]
    let table: RouteTable
    var state: RoutingState
    var now = RoutingSamples.second(0)
    var need = RoutingState.Need()

    init(_ deployments: [Deployment], _ settings: RoutingSettings = .init(), seed: UInt64 = 1) {
        self.deployments = deployments
        state = RoutingState(seed: seed)
        table = RouteTable(
            deployments, settings: settings, slots: state.slots(for: deployments.map(\.id)))
    }

    /// Begins a call to a name, and the id of who takes it; nil when nobody can.
    mutating func begin(_ name: String) -> String? {
        guard let route = table.route(name),
            let member = try? state.begin(route, table.settings, need, now)
        else { return nil }
        return deployments[member.place].id
    }

    /// A call that goes well: who took it.
    @discardableResult
    mutating func call(
        _ name: String, seconds: Double = 0, tokens: Int? = nil
    ) -> String? {
        guard let id = begin(name) else { return nil }
        now = now + .seconds(seconds)
        succeed(id, seconds: seconds, tokens: tokens)
        return id
    }

    mutating func succeed(_ id: String, seconds: Double = 0, tokens: Int? = nil) {
        guard let (_, member) = member(id) else { return }
        state.succeed(
            member, table.settings, need, CallTiming(whole: .seconds(seconds)), usedTokens: tokens,
            now)
    }

    mutating func fail(_ id: String, _ failure: RoutingFailure) {
        guard let (route, member) = member(id) else { return }
        state.fail(member, of: route, table.settings, need, failure, now)
    }

    func isCooledDown(_ id: String) -> Bool {
        member(id).map { state.cooldown(slot: $0.1.slot, now) != nil } ?? false
    }

    func member(_ id: String) -> (ModelRoute, ModelRoute.Member)? {
        guard let place = deployments.firstIndex(where: { $0.id == id }),
            let route = table.route(deployments[place].modelName),
            let member = route.members.first(where: { $0.place == place })
        else { return nil }
        return (route, member)
    }
}
