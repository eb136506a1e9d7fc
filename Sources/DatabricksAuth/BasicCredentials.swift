import Failures
import Transport

/// User name and password: auth type `basic`; also `token` and a personal access token.
struct BasicCredentials: CredentialStrategy {
    /// The strategy's name in `auth_type`.
    static let authType = "basic"
    /// What must be set, beside a host.
    static let needs: [ConfigAttribute] = [.username, .password]

    let username: String
    let password: Secret

    func credential(forceRefresh: Bool) async throws -> Credential { credential }

    func readyCredential() -> Credential? { credential }

    private var credential: Credential {
        .basic(Secret(Base64.encode(Array("\(username):\(password.reveal())".utf8))))
    }
}
