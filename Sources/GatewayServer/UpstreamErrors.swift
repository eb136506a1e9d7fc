import Gateway
import Transport

extension APIError {
    /// A transfer's failure in words that name neither hosts nor paths; those are in the log.
    init(upstream error: TransportError) {
        switch error.kind {
        case .timeout: self.init(504, "the upstream did not answer in time")
        case .cannotResolve, .cannotConnect: self.init(502, "the upstream cannot be reached")
        case .tls: self.init(502, "the upstream's certificate or TLS was refused")
        case .interrupted:
            self.init(502, "the upstream's connection broke before the answer was complete")
        case .badURL: self.init(500, "the model's api_base cannot be used")
        case .badResponse: self.init(502, "the upstream's answer is not HTTP that we accept")
        case .cancelled, .other: self.init(502, "the upstream failed")
        }
    }
}

extension RoutingFailure {
    /// A transfer's failure.
    init(_ error: TransportError) {
        switch error.kind {
        case .timeout: self.init(.timeout, status: 504)
        case .cannotResolve, .cannotConnect, .interrupted, .tls:
            self.init(.connection, status: 502)
        case .badResponse, .cancelled, .other: self.init(.badGateway, status: 502)
        case .badURL: self.init(.authentication, status: 401)
        }
    }
}
