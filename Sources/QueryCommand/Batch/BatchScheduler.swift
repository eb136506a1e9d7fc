import Failures
import LLMProtocols
import ModelCatalog
import Transport

/// Decides which call is asked when, how many at a time, what is asked again, and when the batch is over.
///
/// A pure value: it is told what happened and at what time, and answers with the next step. Questions that wait for another
/// try go before new ones, in the order of their rows.
struct BatchScheduler: Sendable {
    /// What the user asked for.
    struct Limits: Sendable {
        var parallel = 4
        /// Texts in one embeddings call.
        var batchSize = 64
        var rate: CallRate?
        var maxCost: Money?
        var retry = RetryPolicy()
    }

    /// What to do next.
    enum Step {
        case ask(BatchCall)
        /// Nothing until something happens, or until the given time.
        case wait(until: Duration?)
        /// All is answered, or nothing more will be asked.
        case over
    }

    /// How a try ended.
    enum Outcome {
        /// With the tokens that it told.
        case answered(Usage?)
        case refused(ResponseHead, ToolError)
        case broken(TransportError, ToolError)
        /// A whole answer that is not of the protocol; it was paid for.
        case useless(ToolError)
    }

    /// What becomes of a call.
    enum Verdict {
        /// Its rows are done: write their results.
        case done
        /// Its rows have failed.
        case failed(ToolError)
        /// It is asked again later, whole or in parts.
        case again(reason: ToolError, after: Duration)
    }

    private let limits: Limits
    private var forecast: CostForecast
    private var fresh = RowQueue<BatchQuestion>()
    private var again: [(due: Duration, call: BatchCall)] = []
    private(set) var inFlight = 0
    private var isInputOver = false
    private var limit: AdaptiveLimit
    private var pace: CallPace
    private(set) var budget: CostBudget
    private var breaker: FailureBreaker
    private(set) var batchSize: Int
    /// Why nothing more is asked; nil while all is well.
    private(set) var stop: ToolError?
    /// Whether too many lines wait for their turn: then only calls for whose rows they wait are asked.
    var holdsBack = false

    init(_ limits: Limits, forecast: CostForecast = CostForecast()) {
        self.limits = limits
        self.forecast = forecast
        limit = AdaptiveLimit(ceiling: limits.parallel)
        pace = CallPace(limits.rate)
        budget = CostBudget(limit: limits.maxCost)
        breaker = FailureBreaker(patience: max(100, 4 * limits.parallel))
        batchSize = max(1, limits.batchSize)
    }

    mutating func add(_ question: BatchQuestion) { fresh.append(question) }

    /// No question comes any more.
    mutating func endInput() { isInputOver = true }

    /// Nothing more is asked; what is in flight is waited for.
    mutating func halt(_ reason: ToolError) { stop = stop ?? reason }

    // MARK: what next

    mutating func next(now: Duration) -> Step {
        if stop != nil { return inFlight == 0 ? .over : .wait(until: nil) }
        guard inFlight < (holdsBack ? 1 : limit.calls) else { return .wait(until: nil) }
        let due = again.indices.filter { again[$0].due <= now }
            .min { again[$0].call.rows[0].index < again[$1].call.rows[0].index }
        guard due != nil || isReady else {
            let wake = again.map(\.due).min()
            if wake == nil, inFlight == 0, isInputOver, fresh.isEmpty { return .over }
            return .wait(until: wake)
        }
        let gate = max(limit.pausedUntil, pace.next)
        guard gate <= now else { return .wait(until: gate) }
        var call = due.map { again.remove(at: $0).call } ?? take()
        call.estimate = forecast.foreseen(call)
        guard budget.reserve(call.estimate) else {
            again.append((now, call))
            // What is in flight may turn out cheaper than was foreseen, and leave room.
            if inFlight > 0 { return .wait(until: nil) }
            halt(
                ToolError(
                    .later, "stopped before --max-cost-usd would be passed",
                    hint: "run it again with --resume and a higher limit"))
            return next(now: now)
        }
        pace.take(at: now)
        call.firstAsked = call.firstAsked ?? now
        call.asked = now
        inFlight += 1
        return .ask(call)
    }

    /// Whether a new call can be made: a full one, or what there is when nothing else goes on.
    private var isReady: Bool {
        guard !fresh.isEmpty else { return false }
        if holdsBack, !again.isEmpty { return false }
        guard batchSize > 1, !isInputOver, fresh.count < batchSize else { return true }
        return inFlight == 0 && again.isEmpty
    }

    /// A new call from the questions that wait: one body, or texts that stand together.
    private mutating func take() -> BatchCall {
        var rows: [BatchRow] = []
        var texts: [[UInt8]] = []
        while rows.count < batchSize, let question = fresh.first {
            switch question.content {
            case .text(let text):
                texts.append(text)
                rows.append(question.row)
                fresh.removeFirst()
            case .call(let path, let body) where rows.isEmpty:
                fresh.removeFirst()
                return BatchCall(
                    rows: [question.row], content: .body(path: path, body), retries: machine)
            case .call, .invalid:
                return BatchCall(rows: rows, content: .texts(texts), retries: machine)
            }
        }
        return BatchCall(rows: rows, content: .texts(texts), retries: machine)
    }

