import Failures
import POSIX

/// Takes a token from the disk, or fetches one for all processes of the user that want it.
///
/// Single flight: who has the lock looks at the disk once more, asks the server, and writes the answer before it uses it
/// and before it lets go. The lock is the kernel's, so a killed holder blocks nobody.
struct CachedTokenSource: TokenSource {
    let source: any TokenSource
    let file: TokenFile
    let patience: Duration
    let now: @Sendable () -> WallTime

    var identity: [String]? { source.identity }

    func fetch() async throws -> AccessToken {
        try await token(TokenDemand(minTTL: .zero, .brandNew))
    }

    func token(_ demand: TokenDemand) async throws -> AccessToken {
        if let known = known(demand) { return known }
        guard file.prepare() else { return try await source.fetch() }
        return try await SingleFlight(lockPath: file.lockPath, patience: patience).token(
            known: { known(demand) }, attempt: file.attempt, renew: { try await renewed(demand) })
    }

    private func known(_ demand: TokenDemand) -> AccessToken? {
        if demand.isForBrandNew { return nil }
        return file.read().token.flatMap { demand.accepts($0, at: now()) ? $0 : nil }
    }

    /// The entry as it is now, or the answer of the server.
    private func renewed(_ demand: TokenDemand) async throws -> AccessToken {
        let entry = file.read(explains: true)
        if let token = entry.token, demand.accepts(token, at: now()) { return token }
        if let failure = entry.failure, failure.isRecent(at: now()), !demand.isForBrandNew {
            file.note("the token server is not asked again within \(TokenEntry.Failure.memory)")
            return try fallback(entry, demand, instead: failure.error)
        }
        do {
            let token = try await source.fetch()
            file.removeLeftovers()
            file.write(TokenEntry(token: token))
            return token
        } catch let error as ToolError {
            let failure = TokenEntry.Failure(error: error, at: now())
            file.write(TokenEntry(token: entry.token, failure: failure))
            return try fallback(entry, demand, instead: error)
        }
    }

    /// The old token while it is good; else the failure.
    private func fallback(
        _ entry: TokenEntry, _ demand: TokenDemand, instead error: ToolError
    ) throws(ToolError) -> AccessToken {
        guard let token = entry.token, demand.tolerates(token, at: now()) else {
            throw error
        }
        file.note("the cached token is used, as no newer one could be had: \(error.message)")
        return token
    }
}
