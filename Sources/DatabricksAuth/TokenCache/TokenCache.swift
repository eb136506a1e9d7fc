import POSIX

/// Fetched tokens on disk, shared by all processes of a user: a file and a lock file for each identity, 0600, under
/// `${XDG_CACHE_HOME:-~/.cache}/dbx/tokens/`.
///
/// It holds nothing that cannot be fetched again, so anybody may delete it at any time, and what is wrong with it is
/// never a failure: the token is then fetched as if there were no cache, and one note says why.
package struct TokenCache: Sendable {
    /// `$XDG_CACHE_HOME` or `~/.cache`; nil when the environment names no home.
    private let root: String?
    private let note: @Sendable (String) -> Void
    let warn: @Sendable (String) -> Void

    /// The cache of the user whose environment it is; `note` hears what is wrong with it, `warn` what is wrong with a
    /// login that others keep.
    package init(
        environment: [String: String], note: @escaping @Sendable (String) -> Void,
        warn: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.warn = warn
        // A relative path would be another cache in each working directory; the XDG rules say to ignore it.
        func absolute(_ name: String) -> String? {
            environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        root = absolute("XDG_CACHE_HOME") ?? absolute("HOME").map { $0 + "/.cache" }
        self.note = note
    }

    /// A source that asks the disk first, and `source` when that has nothing good enough; `source` itself when its
    /// tokens must not be kept.
    ///
    /// - Parameters:
    ///   - patience: how long to wait for another process that is fetching the same token.
    func caching(
        _ source: any TokenSource, host: String, authType: String, patience: Duration,
        now: @escaping @Sendable () -> WallTime
    ) -> any TokenSource {
        guard let identity = source.identity else { return source }
        guard let root else {
            note("no token cache: HOME is not set")
            return source
        }
        let key = TokenKey(host: host, authType: authType, identity: identity)
        return CachedTokenSource(
            source: source, file: TokenFile(key: key, root: root, note: note),
            patience: patience, now: now)
    }
}
