import Failures
import JSON
import OpenSSL
import Transport

/// Reads and signs JSON web tokens (RFC 7519).
enum JSONWebToken {
    /// The claims of a token, unverified: for hints that only its own issuer could spoil; nil when it is none.
    static func claims(of token: Secret) -> JSONValue? {
        let parts = token.reveal().split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let bytes = Base64.bytes(urlSafe: parts[1]) else { return nil }
        return try? JSONValue(parsing: bytes)
    }

    /// A token signed with RS256 (RFC 7518, section 3.3).
    ///
    /// - Parameters:
    ///   - keyID: goes into the header as `kid`.
    ///   - pem: the private key.
    static func signed(
        _ claims: JSONValue, keyID: String?, pem: Secret
    ) throws(RS256.Failure) -> Secret {
        var header: JSONValue = ["alg": "RS256", "typ": "JWT"]
        if let keyID { header["kid"] = .string(keyID) }
        let content = [header, claims].map { Base64.urlSafe($0.bytes()) }.joined(separator: ".")
        let signature = try RS256.signature(of: Array(content.utf8), pem: pem)
        return Secret(content + "." + Base64.urlSafe(signature))
    }
}
