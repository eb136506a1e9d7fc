import Failures
import Transport

/// The secrets of one login: a verifier whose digest goes to the browser (PKCE, RFC 7636, S256), and a state that must
/// come back.
struct ProofKey: Sendable {
    /// 64 random bytes in base64url.
    let verifier: Secret
    /// SHA-256 of the verifier's text in base64url.
    let challenge: String
    /// 16 random bytes in base64url.
    let state: String

    init() {
        var random = SystemRandomNumberGenerator()
        func text(_ count: Int) -> String {
            Base64.urlSafe((0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) })
        }
        self.init(verifier: text(64), state: text(16))
    }

    init(verifier: String, state: String) {
        self.verifier = Secret(verifier)
        self.state = state
        challenge = Base64.urlSafe(Array(SHA256.hash(data: Array(verifier.utf8))))
    }
}
