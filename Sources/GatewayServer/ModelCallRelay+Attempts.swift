import Failures
import Gateway
import JSON
import LLMProtocols
import Logging
import NIOCore
import Providers
import Synchronization
import Transport

/// The tries of a call: performs what its `AttemptPlan` decides.
extension ModelCallRelay {
    /// Tries beyond the first of a group; sent back as `x-litellm-attempted-retries`.
    var retries: Int { plan?.retries ?? 0 }
    /// Turns to other groups; sent back as `x-litellm-attempted-fallbacks`.
    var fallbacks: Int { plan?.fallbacks ?? 0 }

    /// What the call needs of a deployment; four bytes are taken for a token.
    private var need: RoutingState.Need {
        RoutingState.Need(
            isStreaming: call.isStreaming, estimatedTokens: call.body.count / 4,
            tags: controls.tags)
    }

    /// Makes the first try.
    func start() {
        if route.isPlain, controls.isEmpty, !served.routes.settings.filtersByTags,
            let only = route.members.first
        {
            member = only
            return attempt(only, of: route)
        }
        var plan = makePlan()
        let step = loop.state.routing.withLock { plan.start(&$0, .now) }
        self.plan = plan
        perform(
            step, after: APIError(503, "no deployment of this model can be used"),
            fields: HeaderFields())
    }

    private func makePlan() -> AttemptPlan {
        AttemptPlan(
            route, served.routes, need, controls, started: RoutingInstant(startedAt),
            limit: served.configuration.upstreamTimeout)
    }

