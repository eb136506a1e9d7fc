package import Failures

/// A bearer token that the user already has: auth type `pat`.
///
/// Nothing is fetched, and nothing expires as far as we know.
package struct PersonalAccessToken: CredentialStrategy {
    /// The strategy's name in `auth_type`.
    static let authType = "pat"
    /// What must be set, beside a host.
    static let needs: [ConfigAttribute] = [.token]

    private let token: Secret

    /// A strategy that sends this token.
    package init(token: Secret) { self.token = token }

    package func credential(forceRefresh: Bool) async throws -> Credential {
        .bearer(AccessToken(token))
    }

    package func readyCredential() -> Credential? { .bearer(AccessToken(token)) }
}
