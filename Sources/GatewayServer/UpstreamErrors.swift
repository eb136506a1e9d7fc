import Gateway
import JSON
import Transport

/// An error that an upstream reports under a status of success.
enum EmbeddedFault {
    /// The error of a document; nil when it reports none.
    static func error(in document: JSONValue) -> APIError? {
        guard let error = document["error"] ?? document["error_code"] else { return nil }
        guard !error.isNull, error != false, error != "", error != 0 else { return nil }
        return UpstreamFault.error(status: status(of: document), document)
    }

    /// The error of a stream, in the last line of its bytes.
    static func error(inEvents bytes: [UInt8]) -> APIError {
        let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }
        let field = Array("data:".utf8)
        if let line = lines.last(where: { $0.starts(with: field) }),
            let value = try? JSONValue(parsing: Array(line.dropFirst(field.count)))
        {
            return UpstreamFault.error(status: status(of: value), value)
        }
        return APIError(502, "the upstream's stream is an error")
    }

    /// The status that an error names as its code; 502 where it names none.
    private static func status(of document: JSONValue) -> Int {
        for value in [document["error"]?["code"], document["error"]?["status"], document["code"]] {
            let number = value?.int ?? value?.string.flatMap { Int($0) }
            if let number, (400..<600).contains(number) { return number }
        }
        return 502
    }
}

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
