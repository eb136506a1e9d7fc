import Failures
import JSON
import LLMProtocols
import ModelCatalog
import Testing
import Transport

@testable import QueryCommand

@Suite struct BatchSchedulerTests {
    /// A scheduler, a clock that stands until it is moved, and the calls that were asked.
    private struct Bench {
        var scheduler: BatchScheduler
        var now = Duration.seconds(100)
        var finished: [Int] = []
        var failed: [Int] = []

        init(
            _ limits: BatchScheduler.Limits, rows: Int, forecast: CostForecast = CostForecast(),
            isOver: Bool = true
        ) {
            scheduler = BatchScheduler(limits, forecast: forecast)
            for index in 0..<rows {
                scheduler.add(
                    BatchQuestion(
                        row: BatchRow(index: index), content: .text(Array("\"\(index)\"".utf8))))
            }
            if isOver { scheduler.endInput() }
        }

        /// The calls that may start now, by their rows.
        mutating func start() -> [BatchCall] {
            var calls: [BatchCall] = []
            while case .ask(let call) = scheduler.next(now: now) { calls.append(call) }
            return calls
        }

        mutating func end(_ call: BatchCall, _ outcome: BatchScheduler.Outcome) {
            let rows = call.rows.map(\.index)
            switch scheduler.ended(call, outcome, now: now, jitter: 0.5) {
            case .done: finished += rows
            case .failed: failed += rows
            case .again: break
            }
        }

        /// Answers every call as the closure says until nothing more is asked or a time must come.
        mutating func run(_ answer: (BatchCall) -> BatchScheduler.Outcome) {
            while true {
                let calls = start()
                if calls.isEmpty { return }
                for call in calls { end(call, answer(call)) }
            }
        }

        /// Whether the batch is over now; looks only, so a call that would be asked is not.
        var isOver: Bool {
            var scheduler = scheduler
            if case .over = scheduler.next(now: now) { return true }
            return false
        }

        /// When something may be asked again; nil when that needs an event.
        var wait: Duration? {
            var scheduler = scheduler
            if case .wait(let time) = scheduler.next(now: now) { return time }
            return nil
        }
    }

    private static func refused(
        _ status: Int, _ code: ToolError.Code, _ message: String = "no", after: String? = nil
    ) -> BatchScheduler.Outcome {
        var fields: HeaderFields = [:]
        fields["Retry-After"] = after
        return .refused(
            ResponseHead(status: status, fields: fields),
            ToolError(code, message, status: status))
    }

    private static func limits(
        _ parallel: Int, _ batchSize: Int = 1, maxCost: Int64? = nil, rate: String? = nil
    ) -> BatchScheduler.Limits {
        BatchScheduler.Limits(
            parallel: parallel, batchSize: batchSize, rate: rate.flatMap(CallRate.init),
            maxCost: maxCost.map { Money(picodollars: $0) })
    }

    /// An output token costs a picodollar, an input token nothing.
    private static let prices = JSONNumber(text: "0.000000000001").flatMap {
        ModelPrices(liteLLM: ["output_cost_per_token": $0], provider: "any")
    }

    /// Each row may cost so many picodollars.
    private static func dear(_ cost: Int) -> CostForecast {
        CostForecast(prices: prices, tokenLimit: cost)
    }

    private static func answered(_ cost: Int) -> BatchScheduler.Outcome {
        .answered(Usage(promptTokens: 1, completionTokens: cost))
    }

    @Test(arguments: [(1, 1), (4, 1), (2, 64)])
    func `no more calls are in flight than asked for, each row in one of them`(
        _ parallel: Int, _ batchSize: Int
    ) {
        var bench = Bench(Self.limits(parallel, batchSize), rows: 200)
        let calls = bench.start()
        #expect(calls.count == parallel)
        #expect(calls.allSatisfy { $0.rows.count == batchSize })
        for call in calls { bench.end(call, .answered(nil)) }
        bench.run { _ in .answered(nil) }
        #expect(bench.finished.sorted() == Array(0..<200))
        #expect(bench.isOver)
    }

