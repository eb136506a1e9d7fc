import Failures
import Transport

/// User name and password: auth type `basic`; also `token` and a personal access token.
struct BasicCredentials: CredentialStrategy {
    static let method = AuthMethod(
        type: "basic", needs: [.username, .password]
    ) { setup, _ throws(ToolError) in
        .ready(
            BasicCredentials(
                username: setup[.username] ?? "", password: try setup.secret(.password)))
    }

    let username: String
    let password: Secret

    func credential(forceRefresh: Bool) async throws -> Credential { credential }

    func readyCredential() -> Credential? { credential }

    private var credential: Credential {
        .basic(Secret(Base64.encode(Array("\(username):\(password.reveal())".utf8))))
    }
}
