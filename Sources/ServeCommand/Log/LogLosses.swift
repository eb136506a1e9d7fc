import Synchronization

/// Counts log lines that were left out because nobody took them.
enum LogLosses {
    private static let lines = Atomic(0)

    /// Notes lines that are lost.
    static func add(_ count: Int = 1) { lines.wrappingAdd(count, ordering: .relaxed) }

    /// How many there were since the start.
    static var count: Int { lines.load(ordering: .relaxed) }
}
