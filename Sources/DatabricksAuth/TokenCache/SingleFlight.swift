import Failures
import POSIX

/// One process at a time: who has the lock gets the token, the others wait for what it brings.
struct SingleFlight: Sendable {
    /// The lock's file, which holds nothing.
    let lockPath: String
    /// How long to wait for another process.
    let patience: Duration
    /// Hears once of each wait that begins.
    var note: @Sendable (String) -> Void = { _ in }

    /// What came of an attempt to get the lock.
    enum Turn: ~Copyable {
        case mine(FileLock)
        case taken
        /// There can be no lock; a token is needed all the same.
        case unlocked
    }

    /// A token that is known, or that `renew` gets while no other process does.
    func token(
        known: () throws -> AccessToken?, attempt: () throws -> Turn,
        renew: () async throws -> AccessToken
    ) async throws -> AccessToken {
        let deadline = ContinuousClock.now + patience
        var pause = Duration.zero
        while true {
            if let known = try known() { return known }
            switch try attempt() {
            case .mine(let lock):
                let result: Result<AccessToken, any Error>
                do { result = .success(try await renew()) } catch { result = .failure(error) }
                lock.release()
                return try result.get()
            case .unlocked: return try await renew()
            case .taken: break
            }
            guard ContinuousClock.now < deadline else { throw busy }
            if pause == .zero { note("another process is fetching the token, which is waited for") }
            pause = min(max(pause * 2, .milliseconds(1)), .milliseconds(32))
            try await Task.sleep(for: pause)
        }
    }

    private var busy: ToolError {
        ToolError(
            .later, "token: another process is fetching it, for longer than --timeout allows",
            hint: "run again; `fuser \(lockPath)` names the process")
    }
}
