import Transport

/// Which header fields cross the gateway.
enum HeaderPolicy {
    /// Whether a client's field goes up: a short list, so that no credential, cookie or steering header does.
    static func goesUp(_ name: String) -> Bool {
        switch name.utf8.count {
        case 10: same(name, "user-agent") || same(name, "tracestate")
        case 11: same(name, "traceparent") || same(name, "openai-beta")
        case 12: same(name, "x-request-id")
        case 15: same(name, "idempotency-key")
        case 19: same(name, "x-client-request-id")
        default: false
        }
    }

    /// Whether an upstream's field comes down: all but framing, connection, cookie and credential fields, and
    /// those that the gateway writes itself.
    ///
    /// What the upstream's `Connection` field lists is for the caller to drop as well.
    static func comesDown(_ name: String) -> Bool {
        guard !isOurs(name) else { return false }
        return switch name.utf8.count {
        case 2: !same(name, "te")
        case 4: !same(name, "date")
        case 6: !(same(name, "server") || same(name, "cookie"))
        case 7: !(same(name, "trailer") || same(name, "upgrade") || same(name, "alt-svc"))
        case 10:
            !(same(name, "connection") || same(name, "keep-alive") || same(name, "set-cookie"))
        case 11: !same(name, "set-cookie2")
        case 12: !same(name, "x-request-id")
        case 13: !same(name, "authorization")
        case 14: !same(name, "content-length")
        case 16:
            !(same(name, "www-authenticate") || same(name, "proxy-connection"))
        case 17: !same(name, "transfer-encoding")
        case 18: !same(name, "proxy-authenticate")
        case 19: !(same(name, "proxy-authorization") || same(name, "authentication-info"))
        case 25:
            !(same(name, "strict-transport-security") || same(name, "proxy-authentication-info"))
        default: true
        }
    }

    /// The names that `Connection` fields list, lower case.
    static func connectionListed(_ fields: HeaderFields) -> [String] {
        guard fields["connection"] != nil else { return [] }
        return fields.values("connection").flatMap {
            $0.split(separator: ",").map { name in
                String(name.filter { $0 != " " && $0 != "\t" }).lowercased()
            }
        }
    }

    /// Whether a client's field tells the gateway something.
    static func isForGateway(_ name: String) -> Bool { isOurs(name) }

    private static func isOurs(_ name: String) -> Bool {
        let prefix = "x-litellm-"
        guard name.utf8.count > prefix.utf8.count, name.utf8.dropFirst().first == UInt8(ascii: "-")
        else { return false }
        return same(String(name.prefix(prefix.count)), prefix)
    }

    private static func same(_ a: String, _ b: String) -> Bool { HeaderFields.isSame(a, b) }
}
