import DatabricksAuth
import Failures
import JSON
import POSIX
import Testing
import Transport

private let discovery = "GET https://a.test/oidc/.well-known/oauth-authorization-server"
private let published = #"{"token_endpoint":"https://a.test/oidc/v1/token"}"#
private let endpoint = "POST https://a.test/oidc/v1/token"

private func granted(_ token: String, _ life: String = "3600") -> ScriptedTransport.Answer {
    .reply(200, #"{"access_token":"\#(token)","token_type":"Bearer","expires_in":\#(life)}"#)
}

@Suite struct OAuthTests {
    private let clock = HandClock()

    private func workspace(
        _ transport: ScriptedTransport, _ extra: [String: String] = [:],
        minTTL: Duration = .seconds(300), refreshesAhead: Bool = false,
        profiles: String? = nil
    ) throws -> Workspace {
        let environment = [
            "DATABRICKS_HOST": "https://a.test", "DATABRICKS_CLIENT_ID": "id-1",
            "DATABRICKS_CLIENT_SECRET": "dose:1/x",
        ].merging(extra) { $1 }
        return try resolver(environment, profiles: profiles).resolve().workspace(
            transport: transport, minTTL: minTTL, refreshesAhead: refreshesAhead, retry: .never,
            now: { [clock] in clock.now })
    }

    private func body(_ request: TransferRequest) -> String {
        guard case .bytes(let bytes) = request.body else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `a token is discovered, asked for and sent`() async throws {
        let transport = ScriptedTransport([
            discovery: [.reply(200, published)], endpoint: [granted("tok-1")],
        ])
        let workspace = try workspace(transport, ["DATABRICKS_WORKSPACE_ID": "42"])
        let request = try await workspace.request("GET", "/api/2.0/x")
        #expect(request.url == "https://a.test/api/2.0/x")
        #expect(request.fields["Authorization"] == "Bearer tok-1")
        #expect(request.fields["X-Databricks-Workspace-Id"] == "42")
        #expect(transport.lines == [discovery, endpoint])
        let sent = transport.requests[1]
        #expect(body(sent) == "grant_type=client_credentials&scope=all-apis")
        // Base64 of `id-1:dose%3A1%2Fx`.
        #expect(sent.fields["Authorization"] == "Basic aWQtMTpkb3NlJTNBMSUyRng=")
        #expect(sent.fields["Content-Type"] == "application/x-www-form-urlencoded")
        #expect(transport.requests[0].fields["Authorization"] == nil)
    }

    @Test func `optional form fields are sent, scopes sorted`() async throws {
        let transport = ScriptedTransport([
            discovery: [.reply(200, published)], endpoint: [granted("tok-1")],
        ])
        let workspace = try workspace(
            transport, ["DATABRICKS_CONFIG_PROFILE": "p", "DATABRICKS_GROUP_ID": "7"],
            profiles: "[p]\nscopes = sql, clusters,sql\nauthorization_details = [{}]\n")
        _ = try await workspace.token()
        #expect(
            body(transport.requests[1])
                == "grant_type=client_credentials&scope=clusters%20sql"
                + "&authorization_details=%5B%7B%7D%5D&assume_group=7")
    }

    @Test(arguments: ["3600", "\"3600\"", "3600.5", "\" 3600 \""])
    func `expires_in is a number or a text`(life: String) async throws {
        let transport = ScriptedTransport([
            discovery: [.reply(200, published)], endpoint: [granted("tok-1", life)],
        ])
        let token = try await workspace(transport).token()
        #expect(token.expiry == WallTime(seconds: 1_003_600))
    }

    @Test(arguments: [
        (#"{"token_type":"Bearer","expires_in":1}"#, "has no access_token"),
        (#"{"access_token":"a b","expires_in":1}"#, "has no access_token"),
        (#"{"access_token":"t"}"#, "has no usable expires_in"),
        (#"{"access_token":"t","expires_in":"soon"}"#, "has no usable expires_in"),
        (#"{"access_token":"t","expires_in":-1}"#, "has no usable expires_in"),
        (#"{"access_token":"t","expires_in":1e300}"#, "has no usable expires_in"),
        (
            #"{"access_token":"t","token_type":"mac","expires_in":1}"#,
            "is a token of type mac, not Bearer"
        ),
        ("<html>", "is not a JSON object"), ("[]", "is not a JSON object"),
    ])
    func `an answer that is no token is a protocol failure`(
        answer: String, reason: String
    ) async throws {
        let transport = ScriptedTransport([
            discovery: [.reply(200, published)], endpoint: [.reply(200, answer)],
        ])
        let workspace = try workspace(transport)
        let error = await #expect(throws: ToolError.self) { try await workspace.token() }
        #expect(error?.code == .peer)
        #expect(error?.message == "oauth-m2m: the token endpoint's answer \(reason)")
    }

    @Test(arguments: [
        (
            401, #"{"error":"invalid_client","error_description":"bad\r\nsecret dose:1/x"}"#,
            "oauth-m2m: invalid_client: bad secret ********", ToolError.Code.auth
        ),
        (
            400, #"{"errorCode":"E1","errorSummary":"no"}"#, "oauth-m2m: E1: no", .auth
        ),
        (
            400, #"{"error":"invalid_scope","error_description":"x"}"#,
            "oauth-m2m: invalid_scope: x", .config
        ),
        (
            403, #"{"error_code":"PERMISSION_DENIED","message":"m"}"#,
            "oauth-m2m: PERMISSION_DENIED: m", .auth
        ),
        (429, "slow\ndown", "oauth-m2m: HTTP status 429: slow down", .later),
        (503, "", "oauth-m2m: HTTP status 503: empty body", .unavailable),
    ])
    func `a refusal keeps its code and text and hides the secret`(
        status: Int, answer: String, message: String, code: ToolError.Code
    ) async throws {
        let transport = ScriptedTransport([
            discovery: [.reply(200, published)], endpoint: [.reply(status, answer)],
        ])
        let workspace = try workspace(transport)
        let error = await #expect(throws: ToolError.self) { try await workspace.token() }
        #expect(error?.message == message)
        #expect(error?.code == code)
        #expect(error?.status == status)
        #expect(error?.upstream?.contains("dose:1/x") != true)
    }

    @Test func `a secret is hidden also where a long answer is cut`() async throws {
        let echo = String(repeating: "x", count: 4092) + "dose:1/x"
        let transport = ScriptedTransport([
            discovery: [.reply(200, published)], endpoint: [.reply(400, echo)],
        ])
        let workspace = try workspace(transport)
        let error = await #expect(throws: ToolError.self) { try await workspace.token() }
        #expect(error?.upstream?.hasSuffix("x****") == true)
        #expect(error?.message.contains("dose") == false)
    }

    @Test func `a host without OAuth is a configuration error`() async throws {
        let workspace = try workspace(ScriptedTransport([:]))
        let error = await #expect(throws: ToolError.self) { try await workspace.token() }
        #expect(error?.code == .config)
        #expect(
            error?.message
                == "oauth-m2m: databricks OAuth is not supported for this host (https://a.test)")
    }

    @Test(arguments: ["<html>sign in</html>", "{}", "[1]"])
    func `without a usable document the usual path is tried`(text: String) async throws {
        let transport = ScriptedTransport([
            discovery: [.reply(200, text)], endpoint: [granted("tok-1")],
        ])
        #expect(try await workspace(transport).token().value.reveal() == "tok-1")
    }

    @Test func `a unified host is found by its account path`() async throws {
        let path = "https://a.test/oidc/accounts/acc-1"
        let transport = ScriptedTransport([
            "GET \(path)/.well-known/oauth-authorization-server": [
                .reply(200, #"{"token_endpoint":"\#(path)/v1/token"}"#)
            ],
            "POST \(path)/v1/token": [granted("tok-1")],
        ])
        let workspace = try workspace(transport, ["DATABRICKS_ACCOUNT_ID": "acc-1"])
        #expect(try await workspace.token().value.reveal() == "tok-1")
    }

    @Test func `host metadata is the last resort`() async throws {
        let path = "https://a.test/oidc/accounts/acc-2"
        let transport = ScriptedTransport([
            "GET https://a.test/.well-known/databricks-config": [
                .reply(
                    200,
                    #"{"oidc_endpoint":"https://a.test/oidc/accounts/{account_id}","account_id":"acc-2"}"#
                )
            ],
            "GET \(path)/.well-known/oauth-authorization-server": [
                .reply(200, #"{"token_endpoint":"\#(path)/v1/token"}"#)
            ],
            "POST \(path)/v1/token": [granted("tok-1")],
        ])
        #expect(try await workspace(transport).token().value.reveal() == "tok-1")
    }

    @Test func `an account host has a fixed endpoint and needs an account id`() async throws {
        let host = "https://accounts.cloud.databricks.test"
        let transport = ScriptedTransport([
            "POST \(host)/oidc/accounts/acc-1/v1/token": [granted("tok-1")]
        ])
        let account = try workspace(
            transport, ["DATABRICKS_HOST": host, "DATABRICKS_ACCOUNT_ID": "acc-1"])
        #expect(try await account.token().value.reveal() == "tok-1")
        #expect(transport.lines == ["POST \(host)/oidc/accounts/acc-1/v1/token"])
        let lost = try workspace(transport, ["DATABRICKS_HOST": host])
        let error = await #expect(throws: ToolError.self) { try await lost.token() }
        #expect(error?.message == "oauth-m2m: \(host) needs an account id")
    }

    @Test func `discovery_url beats every rule`() async throws {
        let url = "https://login.test/x/.well-known/oauth-authorization-server"
        let transport = ScriptedTransport([
            "GET \(url)": [.reply(200, #"{"token_endpoint":"https://login.test/x/token"}"#)],
            "POST https://login.test/x/token": [granted("tok-1")],
        ])
        let workspace = try workspace(transport, ["DATABRICKS_DISCOVERY_URL": url])
        #expect(try await workspace.token().value.reveal() == "tok-1")
    }

    @Test func `the secret goes to no unencrypted endpoint elsewhere`() async throws {
        let transport = ScriptedTransport([
            discovery: [.reply(200, #"{"token_endpoint":"http://evil.test/token"}"#)]
        ])
        let workspace = try workspace(transport)
        let error = await #expect(throws: ToolError.self) { try await workspace.token() }
        #expect(error?.code == .peer)
        #expect(transport.lines == [discovery])
    }

    @Test func `a transfer failure names the step`() async throws {
        let transport = ScriptedTransport([
            discovery: [
                .failure(TransportError(.cannotConnect, message: "refused", wasSent: false))
            ]
        ])
        let workspace = try workspace(transport)
        let error = await #expect(throws: ToolError.self) { try await workspace.token() }
        #expect(error?.code == .unavailable)
        #expect(error?.message == "oauth-m2m: discovery: refused")
    }

    @Test func `a token is used until less than min-ttl remains`() async throws {
        let transport = ScriptedTransport([
            discovery: [.reply(200, published)], endpoint: [granted("tok-1"), granted("tok-2")],
        ])
        let workspace = try workspace(transport)
        #expect(try await workspace.token().value.reveal() == "tok-1")
        clock.advance(3299)
        #expect(try await workspace.token().value.reveal() == "tok-1")
        clock.advance(1)
        #expect(try await workspace.token().value.reveal() == "tok-2")
    }

    @Test func `a short-lived token is used for half its life`() async throws {
        let transport = ScriptedTransport([
            discovery: [.reply(200, published)],
            endpoint: [granted("tok-1", "200"), granted("tok-2", "200")],
        ])
        let workspace = try workspace(transport)
        _ = try await workspace.token()
        clock.advance(99)
        #expect(try await workspace.token().value.reveal() == "tok-1")
        clock.advance(1)
        #expect(try await workspace.token().value.reveal() == "tok-2")
    }

    @Test func `a failed refresh falls back on a token that is still good`() async throws {
        let transport = ScriptedTransport([
            discovery: [.reply(200, published)], endpoint: [granted("tok-1"), .reply(500, "")],
        ])
        let workspace = try workspace(transport)
        _ = try await workspace.token()
        clock.advance(3400)
        #expect(try await workspace.token().value.reveal() == "tok-1")
        await #expect(throws: ToolError.self) { try await workspace.token(forceRefresh: true) }
        clock.advance(161)
        await #expect(throws: ToolError.self) { try await workspace.token() }
    }

    @Test func `callers at one time share one fetch`() async throws {
        let transport = ScriptedTransport(
            [discovery: [.reply(200, published)], endpoint: [granted("tok-1"), granted("tok-2")]],
            holdsAnswers: true)
        let workspace = try workspace(transport)
        let tokens = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<50 { group.addTask { try await workspace.token().value.reveal() } }
            group.addTask {
                while transport.lines.count < 2 {
                    transport.release()
                    await Task.yield()
                }
                transport.release()
                return "tok-1"
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(tokens == ["tok-1"])
        #expect(transport.lines == [discovery, endpoint])
    }

    @Test func `a server's token is replaced in the background before it gets old`() async throws {
        let transport = ScriptedTransport([
            discovery: [.reply(200, published)], endpoint: [granted("tok-1"), granted("tok-2")],
        ])
        let workspace = try workspace(transport, refreshesAhead: true)
        _ = try await workspace.token()
        clock.advance(2500)
        #expect(try await workspace.token().value.reveal() == "tok-1")
        while try await workspace.token().value.reveal() == "tok-1" { await Task.yield() }
        #expect(transport.lines.count == 4)
    }

    @Test func `a token at hand signs without waiting`() async throws {
        let transport = ScriptedTransport([
            discovery: [.reply(200, published)], endpoint: [granted("tok-1")],
        ])
        let workspace = try workspace(transport)
        var fields = HeaderFields()
        #expect(!workspace.authorizeIfReady(&fields))
        #expect(fields.fields.isEmpty)
        _ = try await workspace.token()
        #expect(workspace.authorizeIfReady(&fields))
        #expect(fields["Authorization"] == "Bearer tok-1")
        clock.advance(3400)
        #expect(!workspace.authorizeIfReady(&fields))
    }

    @Test func `a burst of refused requests is one fetch`() async throws {
        let transport = ScriptedTransport([
            discovery: [.reply(200, published)],
            endpoint: [granted("tok-1"), granted("tok-2"), granted("tok-3")],
        ])
        let workspace = try workspace(transport)
        var refused = HeaderFields()
        try await workspace.authorize(&refused)
        for _ in 0..<9 {
            var fields = refused
            try await workspace.authorize(&fields, forceRefresh: true)
            #expect(fields["Authorization"] == "Bearer tok-2")
        }
        var fields = HeaderFields()
        try await workspace.authorize(&fields, forceRefresh: true)
        #expect(fields["Authorization"] == "Bearer tok-3")
    }

    @Test func `a server uses its token to the end when no new one comes`() async throws {
        let transport = ScriptedTransport([
            discovery: [.reply(200, published)], endpoint: [granted("tok-1"), .reply(500, "")],
        ])
        let workspace = try workspace(transport, refreshesAhead: true)
        _ = try await workspace.token()
        clock.advance(3559)
        #expect(try await workspace.token().value.reveal() == "tok-1")
        clock.advance(1)
        await #expect(throws: ToolError.self) { try await workspace.token() }
    }

    @Test func `basic sends user and password and has no token`() async throws {
        let workspace = try resolver([
            "DATABRICKS_HOST": "a.test", "DATABRICKS_USERNAME": "token",
            "DATABRICKS_PASSWORD": "dapi",
        ]).resolve().workspace(transport: ScriptedTransport([:]))
        var fields = HeaderFields()
        try await workspace.authorize(&fields)
        #expect(fields["Authorization"] == "Basic dG9rZW46ZGFwaQ==")
        let error = await #expect(throws: ToolError.self) { try await workspace.token() }
        #expect(error?.code == .auth)
    }

    @Test(arguments: ["a b", "a\nb", "tök"])
    func `a token that cannot be a header is refused without being shown`(token: String) throws {
        let config = try resolver(["DATABRICKS_HOST": "a.test", "DATABRICKS_TOKEN": token])
            .resolve()
        let error = failure { _ = try config.workspace(transport: ScriptedTransport([:])) }
        #expect(error?.code == .config)
        #expect(error?.message.contains(token) == false)
    }
}
