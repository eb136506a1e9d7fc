import COpenSSL
package import Failures

/// RSA signatures with SHA-256: `RS256` of RFC 7518, section 3.3.
package enum RS256 {
    /// Why nothing was signed.
    package enum Failure: Error, Sendable {
        /// The text is no PEM of an RSA private key of 2048 bits or more without a passphrase.
        case unusableKey
        /// There is no libcrypto.so.3 on this machine.
        case noLibrary
    }

    /// The signature of a text by a key in PEM form, PKCS #1 or PKCS #8; the same two give the same signature.
    ///
    /// The first call loads libcrypto.
    package static func signature(
        of text: [UInt8], pem: Secret
    ) throws(Failure) -> [UInt8] {
        // As long as the key: 4096 bits are 512 bytes, and nobody uses more than four times that.
        var signature = [UInt8](repeating: 0, count: 2048)
        var size = signature.count
        let key = Array(pem.reveal().utf8CString)
        // SAFETY: each pointer is that of an array which lives during the call, with its own count.
        let outcome = unsafe copenssl_rs256(
            key, Int32(key.count - 1), text, text.count, &signature, &size)
        switch Int(outcome) {
        case COPENSSL_DONE: return Array(signature[..<size])
        case COPENSSL_NO_LIBRARY: throw .noLibrary
        default: throw .unusableKey
        }
    }
}
