import CCurl
import Transport

/// The one mapping from libcurl's codes to what callers switch on.
enum CurlFailure {
    /// - Parameter wasSent: whether bytes of the request had left when the transfer failed.
    static func kind(of code: CURLcode, wasSent: Bool) -> TransportError.Kind {
        switch code {
        // Before anything was sent the URL's scheme is meant; afterwards the answer is not HTTP.
        case CURLE_UNSUPPORTED_PROTOCOL: wasSent ? .badResponse : .badURL
        case CURLE_URL_MALFORMAT, CURLE_LOGIN_DENIED: .badURL
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .cannotResolve
        case CURLE_COULDNT_CONNECT, CURLE_PROXY, CURLE_INTERFACE_FAILED: .cannotConnect
        case CURLE_OPERATION_TIMEDOUT: .timeout
        case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR,
            CURLE_SEND_FAIL_REWIND, CURLE_HTTP2, CURLE_HTTP2_STREAM:
            .interrupted
        case CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING, CURLE_WRITE_ERROR: .badResponse
        case CURLE_ABORTED_BY_CALLBACK: .cancelled
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE,
            CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_CRL_BADFILE,
            CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED,
            CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_ISSUER_ERROR,
            CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_CLIENTCERT:
            .tls
        default: .other
        }
    }

    /// libcurl's text in the house form: the first letter small unless the word is an abbreviation, and no user name
    /// or password of a URL that it quotes.
    static func houseForm(_ text: String) -> String {
        let text = withoutUserInfo(text)
        guard let first = text.first, first.isUppercase,
            text.dropFirst().first?.isLowercase == true
        else { return text }
        return first.lowercased() + text.dropFirst()
    }

    /// The text with `***` for all that stands between a `://` and the last `@` of its word.
    private static func withoutUserInfo(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            guard let at = word.lastIndex(of: "@"),
                let colon = word[..<at].firstIndex(of: ":"), word[colon...].hasPrefix("://")
            else { return String(word) }
            return word[...colon] + "//***" + word[at...]
        }.joined(separator: " ")
    }
}
