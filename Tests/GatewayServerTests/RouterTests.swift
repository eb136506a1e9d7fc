import Testing

@testable import GatewayServer

@Suite struct RouterTests {
    @Test func `only health probes are open to anybody`() {
        let open = Router.table.filter { $0.value.access == .open }.map(\.key).sorted()
        #expect(
            open == ["/health/liveliness", "/health/liveness", "/health/readiness"])
        #expect(Router.patterns.allSatisfy { $0.endpoint.access == .key })
    }

    @Test func `login routes exist for a demo only`() {
        let demo = Router.table.filter { $0.value.access == .demo }.map(\.key).sorted()
        #expect(
            demo == [
                "/.well-known/databricks-config", "/oidc/.well-known/oauth-authorization-server",
                "/oidc/v1/token",
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
