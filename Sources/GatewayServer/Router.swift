import Providers

/// Finds what a request is for, from its method and its path as sent; deny by default.
///
/// The path is compared byte for byte: no dot segments, double slashes or percent-encoded spellings of a
/// route's fixed parts are resolved, they simply are other paths. Only names in a path are decoded.
enum Router {
    /// Fixed paths.
    static let table: [String: Endpoint] = {
        var table: [String: Endpoint] = [
            "/metrics": Endpoint(method: .get, route: .metrics, access: .metrics),
            "/model/info": Endpoint(method: .get, route: .modelInfo, access: .key),
            "/v1/model/info": Endpoint(method: .get, route: .modelInfo, access: .key),
            "/model_group/info": Endpoint(method: .get, route: .modelGroupInfo, access: .key),
            "/public/databricks/serving_endpoints":
                Endpoint(method: .get, route: .hubEndpoints, access: .key),
            "/public/model_hub": Endpoint(method: .get, route: .modelHub, access: .key),
            "/health": Endpoint(method: .get, route: .health, access: .key),
            "/health/liveliness": Endpoint(method: .get, route: .liveness, access: .open),
            "/health/liveness": Endpoint(method: .get, route: .liveness, access: .open),
            "/health/readiness": Endpoint(method: .get, route: .readiness, access: .open),
            "/api/2.0/serving-endpoints":
                Endpoint(method: .get, route: .servingEndpoints, access: .key),
            "/.well-known/databricks-config":
                Endpoint(method: .get, route: .workspaceDocument, access: .open),
            "/oidc/.well-known/oauth-authorization-server":
                Endpoint(method: .get, route: .authorizationServer, access: .demo),
            "/oidc/v1/token": Endpoint(method: .post, route: .token, access: .demo),
            "/api/2.0/preview/scim/v2/Me":
                Endpoint(method: .get, route: .currentUser, access: .key),
        ]
        for root in ["", "/v1"] {
            table[root + "/models"] = Endpoint(method: .get, route: .models, access: .key)
        }
        for root in ["", "/v1", "/serving-endpoints"] {
            table[root + "/chat/completions"] = call(.chatCompletions)
            table[root + "/completions"] = call(.completions)
            table[root + "/embeddings"] = call(.embeddings)
        }
        return table
    }()

    /// Paths with a name in them: what stands before the name and after it, and whether it may hold slashes.
    static let patterns:
        [(prefix: String, suffix: String, spansSlashes: Bool, endpoint: Endpoint)] = [
            ("/v1/models/", "", true, Endpoint(method: .get, route: .model, access: .key)),
            ("/models/", "", true, Endpoint(method: .get, route: .model, access: .key)),
            ("/serving-endpoints/", "/invocations", false, call(.invocation)),
            (
                "/api/2.0/serving-endpoints/", "", false,
                Endpoint(method: .get, route: .servingEndpoint, access: .key)
            ),
        ]

    private static func call(_ operation: ModelOperation) -> Endpoint {
        Endpoint(method: .post, route: .modelCall(operation), access: .key)
    }

    /// The route of a method and a path without its query.
    static func match(_ method: String, _ path: String) -> RouteMatch {
        if let endpoint = table[path] { return match(method, endpoint, name: "") }
        for (prefix, suffix, spansSlashes, endpoint) in patterns {
            guard path.hasPrefix(prefix), path.hasSuffix(suffix),
                path.utf8.count > prefix.utf8.count + suffix.utf8.count
            else { continue }
            let raw = path.utf8.dropFirst(prefix.utf8.count).dropLast(suffix.utf8.count)
            guard spansSlashes || !raw.contains(UInt8(ascii: "/")),
                let name = decoded(raw)
            else { continue }
            return match(method, endpoint, name: name)
        }
        return .unknown
    }

    private static func match(_ method: String, _ endpoint: Endpoint, name: String) -> RouteMatch {
        if method == endpoint.method.rawValue || (method == "HEAD" && endpoint.method == .get) {
            return .found(endpoint, name: name)
        }
        return .wrongMethod(allowed: endpoint.method == .get ? "GET, HEAD" : "POST")
    }

    /// Whether errors on a path have the workspace's shape.
    static func isWorkspace(_ path: String) -> Bool {
        path.hasPrefix("/serving-endpoints") || path.hasPrefix("/api/2.")
            || path.hasPrefix("/oidc")
    }

    /// Percent-decoded text; nil when it is malformed or holds a control character.
    static func decoded(_ raw: some Sequence<UInt8>) -> String? {
        var bytes: [UInt8] = []
        var rest = raw.makeIterator()
        while let byte = rest.next() {
            var value = byte
            if byte == UInt8(ascii: "%") {
                guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit)
                else { return nil }
                value = high << 4 | low
            }
            guard value >= 0x20, value != 0x7F else { return nil }
            bytes.append(value)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
    }
}
