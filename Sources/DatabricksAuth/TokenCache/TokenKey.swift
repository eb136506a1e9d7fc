/// Names a token by all that decides which one it is; tokens of two keys are never mixed up.
struct TokenKey: Sendable {
    let host: String
    let authType: String
    /// SHA-256 of host, auth type and identity, in lower-case hexadecimal: 64 characters.
    let digest: String

    init(host: String, authType: String, identity: [String]) {
        self.host = host
        self.authType = authType
        // Each part with its length before it, so that no two lists give the same bytes.
        let parts = ([host, authType] + identity).flatMap { part in
            Array("\(part.utf8.count):".utf8) + Array(part.utf8)
        }
        digest = Digest.hexadecimal(SHA256.hash(data: parts))
    }
}

/// Renders digests.
enum Digest {
    /// Two lower-case digits a byte.
    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
