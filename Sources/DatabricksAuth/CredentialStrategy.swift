package import Failures

/// One way to prove who we are: one conforming type per `auth_type`.
package protocol CredentialStrategy: Sendable {
    /// The credential to send now; `forceRefresh` asks the server for a new one where there is a server to ask.
    func credential(forceRefresh: Bool) async throws -> Credential

    /// Whether a refused credential can be replaced by a new one; asking again is useless where it cannot.
    var isRenewable: Bool { get }

    /// The credential that can be sent without waiting for anything; nil when a server must be asked first.
    func readyCredential() -> Credential?

    /// All that decides which credential it is, secrets included; nil when nothing that follows from it may be kept.
    var identity: [String]? { get }
}

/// What goes into the `Authorization` header, and into others beside it.
package enum Credential: Sendable {
    case bearer(AccessToken)
    /// `user:password` in base64.
    case basic(Secret)

    /// The header's value.
    package var authorization: Secret {
        switch self {
        case .bearer(let token): Secret("Bearer " + token.value.reveal())
        case .basic(let encoded): Secret("Basic " + encoded.reveal())
        }
    }

    /// Every header field to send, `Authorization` first.
    package var fields: [(name: String, value: Secret)] {
        guard case .bearer(let token) = self else { return [("Authorization", authorization)] }
        return [("Authorization", authorization)] + token.companions
    }
}

extension CredentialStrategy {
    package var isRenewable: Bool { false }

    package var identity: [String]? { nil }
}