    private var machine: RetryMachine { RetryMachine(policy: limits.retry, isRepeatable: false) }

    // MARK: what happened

    /// A call was answered, refused, or broke.
    ///
    /// - Parameter jitter: chance from 0 to 1, asked for only where it decides.
    mutating func ended(
        _ call: BatchCall, _ outcome: Outcome, now: Duration, jitter: @autoclosure () -> Double
    ) -> Verdict {
        inFlight -= 1
        if case .answered(let usage) = outcome {
            budget.settle(call.estimate, cost: forecast.cost(of: usage))
            forecast.learn(usage, rows: call.rows.count)
            limit.succeeded(startedAt: call.asked)
            breaker.succeeded()
            return .done
        }
        var isPaid = false
        if case .useless = outcome { isPaid = true }
        budget.settle(call.estimate, cost: isPaid ? call.estimate : .zero)
        let jitter = jitter()
        switch outcome {
        case .refused(let head, let error):
            if Self.isThrottle(head) {
                return throttled(call, head, error, now: now, jitter: jitter)
            }
            if Self.isAboutRows(head, error), let halves = call.halves(machine) {
                if Self.isTooLarge(head, error) {
                    batchSize = max(1, min(batchSize, call.rows.count / 2))
                }
                again.append((now, halves.0))
                again.append((now, halves.1))
                return .again(reason: error, after: .zero)
            }
            // A text that is too long by itself said nothing about how many may share a call.
            if Self.isAboutRows(head, error), Self.isTooLarge(head, error) {
                batchSize = max(1, limits.batchSize)
            }
            return retried(call, .response(head), error, now: now, jitter: jitter)
        case .broken(let broken, let error):
            return retried(call, .failure(broken), error, now: now, jitter: jitter)
        case .useless(let error): return failed(call, error)
        case .answered: return .done
        }
    }

    /// A call whose credential was renewed is asked again at once.
    mutating func renewed(_ call: BatchCall, now: Duration) {
        inFlight -= 1
        budget.settle(call.estimate, cost: .zero)
        var call = call
        call.isRenewed = true
        again.append((now, call))
    }

    /// A call could not be sent, for a reason that is not its own: nothing more is asked.
    mutating func withdraw(_ call: BatchCall, because reason: ToolError) {
        inFlight -= 1
        budget.settle(call.estimate, cost: .zero)
        halt(reason)
    }

    private mutating func throttled(
        _ call: BatchCall, _ head: ResponseHead, _ error: ToolError, now: Duration, jitter: Double
    ) -> Verdict {
        let pause = limit.pause(wish: head.retryAfter(), jitter: jitter)
        let waited = now - (call.firstAsked ?? now)
        guard limits.retry.maxRetries > 0, waited + pause <= limits.retry.maxTime else {
            if pause > limits.retry.maxTime {
                halt(
                    ToolError(
                        .later, "\(error.message): the server asks for a pause of \(pause)",
                        hint: "run it again later with --resume", status: error.status))
            }
            return failed(call, error)
        }
        limit.throttled(startedAt: call.asked, now: now, pause: pause)
        again.append((now, call))
        return .again(reason: error, after: pause)
    }

    private mutating func retried(
        _ call: BatchCall, _ outcome: RetryMachine.Outcome, _ error: ToolError, now: Duration,
        jitter: Double
    ) -> Verdict {
        var call = call
        let verdict = call.retries.next(
            after: outcome, elapsed: now - (call.firstAsked ?? now), jitter: jitter)
        guard case .retry(let pause) = verdict else { return failed(call, error) }
        again.append((now + pause, call))
        return .again(reason: error, after: pause)
    }

    private mutating func failed(_ call: BatchCall, _ error: ToolError) -> Verdict {
        if breaker.trips(on: error.code, rows: call.rows.count) { halt(error) }
        return .failed(error)
    }

    /// Whether a refusal says that there are too many calls: 429, or 503 with a time.
    private static func isThrottle(_ head: ResponseHead) -> Bool {
        head.status == 429 || (head.status == 503 && head.fields["Retry-After"] != nil)
    }

    /// Whether a refusal may be due to one of several texts.
    private static func isAboutRows(_ head: ResponseHead, _ error: ToolError) -> Bool {
        head.status == 413 || error.code == .data
    }

    private static func isTooLarge(_ head: ResponseHead, _ error: ToolError) -> Bool {
        let text = error.message.lowercased()
        return head.status == 413
            || ["too long", "too large", "too many", "maximum"].contains { text.contains($0) }
    }
}
