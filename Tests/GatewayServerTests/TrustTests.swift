import Gateway
import Testing

@testable import GatewayServer

/// Whom the gateway answers at all: what a web page can make a browser send is refused.
@Suite struct TrustTests {
    private static let paths = ["/v1/models", "/health/liveliness", "/metrics", "/no/such/route"]

    @Test(arguments: [
        "localhost", "LocalHost:4000", "localhost.", "127.0.0.1", "127.0.0.1:1", "[::1]:4000",
        "0.0.0.0:4000", "gateway.test:443", "GATEWAY.test", "wiki.pages.test", "b:81",
    ])
    func `its own names and the listed ones are answered`(host: String) async throws {
        try await TestGateway.run { gateway in
            let response = try await gateway.exchange(
                "GET /v1/models HTTP/1.1\r\nHost: \(host)\r\n"
                    + "Authorization: Bearer \(TestGateway.key)\r\n\r\n")
            #expect(response.status == 200)
        }
    }

    @Test(
        arguments: [
            "evil.test", "localhost.evil.test", "evil.localhost", "127.1", "127.0.0.2",
            "2130706433", "[::ffff:127.0.0.1]", "[::]", "0x7f000001", "pages.test", "b:82", "b",
            "localhost:x", "[::1", "localhost:80:80", "127.0.0.1.evil.test", "[::1].evil.test",
            "localhost..", "[::ffff:7f00:1]", "0",
        ], paths)
    func `every other name is misdirected, whatever the route`(
        host: String, path: String
    ) async throws {
        try await TestGateway.run { gateway in
            let response = try await gateway.exchange(
                "GET \(path) HTTP/1.1\r\nHost: \(host)\r\n"
                    + "Authorization: Bearer \(TestGateway.key)\r\n\r\n")
            #expect(response.status == 421)
        }
    }

    @Test(arguments: ["evil.test", "localhost.evil.test", "127.1"], paths)
    func `an absolute target is held to the same names`(host: String, path: String) async throws {
        try await TestGateway.run { gateway in
            let response = try await gateway.exchange(
                "GET http://\(host)\(path) HTTP/1.1\r\nHost: \(host)\r\n\r\n")
            #expect(response.status == 421)
        }
    }

    @Test func `HTTP/1.0 without a name is misdirected`() async throws {
        try await TestGateway.run { gateway in
            let response = try await gateway.exchange("GET /health/liveliness HTTP/1.0\r\n\r\n")
            #expect(response.status == 421)
        }
    }

    @Test(
        arguments: ["GET", "HEAD", "POST", "OPTIONS", "DELETE", "PUT"],
        [
            "http://evil.test", "null", "http://a:1", "http://localhost", "file://",
            "http://a, http://a",
        ])
    func `a foreign page is refused`(method: String, origin: String) async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(
                "\(method) /v1/models HTTP/1.1\r\nHost: a\r\nOrigin: \(origin)\r\n"
                    + "Authorization: Bearer \(TestGateway.key)\r\nConnection: close\r\n\r\n")
            let text = try await client.textToEnd()
            #expect(text.hasPrefix("HTTP/1.1 403 "))
            #expect(!text.lowercased().contains("access-control-"))
        }
    }

    @Test(
        arguments: ["http://evil.test", "http://gateway.test"],
        ["/v1/models", "/v1/chat/completions", "/health/liveliness", "/no/such/route"])
    func `a preflight grants nothing`(origin: String, path: String) async throws {
        try await TestGateway.run { gateway in
            let response = try await gateway.exchange(
                TestGateway.request(
                    "OPTIONS", path,
                    fields: [
                        "Origin: \(origin)", "Access-Control-Request-Method: POST",
                        "Access-Control-Request-Headers: authorization, content-type",
                    ]))
            #expect([403, 404, 405].contains(response.status))
            #expect(!response.head.lowercased().contains("access-control-"))
        }
    }

    @Test(arguments: ["text/plain", "application/json", "application/x-www-form-urlencoded"])
    func `a foreign page's call reaches no model, whatever its type`(type: String) async throws {
        try await TestGateway.run { gateway in
            let request = TestGateway.chat("big").replacing(
                "Host: gateway.test\r\n",
                with: "Host: gateway.test\r\nOrigin: http://evil.test\r\nContent-Type: \(type)\r\n")
            let response = try await gateway.exchange(request)
            #expect(response.status == 403)
            #expect(response.field("set-cookie") == nil)
            #expect(gateway.upstream.pendingCalls == 0)
        }
    }

    @Test(arguments: ["http://gateway.test", "https://Gateway.Test"])
    func `its own page is answered, without leave for others`(origin: String) async throws {
        try await TestGateway.run { gateway in
            let response = try await gateway.exchange(
                TestGateway.request("GET", "/v1/models", fields: ["Origin: \(origin)"]))
            #expect(response.status == 200)
            #expect(response.field("access-control-allow-origin") == nil)
            #expect(response.field("set-cookie") == nil)
        }
    }

    @Test(arguments: [
        ("Content-Type: application/json", 200),
        ("Content-Type: Application/JSON; charset=utf-8", 200),
        ("X-No-Type: at-all", 200),
        ("Content-Type: text/plain", 415),
        ("Content-Type: application/x-www-form-urlencoded", 415),
        ("Content-Type: multipart/form-data; boundary=x", 415),
        ("Content-Type: text/plain; application/json", 415),
        ("Content-Type: application/jsonp", 415),
        ("Content-Type:", 415),
        ("Content-Type: application/json\r\nContent-Type: text/plain", 415),
    ])
    func `JSON routes take JSON`(field: String, status: Int) async throws {
        try await TestGateway.run { gateway in
            let name = "Host: gateway.test\r\n"
            let request = TestGateway.chat("echo").replacing(name, with: "\(name)\(field)\r\n")
            let response = try await gateway.exchange(request)
            #expect(response.status == status)
        }
    }

    @Test(arguments: [
        ("10.0.0.5", [], "anything.test", true), ("10.0.0.5", ["gw.test"], "other.test", false),
        ("10.0.0.5", ["gw.test"], "10.0.0.5:4000", true), ("0.0.0.0", ["gw.test"], "gw.test", true),
        ("0.0.0.0", ["gw.test"], "evil.test", false), ("::", ["gw.test"], "evil.test", false),
        ("127.0.0.2", [], "127.0.0.2:1", true), ("127.0.0.1", ["*"], "evil.test", true),
        ("127.0.0.1", ["*.b.test"], ".b.test", false),
        ("fe80::1", ["gw.test"], "[fe80::1]:4", true),
    ])
    func `the list protects every listener`(
        bound: String, allowed: [String], host: String, isAllowed: Bool
    ) {
        #expect(HostPolicy(boundTo: bound, allowed: allowed).allows(host) == isAllowed)
    }
}
