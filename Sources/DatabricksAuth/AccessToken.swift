package import Failures
package import POSIX

/// A bearer token and how long it is good.
package struct AccessToken: Sendable {
    package let value: Secret
    /// nil for a token that the server gave no end for, such as a personal access token.
    package let expiry: WallTime?
    /// When it was fetched; nil for one that was not.
    let fetched: WallTime?
    /// Further header fields that go with it, such as the second token of an Azure service principal.
    package private(set) var companions: [(name: String, value: Secret)] = []

    init(_ value: Secret, expiry: WallTime? = nil, fetched: WallTime? = nil) {
        self.value = value
        self.expiry = expiry
        self.fetched = fetched
    }

    /// The same with a second token in a header field of its own; what ends first ends both.
    func with(_ name: String, _ other: AccessToken) -> AccessToken {
        let ends = [expiry, other.expiry].compactMap { $0 }
        var both = AccessToken(value, expiry: ends.min(), fetched: fetched)
        both.companions = companions + [(name, other.value)]
        return both
    }

    /// The service refuses tokens near their end, so one this close to it counts as expired.
    static let floor: Duration = .seconds(40)

    /// How far the clock may be set back without a token seeming to come from the future.
    private static let tolerance: Duration = .seconds(5)

    /// Whether more than `minTTL` remains; for short-lived tokens half their life is enough, 40 s never less.
    ///
    /// A token from the future was fetched before the clock was set back: when it ends is not known any more.
    func isFresh(at now: WallTime, minTTL: Duration) -> Bool {
        guard let expiry else { return true }
        if let fetched, now + Self.tolerance < fetched { return false }
        let life = fetched.map { expiry - $0 } ?? minTTL * 2
        return expiry - now > max(Self.floor, min(minTTL, life / 2))
    }

    /// Whether it can still be sent.
    func isUsable(at now: WallTime) -> Bool { expiry.map { $0 - now > Self.floor } ?? true }
}
