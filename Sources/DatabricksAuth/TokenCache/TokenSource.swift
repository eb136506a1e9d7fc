import Failures

/// Something that gets a token from elsewhere: a server, a program, a store.
protocol TokenSource: Sendable {
    /// A new token.
    func fetch() async throws -> AccessToken

    /// A token that meets a demand; a source that knows one already need not fetch it.
    func token(_ demand: TokenDemand) async throws -> AccessToken

    /// All that decides which token comes, beside host and auth type, secrets included; nil when its tokens must not be
    /// kept in our cache: somebody else keeps them, or who we are may change without any setting telling.
    var identity: [String]? { get }
}

extension TokenSource {
    func token(_ demand: TokenDemand) async throws -> AccessToken { try await fetch() }

    var identity: [String]? { nil }
}
