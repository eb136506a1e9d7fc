import Glibc
import Synchronization

/// Counts the time a jq thread spends inside libjq for one record; watched from another thread.
final class JQClock: Sendable {
    /// Nanoseconds; nil for no limit.
    private let limit: Int64?
    /// When the running stretch began, moved back by what was used before it; 0 while nothing runs.
    private let start = Atomic<Int64>(0)
    /// What earlier stretches of this record used.
    private let used = Atomic<Int64>(0)

    init(limit: Duration?) {
        self.limit = limit.map {
            let (seconds, attoseconds) = $0.components
            return max(1, min(seconds, 1 << 32) * 1_000_000_000 + attoseconds / 1_000_000_000)
        }
    }

    private static var now: Int64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    // MARK: the jq thread

    func resume() {
        guard limit != nil else { return }
        start.store(Self.now - used.load(ordering: .relaxed), ordering: .relaxed)
    }

    func pause() {
        guard limit != nil else { return }
        used.store(Self.now - start.load(ordering: .relaxed), ordering: .relaxed)
        start.store(0, ordering: .relaxed)
    }

    /// Forgets the record's time.
    func reset() {
        start.store(0, ordering: .relaxed)
        used.store(0, ordering: .relaxed)
    }

    // MARK: the watching thread

    /// When to look again, on the monotonic clock in nanoseconds; nil when there is no limit.
    func nextLook() -> Int64? {
        guard let limit else { return nil }
        let start = start.load(ordering: .relaxed)
        return (start == 0 ? Self.now : start) + limit
    }

    /// Whether the record used up its time.
    var isOver: Bool {
        guard let limit else { return false }
        let start = start.load(ordering: .relaxed)
        return start != 0 && Self.now - start >= limit
    }
}
