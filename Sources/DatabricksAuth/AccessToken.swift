package import Failures
package import POSIX

/// A bearer token and how long it is good.
package struct AccessToken: Sendable {
    package let value: Secret
    /// nil for a token that the server gave no end for, such as a personal access token.
    package let expiry: WallTime?
    /// When it was fetched; nil for one that was not.
    let fetched: WallTime?

    init(_ value: Secret, expiry: WallTime? = nil, fetched: WallTime? = nil) {
        self.value = value
        self.expiry = expiry
        self.fetched = fetched
    }

    /// The service refuses tokens near their end, so one this close to it counts as expired.
    static let floor: Duration = .seconds(40)

    /// Whether more than `minTTL` remains; for short-lived tokens half their life is enough, 40 s never less.
    func isFresh(at now: WallTime, minTTL: Duration) -> Bool {
        guard let expiry else { return true }
        let life = fetched.map { expiry - $0 } ?? minTTL * 2
        return expiry - now > max(Self.floor, min(minTTL, life / 2))
    }

    /// Whether it can still be sent.
    func isUsable(at now: WallTime) -> Bool { expiry.map { $0 - now > Self.floor } ?? true }
}
