import DatabricksAuth
import Failures
import Synchronization

/// Hands out `token-1` until it is asked for a new one.
final class CountingCredential: CredentialStrategy {
    private let issued = Mutex(1)
    private let renews: Bool

    init(renews: Bool) { self.renews = renews }

    func credential(forceRefresh: Bool) async throws -> Credential {
        let number = issued.withLock {
            if forceRefresh, renews { $0 += 1 }
            return $0
        }
        return .basic(Secret("token-\(number)"))
    }

    func readyCredential() -> Credential? { nil }
}

extension Workspace {
    /// A workspace that no request of a test ever reaches.
    static func fixed(renews: Bool = true) -> Workspace {
        Workspace(
            host: "https://ws.test", authType: "oauth-m2m", workspaceID: "42",
            strategy: CountingCredential(renews: renews))
    }
}
