import Testing
import Transport

@testable import GatewayServer

@Suite struct HeaderPolicyTests {
    @Test(arguments: [
        "Authorization", "Cookie", "x-api-key", "api-key", "x-litellm-api-key", "x-goog-api-key",
        "OpenAI-Organization", "OpenAI-Project", "Host", "Connection", "Transfer-Encoding",
        "Content-Length", "Proxy-Authorization", "X-Databricks-Workspace-Id", "X-Forwarded-For",
        "TE", "Upgrade", "Keep-Alive", "Accept-Encoding", "x-anything",
    ])
    func `credentials, steering and connection fields do not go up`(name: String) {
        #expect(!HeaderPolicy.goesUp(name))
    }

    @Test(arguments: ["traceparent", "TraceState", "User-Agent", "X-Client-Request-Id"])
    func `tracing fields go up`(name: String) {
        #expect(HeaderPolicy.goesUp(name))
    }

    @Test(arguments: [
        "Set-Cookie", "set-cookie2", "Cookie", "Authorization", "WWW-Authenticate",
        "Proxy-Authenticate", "Connection", "Keep-Alive", "Transfer-Encoding", "Content-Length",
        "Trailer", "Upgrade", "TE", "Alt-Svc", "Strict-Transport-Security", "Server", "Date",
        "x-litellm-model-id", "X-LiteLLM-Key-Spend", "Proxy-Connection",
    ])
    func `cookies, credentials and connection fields do not come down`(name: String) {
        #expect(!HeaderPolicy.comesDown(name))
    }

    @Test(arguments: [
        "Content-Type", "Retry-After", "x-ratelimit-remaining-requests", "openai-processing-ms",
        "served-model-name", "x-databricks-request-id", "x-unknown",
    ])
    func `all else comes down`(name: String) {
        #expect(HeaderPolicy.comesDown(name))
    }

    @Test func `fields listed by Connection are named`() {
        let fields: HeaderFields = ["Connection": "close, X-Hop", "connection": "Other"]
        #expect(HeaderPolicy.connectionListed(fields) == ["close", "x-hop", "other"])
    }
}
