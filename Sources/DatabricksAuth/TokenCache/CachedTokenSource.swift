import Failures
import POSIX

/// Takes a token from the disk, or fetches one for all processes of the user that want it.
///
/// Single flight: who has the lock looks at the disk once more, asks the server, and writes the answer before it uses it
/// and before it lets go. A refusal is an answer too: it goes to all who were waiting for it, however long they wait for
/// their turn. The lock is the kernel's, so a killed holder blocks nobody.
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
        let asked = now()
        return try await SingleFlight(
            lockPath: file.lockPath, patience: patience, note: file.note
        ).token(
            known: { known(demand) }, attempt: file.attempt,
            renew: { try await renewed(demand, asked: asked) })
    }

    private func known(_ demand: TokenDemand) -> AccessToken? {
        if demand.isForBrandNew { return nil }
        return file.read().token.flatMap { demand.accepts($0, at: now()) ? $0 : nil }
    }

    /// The entry as it is now, or the answer of the server; `asked`: when the token was wanted first.
    private func renewed(_ demand: TokenDemand, asked: WallTime) async throws -> AccessToken {
        let entry = file.read(explains: true)
        if let token = entry.token, demand.accepts(token, at: now()) { return token }
        if let failure = entry.failure, failure.answers(asked, at: now()), !demand.isForBrandNew {
            file.note("the token server has just refused, and is not asked again yet")
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
