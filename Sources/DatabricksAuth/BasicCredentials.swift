import Failures

/// `basic`: user name and password; users send `token` and a personal access token this way.
struct BasicCredentials: CredentialStrategy {
    static let authType = "basic"
    static let needs: [ConfigAttribute] = [.username, .password]

    let username: String
    let password: Secret

    func credential(forceRefresh: Bool) async throws -> Credential {
        .basic(Secret(Base64.encode(Array("\(username):\(password.reveal())".utf8))))
    }
}
