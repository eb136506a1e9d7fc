package import Transport

/// What all transfers of one `CurlTransport` share.
///
/// Proxies come from `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` (libcurl reads them itself) unless
/// `proxy` is set; certificates from the system's store unless `caFile` is.
package struct CurlOptions: Sendable {
    /// A PEM file of trusted certificates (`--cacert`, `SSL_CERT_FILE`, `CURL_CA_BUNDLE`).
    package var caFile: String?
    /// A proxy URL for every request; the empty string means no proxy at all.
    package var proxy: String?
    /// Addresses known beforehand, each `HOST:PORT:ADDR[,ADDR…]` as in curl's `--resolve`.
    package var resolve: [String]
    /// The `User-Agent` of requests that carry none; nil sends none.
    package var userAgent: String?
    /// Whether HTTP/2 is offered over TLS.
    package var offersHTTP2: Bool
    /// Whether `start` sends the request itself when the transfer thread sleeps, which saves waking it.
    ///
    /// For callers that hold no lock their receivers want, and for whom some microseconds of work are in order.
    package var sendsFromCallers: Bool
    /// Asked about each address before it is connected to, on the transfer thread; nil admits all.
    ///
    /// Behind a proxy it is the proxy's address.
    package var admits: (@Sendable (PeerAddress) -> Bool)?

    package init(
        caFile: String? = nil, proxy: String? = nil, resolve: [String] = [],
        userAgent: String? = nil, offersHTTP2: Bool = true, sendsFromCallers: Bool = false,
        admits: (@Sendable (PeerAddress) -> Bool)? = nil
    ) {
        self.caFile = caFile
        self.proxy = proxy
        self.resolve = resolve
        self.userAgent = userAgent
        self.offersHTTP2 = offersHTTP2
        self.sendsFromCallers = sendsFromCallers
        self.admits = admits
    }

    /// The certificate file that the environment names and the variable that does, as curl the tool reads it:
    /// `CURL_CA_BUNDLE`, then `SSL_CERT_FILE`; empty values count as unset.
    package static func caFile(
        environment: [String: String]
    ) -> (variable: String, file: String)? {
        ["CURL_CA_BUNDLE", "SSL_CERT_FILE"].lazy
            .compactMap { name in environment[name].map { (name, $0) } }
            .first { !$0.1.isEmpty }
    }
}
