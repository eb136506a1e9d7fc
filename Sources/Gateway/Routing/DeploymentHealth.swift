/// What is remembered of one deployment between calls.
struct DeploymentHealth: Sendable {
    private static let minimumForRate = 5
    private static let minimumForTotalLoss = 1000
    /// An upstream's wish to be left alone is followed up to here.
    private static let longestCooldown = Duration.seconds(3600)
    /// What a timeout counts as a latency, in seconds.
    private static let timeoutLatency = 1000.0

    private(set) var inFlight = 0
    /// How often it was left alone.
    private(set) var cooldowns = 0
    private var minute: Int64 = -1
    private var requests = 0
    private var tokens = 0
    /// Estimates for the calls in flight, counted until their real use is known.
    private var reservedTokens = 0
    private var succeeded = 0
    private var failed = 0
    private var cooledUntil: RoutingInstant?
    private var failuresSince: RoutingInstant?
    private var failures: [FailureClass: Int] = [:]
    /// Seconds per token of whole answers.
    private var answerTimes: [(at: RoutingInstant, seconds: Double)] = []
    /// Seconds to the first byte of streams.
    private var firstByteTimes: [(at: RoutingInstant, seconds: Double)] = []

    // MARK: looking

    /// How long it is to be left alone yet; nil when it is not.
    func cooldown(_ now: RoutingInstant) -> Duration? {
        guard let cooledUntil, cooledUntil > now else { return nil }
        return cooledUntil - now
    }

    /// Whether its limits let another call begin.
    func hasRoom(_ limits: DeploymentLimits, estimatedTokens: Int, _ now: RoutingInstant) -> Bool {
        if let most = limits.maxParallel, inFlight >= most { return false }
        let isFresh = minute != now.minute
        if let most = limits.requestsPerMinute, (isFresh ? 0 : requests) >= most { return false }
        if let most = limits.tokensPerMinute {
            let used = (isFresh ? 0 : tokens) + reservedTokens
            // A prompt above the whole limit can only ever go into an empty minute.
            return used < most && (used == 0 || used + estimatedTokens <= most)
        }
        return true
    }

    /// Tokens used in this minute, or about to be.
    func usedTokens(_ now: RoutingInstant) -> Int {
        (minute == now.minute ? tokens : 0) + reservedTokens
    }

    /// The mean of what was measured lately, in seconds; 0 where nothing was.
    func latency(isStreaming: Bool, _ settings: LatencySettings, _ now: RoutingInstant) -> Double {
        let wanted = isStreaming && !firstByteTimes.isEmpty ? firstByteTimes : answerTimes
        var sum = 0.0
        var count = 0.0
        for sample in wanted where now - sample.at <= settings.timeToLive {
            sum += sample.seconds
            count += 1
        }
        return count == 0 ? 0 : sum / count
    }

    // MARK: calls

    /// A call begins.
    mutating func begin(estimatedTokens: Int, _ now: RoutingInstant) {
        roll(now)
        inFlight += 1
        requests += 1
        reservedTokens += estimatedTokens
    }

    /// A call is over, however it went; `usedTokens` of an answer without usage is the estimate.
    mutating func end(estimatedTokens: Int, usedTokens: Int, _ now: RoutingInstant) {
        roll(now)
        inFlight = max(0, inFlight - 1)
        reservedTokens = max(0, reservedTokens - estimatedTokens)
        tokens += usedTokens
    }

    /// A call went well.
    mutating func succeed(
        _ timing: CallTiming, _ settings: LatencySettings, _ now: RoutingInstant
    ) {
        succeeded += 1
        if let first = timing.firstByte {
            Self.add(first.inSeconds, to: &firstByteTimes, settings, now)
        }
        let perToken = timing.whole.inSeconds / Double(max(1, timing.outputTokens ?? 1))
        Self.add(perToken, to: &answerTimes, settings, now)
    }

