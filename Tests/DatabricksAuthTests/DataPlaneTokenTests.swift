import DatabricksAuth
import Failures
import Testing
import Transport

@Suite struct DataPlaneTokenTests {
    private static let details = #"[{"type":"workspace_permission","object_path":"/e"}]"#
    private static let tokenURL = "POST https://a.test/oidc/v1/token"

    private func workspace(_ transport: ScriptedTransport) throws -> Workspace {
        try resolver([
            "DATABRICKS_HOST": "https://a.test", "DATABRICKS_CLIENT_ID": "id",
            "DATABRICKS_CLIENT_SECRET": "secret",
        ]).resolve().workspace(transport: transport, retry: .never)
    }

    private func transport(_ second: ScriptedTransport.Answer) -> ScriptedTransport {
        ScriptedTransport([
            "GET https://a.test/oidc/.well-known/oauth-authorization-server": [
                .reply(200, #"{"token_endpoint":"https://a.test/oidc/v1/token"}"#)
            ],
            Self.tokenURL: [
                .reply(200, #"{"access_token":"wide","token_type":"Bearer","expires_in":3600}"#),
                second,
            ],
        ])
    }

    private static let narrow = ScriptedTransport.Answer.reply(
        200, #"{"access_token":"narrow","token_type":"Bearer","expires_in":3600}"#)

    @Test func `the workspace's token is traded for one that names the endpoint`() async throws {
        let transport = transport(Self.narrow)
        let own = try workspace(transport).dataPlane(
            at: "https://e.test/1/serving-endpoints/e", authorizationDetails: Self.details,
            transport: transport)
        let request = try await own.request("POST", "/invocations")
        #expect(request.url == "https://e.test/1/serving-endpoints/e/invocations")
        #expect(request.fields["Authorization"] == "Bearer narrow")
        let trade = try #require(transport.requests.last)
        guard case .bytes(let body) = trade.body else { return }
        #expect(
            String(decoding: body, as: UTF8.self)
                == "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=wide&"
                + "authorization_details=%5B%7B%22type%22%3A%22workspace_permission%22%2C%22object_path%22%3A%22%2Fe%22%7D%5D"
        )
        // The assertion proves who we are; the client's secret stays at home.
        #expect(trade.fields["Authorization"] == nil)
    }

    @Test func `a token is fetched with the first request, and kept`() async throws {
        let transport = transport(Self.narrow)
        let own = try workspace(transport).dataPlane(
            at: "https://e.test/e", authorizationDetails: Self.details, transport: transport)
        #expect(transport.requests.isEmpty)
        _ = try await own.request("POST", "/invocations")
        _ = try await own.request("POST", "/invocations")
        #expect(transport.lines.filter { $0 == Self.tokenURL }.count == 2)
    }

    @Test func `a refusal does not tell the token that was traded`() async throws {
        let transport = transport(
            .reply(400, #"{"error":"invalid_grant","error_description":"not wide"}"#))
        let own = try workspace(transport).dataPlane(
            at: "https://e.test/e", authorizationDetails: Self.details, transport: transport)
        do {
            _ = try await own.request("POST", "/invocations")
            Issue.record("a refused trade gave a token")
        } catch let error as ToolError {
            #expect(error.code == .auth)
            #expect(!error.message.contains("wide"))
        }
    }

    @Test func `a personal access token cannot be traded`() throws {
        let workspace = try Workspace(host: "https://a.test", token: Secret("t"))
        #expect(!workspace.hasOAuthToken)
        let error = #expect(throws: ToolError.self) {
            try workspace.dataPlane(
                at: "https://e.test/e", authorizationDetails: Self.details,
                transport: ScriptedTransport([:]))
        }
        #expect(error?.code == .auth)
    }
}