    private func perform(
        _ step: AttemptPlan.Step, after error: APIError, fields: HeaderFields
    ) {
        switch step {
        case .attempt(let attempt):
            counted = attempt.route
            self.attempt(attempt.member, of: attempt.route, changes: attempt.changes)
        case .wait(let length):
            pause = loop.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(length)) {
                [weak self] in self?.endPause(after: error, fields: fields)
            }
        case .giveUp(let reason):
            fail(reason ?? error, fields: reason == nil ? fields : HeaderFields())
        }
    }

    private func endPause(after error: APIError, fields: HeaderFields) {
        guard connection != nil, var plan else { return }
        pause = nil
        let step = loop.state.routing.withLock { plan.resume(&$0, .now) }
        self.plan = plan
        perform(step, after: error, fields: fields)
    }

    /// Makes the upstream request for one try and sends it.
    private func attempt(
        _ member: ModelRoute.Member, of route: ModelRoute, changes: JSONObject = JSONObject()
    ) {
        self.member = member
        answer = .awaited
        status = 0
        firstBytesAt = nil
        if counted != nil { triedAt = .now() }
        let deployment = served.deployment(member, of: route)
        self.deployment = deployment
        var call = changes.isEmpty ? call : call.changed(by: changes)
        if route.captures != nil { call.upstreamName = deployment.deployment.upstreamModel }
        do {
            switch try deployment.provider.request(for: call) {
            case .send(let request): send(limited(request))
            case .sign(let request, let signer):
                sign(limited(request), signer, forceRefresh: false)
            case .answer(let answer): begin(answer)
            }
        } catch {
            let kind: RoutingFailure? =
                error.code == .config ? RoutingFailure(.authentication, status: 401) : nil
            attemptFailed(APIError(error), kind)
        }
    }

    /// A later try has what is left of the call's time.
    private func limited(_ request: TransferRequest) -> TransferRequest {
        var request = request
        let own = call.isStreaming ? controls.streamTimeout ?? controls.timeout : controls.timeout
        if let own {
            // A client may shorten its own waiting, not lengthen what the config allows.
            request.deadlines.idle = min(request.deadlines.idle, own)
            if !call.isStreaming { request.limit(total: own) }
        }
        if retries + fallbacks > 0, let limit = served.configuration.upstreamTimeout {
            request.limit(total: max(.milliseconds(1), limit - Duration(.now() - startedAt)))
        }
        return request
    }

    /// Signs a request and sends it.
    ///
    /// The signed request is kept where a new token can be had, so that a refused one is replaced once.
    func sign(_ request: TransferRequest, _ signer: WorkspaceSigner, forceRefresh: Bool) {
        var signed = request
        if !forceRefresh, signer.signIfReady(&signed) {
            return sendSigned(signed, signer, isLast: false)
        }
        loop.eventLoop.makeFutureWithTask {
            try await signer.sign(request, forceRefresh: forceRefresh)
        }.assumeIsolated().whenComplete { [weak self] result in
            guard let self, connection != nil, !isInterrupted else { return }
            switch result {
            case .success(let signed): sendSigned(signed, signer, isLast: forceRefresh)
            case .failure(let error):
                loop.state.logger.warning(
                    "cannot sign for the workspace: \(error)", metadata: logFields([:]))
                attemptFailed(
                    APIError(502, "the gateway has no valid credential for the workspace"),
                    RoutingFailure(.authentication, status: 401))
            }
        }
    }

    private func sendSigned(_ signed: TransferRequest, _ signer: WorkspaceSigner, isLast: Bool) {
        resigning = !isLast && signer.isRenewable ? (signed, signer) : nil
        send(signed)
    }

    // MARK: after a try

    /// A try has failed: goes on as the plan says.
    ///
    /// Once the client has seen a byte there is no other try; its connection is broken off.
    func attemptFailed(
        _ error: APIError, _ kind: RoutingFailure? = nil, fields: HeaderFields = HeaderFields()
    ) {
        guard let connection else { return }
        let failure = kind ?? RoutingFailure(error)
        abandonTransfer()
        resigning = nil
        local = nil
        guard !isInterrupted, !connection.isResponseUnderWay, let member else {
            if !isInterrupted { settle(failure) }
            return fail(error, fields: fields)
        }
        connection.takeBackResponse()
        answer = .awaited
        let calls = loop.state.calls
        var plan = self.plan ?? makePlan()
        let need = need
        let settings = served.routes.settings
        let group = counted
        counted = nil
        let step = loop.state.routing.withLock { state in
            let now = RoutingInstant.now
            if let group { state.fail(member, of: group, settings, need, failure, now) }
            return plan.next(after: failure, of: member, calls: calls, &state, now)
        }
        self.plan = plan
        loop.state.logger.info(
            "a try failed",
            metadata: logFields([
                "status": .stringConvertible(error.status), "kind": "\(failure.kind.rawValue)",
            ]))
        perform(step, after: error, fields: fields)
    }

    /// What a line of the log says of the present try, by which it is found among those of the access log.
    func logFields(_ more: Logger.Metadata) -> Logger.Metadata {
        var fields = more
        fields["request_id"] = "\(connection?.id.text ?? "")"
        fields["model"] = "\(route.name)"
        fields["deployment"] = "\(deployment?.deployment.id ?? "")"
        return fields
    }

    /// Tells the routing state that the present try failed for good.
    func settle(_ failure: RoutingFailure) {
        guard let member, let group = counted else { return }
        counted = nil
        let (settings, need) = (served.routes.settings, need)
        loop.state.routing.withLock {
            $0.fail(member, of: group, settings, need, failure, .now)
        }
    }

    /// Tells the routing state how the present try ended, if it does not know yet.
    func settle(_ ending: CallRecord.Ending) {
        guard let member, counted != nil else { return }
        counted = nil
        let (settings, need) = (served.routes.settings, need)
        guard ending == .complete else {
            return loop.state.routing.withLock { $0.abandon(member, need, .now) }
        }
        let usage = usage
        let now = NIODeadline.now()
        let timing = CallTiming(
            whole: Duration(now - triedAt),
            firstByte: call.isStreaming ? firstBytesAt.map { Duration($0 - triedAt) } : nil,
            outputTokens: usage?.completionTokens)
        loop.state.routing.withLock {
            $0.succeed(
                member, settings, need, timing, usedTokens: usage?.totalTokens,
                RoutingInstant(now))
        }
    }
}

extension RoutingInstant {
    /// The event loops' clock.
    init(_ deadline: NIODeadline) {
        self.init(nanoseconds: Int64(clamping: deadline.uptimeNanoseconds))
    }

    /// This moment.
    static var now: RoutingInstant { RoutingInstant(NIODeadline.now()) }
}

extension TransferRequest {
    /// Lets the whole transfer take no longer than this.
    fileprivate mutating func limit(total: Duration) {
        deadlines.total = deadlines.total.map { min($0, total) } ?? total
    }
}