    private static func add(
        _ seconds: Double, to samples: inout [(at: RoutingInstant, seconds: Double)],
        _ settings: LatencySettings, _ now: RoutingInstant
    ) {
        samples.append((now, seconds))
        samples.removeFirst(max(0, samples.count - max(1, settings.samples)))
    }

    private mutating func roll(_ now: RoutingInstant) {
        guard minute != now.minute else { return }
        minute = now.minute
        requests = 0
        tokens = 0
        succeeded = 0
        failed = 0
    }

    // MARK: cooling down

    /// A call went wrong; the deployment may be left alone from now on.
    mutating func fail(
        _ failure: RoutingFailure, _ member: ModelRoute.Member, of route: ModelRoute,
        _ settings: RoutingSettings, _ now: RoutingInstant
    ) {
        roll(now)
        if failure.kind == .timeout {
            Self.add(Self.timeoutLatency, to: &answerTimes, settings.latency, now)
            Self.add(Self.timeoutLatency, to: &firstByteTimes, settings.latency, now)
        }
        // With nowhere else to go, leaving it alone would only hide what is wrong.
        guard !settings.disablesCooldowns, route.members.count > 1 || route.hasFallbacks,
            failure.countsAgainstDeployment
        else { return }
        failed += 1
        guard isToCool(failure, member, of: route, settings, now) else { return }
        let wish = failure.retryAfter.flatMap { $0 > .zero ? $0 : nil }
        let length =
            member.limits.cooldownTime ?? wish.map { min($0, Self.longestCooldown) }
            ?? settings.cooldownTime
        guard length > .zero else { return }
        cooledUntil = now + length
        cooldowns += 1
        failures = [:]
        failuresSince = nil
    }

    private mutating func isToCool(
        _ failure: RoutingFailure, _ member: ModelRoute.Member, of route: ModelRoute,
        _ settings: RoutingSettings, _ now: RoutingInstant
    ) -> Bool {
        let isLone = route.members.count == 1
        if let allowed = Self.allowed(failure.kind, member.limits, settings) {
            let window = member.limits.cooldownTime ?? settings.cooldownTime
            if failuresSince.map({ now - $0 > window }) ?? true {
                failuresSince = now
                failures = [:]
            }
            let key = allowed.isByClass ? failure.kind : .internalServer
            failures[key, default: 0] += 1
            return failures[key, default: 0] > allowed.count
        }
        switch failure.status {
        case 401, 402: return true
        // Of a wildcard any client can ask for a model that is not there.
        case 404: return route.captures == nil
        case 429 where !isLone: return true
        default: break
        }
        let all = succeeded + failed
        if all >= Self.minimumForRate, failed * 2 > all, !isLone { return true }
        return succeeded == 0 && failed >= Self.minimumForTotalLoss
    }

    /// How many failures are borne within a window; nil when none of the settings says a number.
    private static func allowed(
        _ kind: FailureClass, _ limits: DeploymentLimits, _ settings: RoutingSettings
    ) -> (count: Int, isByClass: Bool)? {
        if let count = limits.allowedFailsPolicy[kind] { return (count, true) }
        if let count = limits.allowedFails { return (count, false) }
        if let count = settings.allowedFailsPolicy[kind] { return (count, true) }
        if let count = settings.allowedFails { return (count, false) }
        let hasPolicy =
            settings.allowedFailsPolicy != FailureCounts()
            || limits.allowedFailsPolicy != FailureCounts()
        return hasPolicy ? (3, false) : nil
    }
}

/// How long a call took.
package struct CallTiming: Sendable {
    /// From the start of the try to the end of its answer.
    package var whole: Duration
    /// To the first byte of a stream; nil of an answer in one piece.
    package var firstByte: Duration?
    /// The tokens of the answer, where they are known.
    package var outputTokens: Int?

    package init(whole: Duration, firstByte: Duration? = nil, outputTokens: Int? = nil) {
        self.whole = whole
        self.firstByte = firstByte
        self.outputTokens = outputTokens
    }
}
