import Failures
import POSIX

/// What a token must be like to do.
struct TokenDemand: Sendable {
    /// With less life left it is replaced first; for short-lived tokens half their life is enough.
    let minTTL: Duration
    let kind: Kind

    enum Kind: Sendable {
        /// Any that is good.
        case fresh
        /// One that is not this one: it was refused, or is to be replaced in time.
        case otherThan(Secret)
        /// One that nobody had before.
        case brandNew
    }

    init(minTTL: Duration, _ kind: Kind = .fresh) {
        self.minTTL = minTTL
        self.kind = kind
    }

    /// Whether only the server can meet it.
    var isForBrandNew: Bool { if case .brandNew = kind { true } else { false } }

    /// Whether a known token will do.
    func accepts(_ token: AccessToken, at now: WallTime) -> Bool {
        token.isFresh(at: now, minTTL: minTTL) && allows(token)
    }

    /// Whether a token that is too old to be accepted may still be used when no other can be had.
    func tolerates(_ token: AccessToken, at now: WallTime) -> Bool {
        token.isUsable(at: now) && allows(token)
    }

    private func allows(_ token: AccessToken) -> Bool {
        switch kind {
        case .fresh: true
        case .otherThan(let other): token.value.reveal() != other.reveal()
        case .brandNew: false
        }
    }
}
