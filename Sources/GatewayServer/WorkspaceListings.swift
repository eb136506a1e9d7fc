import Providers
import Synchronization

/// Keeps the listing of the gateway's own workspace for a few seconds, and has one call at a time fetch it.
///
/// What callers fetch with credentials of their own is not kept.
final class WorkspaceListings: Sendable {
    /// How long a listing is shown before the workspace is asked again.
    static let lifetime = Duration.seconds(10)

    private struct Entry {
        let id: UInt64
        let host: String
        let fetch: Task<WorkspaceListing, any Error>
        /// When the answer came; nil while it is awaited.
        var fetchedAt: ContinuousClock.Instant?
    }

    private struct State {
        var entry: Entry?
        var count: UInt64 = 0
    }

    private let state = Mutex(State())
    private let now: @Sendable () -> ContinuousClock.Instant

    /// `now` is the clock that listings age by.
    init(now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) { self.now = now }

    /// The listing of a host: the one at hand, the one that is on its way, or a new one.
    ///
    /// A failure is told to all who waited for it, and the next request asks again.
    func listing(
        of host: String, fetch: @escaping @Sendable () async throws -> WorkspaceListing
    ) async throws -> WorkspaceListing {
        let now = now()
        let entry = state.withLock { state in
            if let entry = state.entry, entry.host == host,
                entry.fetchedAt.map({ now - $0 < Self.lifetime }) ?? true
            {
                return entry
            }
            state.count += 1
            // A bare task: the others wait for it even when the caller that began it goes away.
            let entry = Entry(id: state.count, host: host, fetch: Task { try await fetch() })
            state.entry = entry
            return entry
        }
        do {
            let listing = try await entry.fetch.value
            state.withLock { state in
                guard state.entry?.id == entry.id, state.entry?.fetchedAt == nil else { return }
                state.entry?.fetchedAt = self.now()
            }
            return listing
        } catch {
            state.withLock { if $0.entry?.id == entry.id { $0.entry = nil } }
            throw error
        }
    }
}
