import JSON

/// A failed try, as routing sees it.
package struct RoutingFailure: Sendable {
    package var kind: FailureClass
    /// The HTTP status that stands for it.
    package var status: Int
    /// The pause that the upstream asked for.
    package var retryAfter: Duration?

    package init(_ kind: FailureClass, status: Int, retryAfter: Duration? = nil) {
        self.kind = kind
        self.status = status
        self.retryAfter = retryAfter
    }

    /// Reads the class off an upstream's error answer.
    package init(_ error: APIError, retryAfter: Duration? = nil) {
        self.init(
            FailureClass(error), status: error.status, retryAfter: retryAfter)
    }
}

extension RoutingFailure {
    /// Whether another try may help: timeouts, broken connections, 408, 409, 429 and 5xx; a refused credential only
    /// where another deployment has its own.
    func isWorthRetrying(members: Int) -> Bool {
        switch kind {
        case .timeout, .rateLimit, .internalServer, .badGateway, .serviceUnavailable, .connection:
            true
        case .authentication: status != 402 && members > 1
        case .badRequest: status == 409
        case .notFound, .contentPolicy, .contextWindow: false
        }
    }

    /// Whether it says something about the deployment rather than about the request or the way to it.
    var countsAgainstDeployment: Bool {
        switch kind {
        case .badRequest, .contentPolicy, .contextWindow, .connection: false
        case .authentication: status != 403
        case .notFound, .timeout, .rateLimit, .internalServer, .badGateway, .serviceUnavailable:
            true
        }
    }
}

extension FailureClass {
    /// The class of an error answer: by its status, and for a refused request by the upstream's code or, where
    /// there is none, by the words that providers use.
    package init(_ error: APIError) {
        switch error.status {
        case 401, 402, 403: self = .authentication
        case 404: self = .notFound
        case 408, 504: self = .timeout
        case 429: self = .rateLimit
        case 502: self = .badGateway
        case 503, 529: self = .serviceUnavailable
        case 500...: self = .internalServer
        default: self = Self.refusal(error)
        }
    }

    private static func refusal(_ error: APIError) -> FailureClass {
        switch error.original?["code"]?.string {
        case "context_length_exceeded": return .contextWindow
        case "content_policy_violation", "content_filter": return .contentPolicy
        default: break
        }
        let text = error.message.lowercased()
        if contextWindowWords.contains(where: { text.contains($0) }) { return .contextWindow }
        if contentPolicyWords.contains(where: { text.contains($0) }) { return .contentPolicy }
        return .badRequest
    }

    private static let contextWindowWords = [
        "context length", "context window", "context limit", "prompt is too long",
        "input is too long", "input token count", "maximum number of tokens",
    ]
    private static let contentPolicyWords = [
        "content policy", "content management policy", "content filter", "safety system",
    ]
}
