package import Failures

/// A bearer token that the user already has: auth type `pat`.
///
/// Nothing is fetched, and nothing expires as far as we know.
package struct PersonalAccessToken: CredentialStrategy {
    static let method = AuthMethod(type: "pat", needs: [.token]) { setup, _ throws(ToolError) in
        let token = try setup.secret(.token)
        guard token.isHeaderSafe else {
            let origin = setup.config.settings[.token]?.origin.phrase ?? ""
            throw ToolError(
                .config,
                "token from \(origin) holds a space, a line break or a character that no token has")
        }
        return .ready(PersonalAccessToken(token: token))
    }

    private let token: Secret

    /// A strategy that sends this token.
    package init(token: Secret) { self.token = token }

    package func credential(forceRefresh: Bool) async throws -> Credential {
        .bearer(AccessToken(token))
    }

    package func readyCredential() -> Credential? { .bearer(AccessToken(token)) }
}

extension Secret {
    /// Whether it can go into a header as it is: something, and no white space or control characters in it.
    var isHeaderSafe: Bool {
        let bytes = reveal().utf8
        return !bytes.isEmpty && bytes.allSatisfy { 0x21...0x7E ~= $0 }
    }
}