    @Test
    func `a call waits for more texts while others are in flight, not when nothing else goes on`() {
        var bench = Bench(Self.limits(2, 4), rows: 6, isOver: false)
        let calls = bench.start()
        #expect(calls.map(\.rows.count) == [4])
        bench.end(calls[0], .answered(nil))
        let rest = bench.start()
        #expect(rest.map(\.rows.count) == [2])
    }

    @Test(arguments: [0, 31, 63], [(400, "bad text"), (400, "too long"), (413, "no")])
    func `one poison row of sixty-four fails alone`(_ poison: Int, _ refusal: (Int, String)) {
        var bench = Bench(Self.limits(4, 64), rows: 64)
        bench.run { call in
            call.rows.contains { $0.index == poison }
                ? Self.refused(refusal.0, .data, refusal.1) : .answered(nil)
        }
        #expect(bench.failed == [poison])
        #expect(bench.finished.sorted() == (0..<64).filter { $0 != poison })
        #expect(bench.scheduler.batchSize == 64, "one text says nothing about the size of calls")
        #expect(bench.isOver)
    }

    @Test func `a server that takes fewer texts is given fewer, also by late refusals`() {
        var bench = Bench(Self.limits(3, 64), rows: 1000)
        let late = bench.start()
        bench.end(late[0], Self.refused(413, .data))
        for call in bench.start() { bench.end(call, Self.refused(413, .data)) }
        #expect(bench.scheduler.batchSize == 16)
        bench.end(late[1], Self.refused(413, .data))
        #expect(bench.scheduler.batchSize == 16)
        bench.end(late[2], Self.refused(413, .data))
        bench.run { $0.rows.count > 16 ? Self.refused(413, .data) : .answered(nil) }
        #expect(bench.finished.sorted() == Array(0..<1000))
        #expect(bench.failed.isEmpty)
    }

    @Test func `a refusal for rate pauses every call, and its rows go first`() {
        var bench = Bench(Self.limits(2), rows: 4)
        let calls = bench.start()
        bench.now = .seconds(101)
        bench.end(calls[0], Self.refused(429, .later, after: "30"))
        bench.end(calls[1], .answered(nil))
        let paused = bench.start()
        #expect(paused.isEmpty)
        #expect(bench.wait == .seconds(131))
        bench.now = .seconds(131)
        let resumed = bench.start()
        #expect(resumed.map { $0.rows[0].index } == [0])
    }

    @Test func `refusals for rate end at the longest time of retries, not at their number`() {
        var bench = Bench(Self.limits(1), rows: 1)
        var tries = 0
        while !bench.isOver {
            for call in bench.start() {
                tries += 1
                bench.end(call, Self.refused(429, .later, after: "50"))
            }
            if let time = bench.wait { bench.now = time }
        }
        #expect(tries == 7)
        #expect(bench.failed == [0])
    }

    @Test func `a pause longer than all retries may take ends the batch`() {
        var bench = Bench(Self.limits(1), rows: 3)
        for call in bench.start() { bench.end(call, Self.refused(429, .later, after: "3600")) }
        #expect(bench.isOver)
        #expect(bench.scheduler.stop?.code == .later)
    }

    @Test func `a server that cannot be reached is tried again, as often as retries say`() {
        var bench = Bench(Self.limits(1), rows: 1)
        let broken = TransportError(.cannotConnect, message: "refused", wasSent: false)
        var tries = 0
        while !bench.isOver {
            for call in bench.start() {
                tries += 1
                bench.end(call, .broken(broken, ToolError(.unavailable, "refused")))
            }
            if let time = bench.wait { bench.now = time }
        }
        #expect(tries == 5)
        #expect(bench.failed == [0])
    }

    @Test func `the rate holds for all calls together`() {
        var bench = Bench(Self.limits(8, rate: "1/s"), rows: 8)
        let first = bench.start()
        #expect(first.count == 1)
        let next = bench.wait
        #expect(next == .milliseconds(100_900))
        bench.now = next ?? .zero
        let second = bench.start()
        #expect(second.count == 1)
    }

