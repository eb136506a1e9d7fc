package import Failures

/// Why a transfer failed below HTTP; an HTTP error status is a response, not one of these.
package struct TransportError: Error, Sendable {
    package enum Kind: Sendable {
        /// The URL cannot be used: malformed, or a scheme other than http and https.
        case badURL
        case cannotResolve
        case cannotConnect
        /// The peer's certificate was refused, or the TLS handshake failed.
        case tls
        /// The connect, idle or total limit of the request ran out.
        case timeout
        /// The connection broke before the response was complete.
        case interrupted
        /// The peer does not speak HTTP, or its answer passes a limit of ours.
        case badResponse
        case cancelled
        case other
    }

    package let kind: Kind
    /// libcurl's code, 0 when the failure is not curl's.
    package let code: Int
    /// libcurl's own text, without URL or credentials.
    package let message: String
    /// Whether any byte of the request may have reached the peer; false means a repeat is harmless.
    package let wasSent: Bool

    package init(_ kind: Kind, code: Int = 0, message: String, wasSent: Bool) {
        self.kind = kind
        self.code = code
        self.message = message
        self.wasSent = wasSent
    }
}

extension TransportError {
    /// The failure as both edges render it; `what` names the call: `list endpoints`.
    package func toolError(_ what: String) -> ToolError {
        let code: ToolError.Code =
            switch kind {
            case .badURL: .config
            case .cannotResolve, .cannotConnect, .interrupted, .other: .unavailable
            case .tls, .badResponse: .peer
            case .timeout: .later
            case .cancelled: .no
            }
        return ToolError(code, "\(what): \(message)", cause: self)
    }
}
