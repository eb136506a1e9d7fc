import Testing

@testable import GatewayServer

@Suite struct RouterTests {
    @Test func `only health probes and what kind of host it is are open to anybody`() {
        let open = Router.table.filter { $0.value.access == .open }.map(\.key).sorted()
        #expect(
            open == [
                "/.well-known/databricks-config", "/health/liveliness", "/health/liveness",
                "/health/readiness",
            ])
        let metrics = Router.table.filter { $0.value.access == .metrics }.map(\.key)
        #expect(metrics == ["/metrics"])
        #expect(Router.patterns.allSatisfy { $0.endpoint.access == .key })
    }

    @Test func `login routes exist for a demo only`() {
        let demo = Router.table.filter { $0.value.access == .demo }.map(\.key).sorted()
        #expect(
            demo == [
                "/oidc/.well-known/oauth-authorization-server", "/oidc/v1/token",
            ])
    }

    @Test(arguments: [
        ("POST", "/chat/completions"), ("POST", "/v1/chat/completions"),
        ("POST", "/serving-endpoints/chat/completions"), ("POST", "/v1/completions"),
        ("POST", "/embeddings"), ("GET", "/models"), ("HEAD", "/v1/models"),
        ("GET", "/v1/models/a/b"), ("GET", "/api/2.0/serving-endpoints/x"),
        ("POST", "/serving-endpoints/x/invocations"),
    ])
    func `known paths are found`(method: String, path: String) {
        guard case .found = Router.match(method, path) else {
            Issue.record("\(method) \(path) is not found")
            return
        }
    }

    @Test(arguments: [
        "", "/", "//v1/models", "/v1//models", "/v1/models/", "/v1/./models", "/v1/../v1/models",
        "/v1/%6dodels", "/v1/models;x", "/V1/models", "/v1/models/%00", "/v1/models/%zz",
        "/v1/models/%0d%0a", "/v1/models/%ff", "/serving-endpoints//invocations",
        "/serving-endpoints/a/b/invocations", "/api/2.0/serving-endpoints/a/b",
        "/api/2.0/serving-endpoints/", "/key/generate", "\\v1\\models", "/v1/chat/completions/",
    ])
    func `every other spelling is another path`(path: String) {
        guard case .unknown = Router.match("GET", path) else {
            Issue.record("\(path) is found")
            return
        }
    }

    /// Ways to write a path that some server or proxy takes for the plain one.
    private static let spellings: [@Sendable (String) -> String] = [
        { $0 + "/" }, { "/" + $0 }, { $0 + ";x" }, { $0 + "%00" }, { $0 + "%20" }, { $0 + "." },
        { $0 + "/." }, { $0 + "/.." }, { $0 + "%2f" }, { $0 + "%2e%2e" }, { $0 + "\u{0}" },
        { "/." + $0 }, { "/x/.." + $0 }, { "/%2e" + $0 }, { "/%2e%2e" + $0 }, { "/x/%2e%2e" + $0 },
        { "/..;" + $0 }, { "%2f" + $0.dropFirst() }, { "\\" + $0.dropFirst() },
        { $0.uppercased() }, { $0.replacing("/", with: "//") }, { $0.replacing("/", with: "\\") },
        { $0.replacing("/", with: "%2f") }, { $0.replacing("/", with: "/./") },
        { $0.replacing("e", with: "%65") }, { $0.replacing("l", with: "%6C") },
    ]

    /// R19: what is open or for a demo has one spelling, and every other path that is found asks for a key.
    @Test func `no spelling of a path gets around its route`() {
        let paths =
            Router.table.keys.sorted()
            + Router.patterns.map { "\($0.prefix)name\($0.suffix)" }
        for path in paths {
            for spelling in Self.spellings.map({ $0(path) }) where spelling != path {
                for method in ["GET", "HEAD", "POST", "DELETE"] {
                    guard case .found(let endpoint, let name) = Router.match(method, spelling)
                    else { continue }
                    // Only a name within a path can be spelt in many ways.
                    #expect(endpoint.access == .key, "\(method) \(spelling)")
                    #expect(!name.isEmpty, "\(method) \(spelling)")
                }
            }
        }
    }

    @Test func `names in a path are decoded`() {
        guard case .found(_, let name) = Router.match("GET", "/v1/models/a%2Fb%20%C3%A9") else {
            Issue.record("not found")
            return
        }
        #expect(name == "a/b é")
    }

    @Test func `another method says which one is meant`() {
        guard case .wrongMethod("POST") = Router.match("GET", "/v1/chat/completions"),
            case .wrongMethod("GET, HEAD") = Router.match("DELETE", "/v1/models")
        else {
            Issue.record("no allowed method")
            return
        }
    }
}
