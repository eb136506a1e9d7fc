import Failures
import POSIX
import Synchronization

/// Keeps a fetched token in memory and replaces it in time; any number of callers share one fetch.
///
/// With `refreshesAhead` a token that enters its last third (20 minutes at most) is used to its end while its successor
/// is fetched in the background, one attempt a minute.
final class RefreshingCredential: CredentialStrategy {
    private struct State {
        var token: AccessToken?
        var fetch: Task<AccessToken, any Error>?
        var nextAttempt: WallTime?
    }

    private let source: any TokenSource
    private let minTTL: Duration
    private let refreshesAhead: Bool
    private let now: @Sendable () -> WallTime
    private let state = Mutex(State())

    init(
        _ source: any TokenSource, minTTL: Duration, refreshesAhead: Bool,
        now: @escaping @Sendable () -> WallTime
    ) {
        self.source = source
        self.minTTL = minTTL
        self.refreshesAhead = refreshesAhead
        self.now = now
    }

    var isRenewable: Bool { true }

    var identity: [String]? { source.identity }

    func credential(forceRefresh: Bool) async throws -> Credential {
        if !forceRefresh, let ready = readyCredential() { return ready }
        let current = state.withLock(\.token)
        let refused = current.map { TokenDemand.Kind.otherThan($0.value) } ?? .brandNew
        do {
            return .bearer(try await sharedFetch(forceRefresh ? refused : .fresh).value)
        } catch {
            guard let current, !forceRefresh, current.isUsable(at: now()) else { throw error }
            return .bearer(current)
        }
    }

    func readyCredential() -> Credential? {
        let now = now()
        guard let current = state.withLock(\.token) else { return nil }
        guard refreshesAhead else {
            return current.isFresh(at: now, minTTL: minTTL) ? .bearer(current) : nil
        }
        refreshInBackground(current, now)
        return current.isUsable(at: now) ? .bearer(current) : nil
    }

    private func refreshInBackground(_ current: AccessToken, _ now: WallTime) {
        guard let expiry = current.expiry, let fetched = current.fetched,
            expiry - now < min((expiry - fetched) / 3, .seconds(1200)),
            state.withLock({ state in
                // A fetch that ended since `current` was read has replaced it already.
                guard state.fetch == nil, state.token?.expiry == expiry,
                    state.nextAttempt.map({ $0 <= now }) ?? true
                else { return false }
                state.nextAttempt = now + .seconds(60)
                return true
            })
        else { return }
        _ = sharedFetch(.otherThan(current.value))
    }

    /// The fetch that is under way, or a new one.
    ///
    /// A bare task, as no caller's cancellation may end it for the others.
    private func sharedFetch(_ kind: TokenDemand.Kind) -> Task<AccessToken, any Error> {
        state.withLock { state in
            if let fetch = state.fetch { return fetch }
            let demand = TokenDemand(minTTL: minTTL, kind)
            let fetch = Task { [source, weak self] in
                let result: Result<AccessToken, any Error>
                do { result = .success(try await source.token(demand)) } catch {
                    result = .failure(error)
                }
                self?.finish(result)
                return try result.get()
            }
            state.fetch = fetch
            return fetch
        }
    }

    private func finish(_ result: Result<AccessToken, any Error>) {
        state.withLock { state in
            state.fetch = nil
            if case .success(let token) = result {
                state.token = token
                state.nextAttempt = nil
            }
        }
    }
}
