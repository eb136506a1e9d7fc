import Failures
import POSIX

/// A login that a user made in a browser, with whichever program: auth types `databricks-cli` and `external-browser`.
///
/// Its tokens are kept where the login is, not in our cache. The refresh token of an answer is on the disk before the
/// access token is used, since the one before may be worthless by then.
struct StoredLogin: TokenSource {
    let store: any LoginStore
    let exchange: LoginExchange
    /// What to run to log in, for the user.
    let remedy: String
    let patience: Duration
    /// Hears of what is not a failure yet.
    let warn: @Sendable (String) -> Void

    private var now: WallTime { exchange.exchange.now() }

    func fetch() async throws -> AccessToken {
        try await token(TokenDemand(minTTL: .zero, .brandNew))
    }

    func token(_ demand: TokenDemand) async throws -> AccessToken {
        try await SingleFlight(lockPath: store.lockPath, patience: patience).token(
            known: { () throws(ToolError) in try known(demand) }, attempt: attempt,
            renew: { try await renewed(demand) })
    }

    private func known(_ demand: TokenDemand) throws(ToolError) -> AccessToken? {
        guard let token = try store.load()?.token else { throw absent }
        return demand.accepts(token, at: now) ? token : nil
    }

    private func attempt() -> SingleFlight.Turn {
        do throws(SystemError) {
            try FileSystem.makePrivateDirectory(FileSystem.parent(of: store.lockPath))
            guard let lock = try FileLock.attempt(store.lockPath) else { return .taken }
            return .mine(lock)
        } catch {
            return .unlocked
        }
    }

    private func renewed(_ demand: TokenDemand) async throws -> AccessToken {
        guard let old = try store.load() else { throw absent }
        if demand.accepts(old.token, at: now) { return old.token }
        do {
            guard let refresh = old.refresh else { throw over(nil) }
            let login = try await exchange.renew(refresh)
            do throws(ToolError) {
                try store.save(login, renewing: old)
            } catch {
                warn("\(error.message); the login is lost when this program ends")
            }
            return login.token
        } catch let error as ToolError {
            // Programs that know no lock may have been faster, and used the refresh token up.
            if let other = try? store.load(), other.access.reveal() != old.access.reveal(),
                demand.accepts(other.token, at: now)
            {
                return other.token
            }
            guard demand.tolerates(old.token, at: now) else {
                throw error.code == .auth ? over(error) : error
            }
            warn("the login could not be renewed, and ends soon: \(error.message)")
            return old.token
        }
    }

    private var absent: ToolError {
        ToolError(
            .auth,
            "\(exchange.type): cache: databricks OAuth is not configured for this host: "
                + "there is no login in \(store.location)",
            hint: "run: \(remedy)")
    }

    private func over(_ error: ToolError?) -> ToolError {
        ToolError(
            .auth,
            "\(exchange.type): a new access token could not be retrieved because "
                + (error == nil
                    ? "the login has no refresh token" : "the refresh token is invalid"),
            hint: "to log in again, run: \(remedy)", status: error?.status,
            upstream: error?.message)
    }
}
