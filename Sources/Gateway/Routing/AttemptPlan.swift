package import JSON

/// Decides the tries of one call: which deployment first, and after each failure whether and where to try again.
///
/// A pure value: the state of the deployments, chance and the time are passed in. First the members of the
/// asked-for group are tried, its lowest order first; then higher orders; then the groups of its fallbacks, each with
/// retries and fallbacks of its own and each at most once. It never ends in a loop: groups are visited once
/// and retries are counted. Whoever performs it must stop asking once a byte has reached the client.
package struct AttemptPlan: Sendable {
    /// A try: who takes it, and the group that it is taken for.
    package struct Attempt: Sendable {
        package let member: ModelRoute.Member
        package let route: ModelRoute
        /// Members of the body that the client wants to be other ones for this model.
        package let changes: JSONObject
    }

    /// What to do next.
    package enum Step: Sendable {
        case attempt(Attempt)
        /// Ask `resume` again after this time.
        case wait(Duration)
        /// There is no other way; nil lets the last failure stand.
        case giveUp(APIError?)
    }

    /// The longest pause that is waited out for an upstream that asks for one.
    private static let longestWait = Duration.seconds(60)

    /// Tries beyond the first of a group, all groups together.
    package private(set) var retries = 0
    /// Groups, or orders of a group, that were turned to after others had failed.
    package private(set) var fallbacks = 0
    private let table: RouteTable
    private let need: RoutingState.Need
    /// What the client asked of the gateway itself.
    private let controls: RequestControls
    /// When the call must be over; nil for no limit.
    private let deadline: RoutingInstant?
    private var route: ModelRoute
    private var floor = Int.min
    private var depth = 0
    /// Retries of the present group and order.
    private var retriesHere = 0
    private var tried: [Int] = []
    private var visited: Set<String>
    private var pending: [(fallback: RequestControls.Fallback, depth: Int)] = []
    private var changes = JSONObject()

    /// A plan for a call to a group.
    ///
    /// - Parameter limit: how long the call may take; nil for ever.
    package init(
        _ route: ModelRoute, _ table: RouteTable, _ need: RoutingState.Need,
        _ controls: RequestControls = RequestControls(),
        started: RoutingInstant, limit: Duration? = nil
    ) {
        self.controls = controls
        self.route = route
        self.table = table
        self.need = need
        deadline = limit.map { started + $0 }
        visited = [route.name]
    }

    /// The first try.
    package mutating func start(_ state: inout RoutingState, _ now: RoutingInstant) -> Step {
        do {
            return .attempt(try begin(&state, now))
        } catch {
            return next(.serviceUnavailable, instead: Self.refusal(error), &state, now)
        }
    }

    /// What to do after a try has failed; the state has been told of the failure.
    ///
    /// - Parameters:
    ///   - failed: the member that failed.
    ///   - calls: how many calls the process has begun so far.
    package mutating func next(
        after failure: RoutingFailure, of failed: ModelRoute.Member, calls: UInt,
        _ state: inout RoutingState, _ now: RoutingInstant
    ) -> Step {
        if !tried.contains(failed.place) { tried.append(failed.place) }
        if let step = retry(failure, failed, calls: calls, &state, now) { return step }
        return next(failure.kind, instead: nil, &state, now)
    }

    /// The try that follows a wait.
    package mutating func resume(_ state: inout RoutingState, _ now: RoutingInstant) -> Step {
        do {
            return .attempt(try begin(&state, now))
        } catch {
            return next(.serviceUnavailable, instead: nil, &state, now)
        }
    }

    private mutating func begin(
        _ state: inout RoutingState, _ now: RoutingInstant
    ) throws(RoutingState.Unavailable) -> Attempt {
        let member = try state.begin(
            route, table.settings, need, tried: tried, floor: floor, now)
        return Attempt(member: member, route: route, changes: changes)
    }

    // MARK: the same group again

    private mutating func retry(
        _ failure: RoutingFailure, _ failed: ModelRoute.Member, calls: UInt,
        _ state: inout RoutingState, _ now: RoutingInstant
    ) -> Step? {
        guard retriesHere < allowance(failure, failed) else { return nil }
        let hasOther = state.hasUntried(
            route, table.settings, need, tried: tried, floor: floor, now)
        let pause = hasOther ? .zero : pause(failure, &state)
        guard let pause, deadline.map({ now + pause < $0 }) ?? true,
            hasOther || isUsable(state, now + pause),
            state.spendRetry(calls: calls, now)
        else { return nil }
        if pause > .zero {
            retriesHere += 1
            retries += 1
            return .wait(pause)
        }
        guard let attempt = try? begin(&state, now) else { return nil }
        retriesHere += 1
        retries += 1
        return .attempt(attempt)
    }

    /// Whether any member of the group is not left alone at that time.
    private func isUsable(_ state: RoutingState, _ then: RoutingInstant) -> Bool {
        route.members.contains { state.cooldown(slot: $0.slot, then) == nil }
    }

    /// How many retries a failure allows in the present group.
    private func allowance(_ failure: RoutingFailure, _ failed: ModelRoute.Member) -> Int {
        let settings = table.settings
        let policies = settings.groupRetryPolicies
        let groupPolicy = policies[route.name] ?? policies[route.groupName]
        if let count = groupPolicy?[failure.kind] ?? settings.retryPolicy[failure.kind] {
            return count
        }
        guard failure.isWorthRetrying(members: route.members.count) else { return 0 }
        return controls.retries ?? failed.limits.retries ?? settings.retries
    }

    /// The pause before the same deployments are asked again; nil when the upstream wants a longer one than is waited.
    private func pause(_ failure: RoutingFailure, _ state: inout RoutingState) -> Duration? {
        let chance = Duration.milliseconds(Int(state.fraction() * 750))
        if let wish = failure.retryAfter, wish > .zero {
            return wish <= Self.longestWait ? wish + chance : nil
        }
        let doubled = Duration.milliseconds(500 << min(retriesHere, 4))
        return min(max(doubled, table.settings.retryAfter), .seconds(8)) + chance
    }

    // MARK: elsewhere

    /// Turns to the next order, then to the next fallback that can take the call.
    private mutating func next(
        _ failure: FailureClass, instead error: APIError?, _ state: inout RoutingState,
        _ now: RoutingInstant
    ) -> Step {
        guard deadline.map({ now < $0 }) ?? true else { return .giveUp(error) }
        if failure != .badRequest, failure != .contextWindow, failure != .contentPolicy,
            let step = nextOrder(&state, now)
        {
            return step
        }
        queueFallbacks(failure)
        while let (fallback, depth) = pending.popLast() {
            guard let target = table.target(fallback.model), visited.insert(target.name).inserted
            else {
                continue
            }
            route = target
            changes = fallback.changes
            self.depth = depth
            floor = .min
            retriesHere = 0
            tried = []
            if let attempt = try? begin(&state, now) {
                fallbacks += 1
                return .attempt(attempt)
            }
            queueFallbacks(.serviceUnavailable)
        }
        return .giveUp(error)
    }

    private mutating func nextOrder(
        _ state: inout RoutingState, _ now: RoutingInstant
    ) -> Step? {
        let reached = route.members.filter { tried.contains($0.place) }.compactMap(\.limits.order)
            .max()
        guard let reached, reached < .max else { return nil }
        let before = floor
        floor = reached + 1
        guard let attempt = try? begin(&state, now) else {
            floor = before
            return nil
        }
        retriesHere = 0
        fallbacks += 1
        return .attempt(attempt)
    }

    private mutating func queueFallbacks(_ failure: FailureClass) {
        guard depth < table.settings.maxFallbacks, !controls.disablesFallbacks else { return }
        for fallback in fallbacks(after: failure).reversed() {
            pending.append((fallback, depth + 1))
        }
    }

    /// The client's own list counts instead of the configured ones.
    private func fallbacks(after failure: FailureClass) -> [RequestControls.Fallback] {
        if failure == .contextWindow, let target = controls.contextWindowFallbacks[route.name] {
            return [RequestControls.Fallback(model: target)]
        }
        if let own = controls.fallbacks { return failure == .badRequest ? [] : own }
        return FallbackTable(table.settings)
            .targets(of: route.name, group: route.groupName, after: failure)
            .map { RequestControls.Fallback(model: $0) }
    }

    /// What a client hears when no deployment could be asked at all.
    private static func refusal(_ why: RoutingState.Unavailable) -> APIError {
        if why.isForbidden {
            return APIError(
                401, "no deployment of this model may take a request with these tags",
                param: "tags")
        }
        let seconds = max(1, Int(why.wait.inSeconds.rounded(.up)))
        return APIError(
            429,
            why.isCooldown
                ? "all deployments of this model are recovering from failures; "
                    + "try again in \(seconds) seconds"
                : "all deployments of this model are at their limits; "
                    + "try again in \(seconds) seconds",
            type: why.isCooldown ? "all_deployments_in_cooldown" : nil,
            retryAfterSeconds: seconds)
    }
}
