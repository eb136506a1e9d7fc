import POSIX
import Synchronization

/// A clock that tests move.
final class HandClock: Sendable {
    private let seconds: Mutex<Int>

    init(at seconds: Int = 1_000_000) { self.seconds = Mutex(seconds) }

    var now: WallTime { WallTime(seconds: seconds.withLock { $0 }) }

    func advance(_ by: Int) { seconds.withLock { $0 += by } }
}
