package import Failures

/// `pat`: a bearer token that the user already has. Nothing is fetched, nothing expires as far as we know.
package struct PersonalAccessToken: CredentialStrategy {
    static let authType = "pat"
    static let needs: [ConfigAttribute] = [.token]

    private let token: Secret

    package init(token: Secret) { self.token = token }

    package func credential(forceRefresh: Bool) async throws -> Credential {
        .bearer(AccessToken(token))
    }
}
