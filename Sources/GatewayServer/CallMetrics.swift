import LLMProtocols
import ModelCatalog
import Synchronization

/// What `/metrics` tells: counts and latencies of the calls that are over, by model.
///
/// Not through swift-metrics: there a call is a dozen handlers, each found by its labels and with a lock of its own, 29
/// microseconds in a trial on two busy cores where the one lock and one lookup of this take 0.9. A whole call costs
/// about a hundred, and nothing else in the process reports to such a factory.
///
/// A model's name comes from the config or from a client whose name a wildcard took; past a limit all further
/// names are counted as `other`, so that no client can make the series grow.
final class CallMetrics: Sendable {
    /// Names counted one by one.
    static let nameLimit = 1000

    /// Upper bounds of the latency buckets, in seconds.
    static let bounds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300]

    /// A count for each bound, each without those of lower bounds, and one for what is above all.
    struct Histogram: Sendable {
        private(set) var counts = [Int](repeating: 0, count: bounds.count + 1)
        private(set) var sum = 0.0

        mutating func add(_ duration: Duration) {
            let (whole, attoseconds) = duration.components
            let seconds = Double(whole) + Double(attoseconds) / 1e18
            sum += seconds
            counts[bounds.firstIndex { seconds <= $0 } ?? bounds.count] += 1
        }
    }

    /// The series of one model.
    struct Series: Sendable {
        /// Calls by the status that the client saw; 0 for a client that left before.
        var statuses: [Int: Int] = [:]
        var retries = 0
        var fallbacks = 0
        var promptTokens = 0
        var cachedTokens = 0
        var completionTokens = 0
        var reasoningTokens = 0
        var spend = Money.zero
        var toFirstByte = Histogram()
        /// The same of streams alone.
        var toFirstToken = Histogram()
        var total = Histogram()
    }

    /// A series that is counted in place, found by one look-up.
    private final class Counter {
        var series = Series()
    }

    private let counters = Mutex<[String: Counter]>([:])
    /// Configs that came into service after the first, and those that could not.
    private let accepted = Atomic(0)
    private let refused = Atomic(0)

    /// Counts a config that came, or could not come, into service after the first.
    func countReload(isAccepted: Bool) {
        if isAccepted {
            accepted.wrappingAdd(1, ordering: .relaxed)
        } else {
            refused.wrappingAdd(1, ordering: .relaxed)
        }
    }

    /// How many configs came into service after the first, and how many could not.
    var reloads: (accepted: Int, refused: Int) {
        (accepted.load(ordering: .relaxed), refused.load(ordering: .relaxed))
    }

    /// Counts a call that is over.
    func count(_ record: CallRecord) {
        counters.withLock { counters in
            if let counter = counters[record.modelName] { return counter.series.add(record) }
            let name = counters.count < Self.nameLimit ? record.modelName : "other"
            let counter = counters[name] ?? Counter()
            counters[name] = counter
            counter.series.add(record)
        }
    }

    /// All series, by model.
    var all: [String: Series] { counters.withLock { $0.mapValues(\.series) } }
}

extension CallMetrics.Series {
    fileprivate mutating func add(_ record: CallRecord) {
        statuses[record.status, default: 0] += 1
        retries += record.retries
        fallbacks += record.fallbacks
        if let usage = record.usage {
            promptTokens += usage.promptTokens ?? 0
            cachedTokens += usage.cachedTokens ?? 0
            completionTokens += usage.completionTokens ?? 0
            reasoningTokens += usage.reasoningTokens ?? 0
        }
        if let cost = record.cost { spend = spend + cost }
        if let time = record.toFirstByte {
            toFirstByte.add(time)
            if record.isStreaming { toFirstToken.add(time) }
        }
        total.add(record.total)
    }
}
