import Testing

@testable import GatewayServer

/// What crosses the gateway between real sockets, by the bytes of the heads on the far side.
@Suite struct CrossingHeadersTests {
    private static let secret = "sk-EXAMPLE-crossing"

    /// Runs a gateway before an upstream that answers the model `plain` as it is and `fields` with more fields.
    private static func run(
        fields: String = "", _ work: (RawClient, FaultUpstream) async throws -> Void
    ) async throws {
        try await TestGateway.run(models: ["plain", "fields"]) { model, _ in
            .document("{}", fields: model == "fields" ? fields : "")
        } _: { server, upstream in
            let client = try await RawClient.connect(server.port)
            try await work(client, upstream)
            try await client.close()
        }
    }

    @Test(arguments: [
        "Cookie: id=\(secret)", "Cookie2: \(secret)", "x-api-key: \(secret)", "api-key: \(secret)",
        "x-litellm-api-key: Bearer \(TestGateway.key)", "x-goog-api-key: \(secret)",
        "X-Amz-Security-Token: \(secret)", "Proxy-Authorization: Basic \(secret)",
        "X-Forwarded-Access-Token: \(secret)", "X-Databricks-Authorization: Bearer \(secret)",
        "X-Databricks-Org-Id: \(secret)", "OpenAI-Organization: \(secret)",
        "OpenAI-Project: \(secret)", "X-Forwarded-Host: \(secret)", "Forwarded: host=\(secret)",
        "Keep-Alive: \(secret)", "TE: trailers, \(secret)", "Trailer: \(secret)",
        "Connection: keep-alive, X-Hop\r\nX-Hop: \(secret)", "Proxy-Connection: \(secret)",
    ])
    func `a request's credentials and connection fields stay here`(field: String) async throws {
        try await Self.run { client, upstream in
            let first = try await client.exchange(TestGateway.chat("plain"))
            #expect(first.status == 200)
            let plain = upstream.lastHead
            #expect(plain.contains("Authorization: Bearer sk-upstream\r\n"))
            #expect(!plain.contains(TestGateway.key))
            let request = TestGateway.chat("plain").replacing(
                "Host: gateway.test\r\n", with: "Host: gateway.test\r\n\(field)\r\n")
            #expect(try await client.exchange(request).status == 200)
            #expect(upstream.requests("plain") == 2)
            #expect(upstream.lastHead == plain)
        }
    }

    @Test(arguments: [
        "Set-Cookie: id=\(secret)", "Set-Cookie2: \(secret)", "Cookie: \(secret)",
        "Authorization: Bearer \(secret)", "Proxy-Authorization: \(secret)",
        "WWW-Authenticate: Basic realm=\(secret)", "Proxy-Authenticate: \(secret)",
        "Authentication-Info: \(secret)", "Proxy-Authentication-Info: \(secret)",
        "Connection: keep-alive, X-Hop\r\nX-Hop: \(secret)", "Keep-Alive: \(secret)",
        "Proxy-Connection: \(secret)", "TE: \(secret)", "Trailer: \(secret)",
        "Upgrade: \(secret)", "Alt-Svc: \(secret)", "Strict-Transport-Security: \(secret)",
        "Server: \(secret)", "x-litellm-model-id: \(secret)", "x-litellm-key-spend: \(secret)",
    ])
    func `an answer's cookies, credentials and connection fields stay up`(
        field: String
    ) async throws {
        try await Self.run(fields: field + "\r\n") { client, _ in
            let plain = try await client.exchange(TestGateway.chat("plain"))
            let answer = try await client.exchange(TestGateway.chat("fields"))
            #expect(answer.status == 200)
            #expect(!answer.head.contains(Self.secret))
            #expect(Self.names(answer) == Self.names(plain))
        }
    }

    private static func names(_ response: RawResponse) -> [Substring] {
        response.head.split(separator: "\r\n").map { $0.prefix { $0 != ":" } }
    }
}