    @Test func `the money ends before the limit is passed`() {
        var bench = Bench(Self.limits(4, maxCost: 10), rows: 100, forecast: Self.dear(3))
        bench.run { _ in Self.answered(3) }
        #expect(bench.finished.count == 3)
        #expect(bench.scheduler.budget.spent == Money(picodollars: 9))
        #expect(bench.scheduler.stop?.code == .later)
        #expect(bench.isOver)
    }

    @Test func `calls that turn out cheaper than was foreseen leave room for more`() {
        var bench = Bench(Self.limits(4, maxCost: 10), rows: 8, forecast: Self.dear(5))
        let planned = bench.start()
        #expect(planned.count == 2)
        #expect(bench.scheduler.stop == nil)
        bench = Bench(Self.limits(4, maxCost: 10), rows: 5, forecast: Self.dear(5))
        bench.run { _ in Self.answered(1) }
        #expect(bench.finished.count == 5)
        #expect(bench.scheduler.stop == nil)
    }

    @Test(arguments: [1, 4])
    func `without a limit of tokens the money ends within what is in flight`(_ parallel: Int) {
        var bench = Bench(
            Self.limits(parallel, maxCost: 100), rows: 1000,
            forecast: CostForecast(prices: Self.prices))
        var answers = 0
        bench.run { _ in
            answers += 1
            return Self.answered(answers % 2 == 0 ? 3 : 7)
        }
        let spent = bench.scheduler.budget.spent.picodollars
        #expect(bench.scheduler.stop?.code == .later)
        #expect(spent > 100 - 7 && spent <= 100, "the longest answer so far is foreseen")
        let unforeseen = Bench(
            Self.limits(parallel, maxCost: 1), rows: 1000,
            forecast: CostForecast(prices: Self.prices))
        bench = unforeseen
        bench.run { _ in Self.answered(7) }
        #expect(bench.finished.count == parallel, "only the first calls are a surprise")
    }

    @Test func `while too many lines wait for their turn only the call they wait for goes on`() {
        var bench = Bench(Self.limits(4), rows: 20)
        let calls = bench.start()
        for call in calls.dropFirst() { bench.end(call, .answered(nil)) }
        bench.scheduler.holdsBack = true
        #expect(bench.start().isEmpty)
        bench.end(calls[0], Self.refused(429, .later, after: "1"))
        #expect(bench.start().isEmpty)
        #expect(bench.wait == bench.now + .seconds(1))
        bench.now += .seconds(1)
        let first = bench.start()
        #expect(first.map { $0.rows[0].index } == [0])
        bench.end(first[0], .answered(nil))
        bench.scheduler.holdsBack = false
        bench.run { _ in .answered(nil) }
        #expect(bench.finished.sorted() == Array(0..<20))
    }

    @Test(arguments: [(ToolError.Code.auth, 401), (.absent, 404)])
    func `a refusal that is not about the row ends the batch`(
        _ code: ToolError.Code, _ status: Int
    ) {
        var bench = Bench(Self.limits(1), rows: 100)
        bench.run { _ in Self.refused(status, code) }
        #expect(bench.failed == [0])
        #expect(bench.scheduler.stop?.code == code)
    }

    @Test func `an answer that is of no use was paid for and is not asked again`() {
        var bench = Bench(Self.limits(1, maxCost: 10), rows: 2, forecast: Self.dear(2))
        bench.run { _ in .useless(ToolError(.peer, "no")) }
        #expect(bench.failed == [0, 1])
        #expect(bench.scheduler.budget.spent == Money(picodollars: 4))
    }

    @Test func `a call whose credential was renewed is asked again at once`() {
        var bench = Bench(Self.limits(1), rows: 2)
        let call = bench.start()[0]
        bench.scheduler.renewed(call, now: bench.now)
        let again = bench.start()
        #expect(again.map { $0.rows[0].index } == [0])
        #expect(again[0].isRenewed)
    }

    @Test func `a halt waits for what is in flight`() {
        var bench = Bench(Self.limits(2), rows: 9)
        let calls = bench.start()
        bench.scheduler.withdraw(calls[0], because: ToolError(.auth, "no token"))
        #expect(!bench.isOver)
        bench.end(calls[1], .answered(nil))
        #expect(bench.isOver)
        #expect(bench.finished == [1])
    }
}
