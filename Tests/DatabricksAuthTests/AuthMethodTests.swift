import Failures
import JSON
import POSIX
import Testing
import Transport

@testable import DatabricksAuth

/// What goes over the wire for methods that the official Python SDK lacks, or that other tests do not reach; the rest is
/// held against that SDK in Tests/RealClients.
@Suite struct AuthMethodTests {
    private static let now = WallTime(seconds: 1_000_000)
    private static let azure = [
        "DATABRICKS_HOST": "https://a.azuredatabricks.net", "ARM_USE_MSI": "true",
        "ARM_CLIENT_ID": "id 1",
    ]
    private static let machine =
        "GET http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01"
    private static let application = "2ff814a6-3304-4ab8-85cb-cd0e6f879c1d"
    private static let management = "https%3A%2F%2Fmanagement.core.windows.net%2F"

    private func workspace(
        _ environment: [String: String], _ transport: ScriptedTransport,
        files: [String: String] = [:]
    ) throws -> Workspace {
        try resolver(environment, files: files).resolve().workspace(
            transport: transport, retry: .never, now: { Self.now })
    }

    @Test func `a machine of Azure's is asked for two tokens, past any proxy`() async throws {
        let token = "\(Self.machine)&resource=\(Self.application)&client_id=id%201"
        let management = "\(Self.machine)&resource=\(Self.management)&client_id=id%201"
        let transport = ScriptedTransport([
            token: [.reply(200, #"{"access_token":"t1","expires_on":"1003600"}"#)],
            management: [.reply(200, #"{"access_token":"t2","expires_on":1001800}"#)],
        ])
        let workspace = try workspace(Self.azure, transport)
        #expect(workspace.authType == "azure-msi")
        let request = try await workspace.request("GET", "/api/2.0/x")
        #expect(request.fields["Authorization"] == "Bearer t1")
        #expect(request.fields["X-Databricks-Azure-SP-Management-Token"] == "t2")
        #expect(transport.lines == [token, management])
        for sent in transport.requests {
            #expect(sent.fields["Metadata"] == "true")
            #expect(!sent.usesProxy)
        }
        // What ends first ends both.
        #expect(try await workspace.token().expiry == WallTime(seconds: 1_001_800))
    }

    @Test(arguments: [
        ("PUBLIC", "https://login.microsoftonline.com/"),
        ("AzureUSGovernmentCloud", "https://login.microsoftonline.us/"),
        ("china", "https://login.chinacloudapi.cn/"), ("MARS", nil),
    ])
    func `a cloud of Azure's by its names`(name: String, authority: String?) {
        #expect(AzureCloud(named: name)?.authority == authority)
    }

    @Test(arguments: [
        (#"{"access_token":"t","expires_on":2000060}"#, 2_000_000, 1_000_060),
        (#"{"access_token":"t","expires_on":"1000060"}"#, nil, 1_000_060),
        (#"{"access_token":"t","expires_in":"60","expires_on":5}"#, 9, 1_000_060),
    ])
    func `an instant is that of the server's clock, whatever ours says`(
        answer: String, server: Int?, expiry: Int
    ) throws {
        let exchange = TokenExchange(
            transport: ScriptedTransport([:]), deadlines: TransferRequest.Deadlines(),
            retry: .never, now: { Self.now }, onRetry: nil)
        let token = try exchange.read(
            JSONValue(parsing: answer), sent: Self.now, serverSeconds: server, "x")
        #expect(token.expiry == WallTime(seconds: expiry))
    }

    @Test func `a rotated identity file is read again`() async throws {
        let endpoint = "POST https://a.test/oidc/v1/token"
        let transport = ScriptedTransport([
            endpoint: [.reply(200, #"{"access_token":"t","expires_in":3600}"#)],
            "GET https://a.test/oidc/.well-known/oauth-authorization-server": [
                .reply(200, #"{"token_endpoint":"https://a.test/oidc/v1/token"}"#)
            ],
        ])
        let workspace = try workspace(
            [
                "DATABRICKS_HOST": "a.test", "DATABRICKS_OIDC_TOKEN_FILEPATH": "/jwt",
                "DATABRICKS_CLIENT_ID": "me", "DATABRICKS_AUTH_TYPE": "file-oidc",
                "DATABRICKS_GROUP_ID": "7",
            ], transport, files: ["/jwt": " a.b.c\n"])
        _ = try await workspace.token()
        let sent = try #require(transport.requests.last)
        guard case .bytes(let bytes) = sent.body else { return #expect(Bool(false)) }
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange"
                + "&subject_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Ajwt"
                + "&subject_token=a.b.c&scope=all-apis&client_id=me&assume_group=7")
        #expect(sent.fields["Authorization"] == nil)
    }

    @Test(arguments: [
        ("http://127.0.0.1:9/t", nil), ("http://localhost:9/t", nil),
        ("http://elsewhere.test/t", "metadata_service_url is not a URL of this machine"),
        ("https://elsewhere.test/t", "metadata_service_url is not a URL of this machine"),
    ])
    func `a metadata service is asked only on this machine`(url: String, reason: String?) {
        let environment = [
            "DATABRICKS_HOST": "a.test", "DATABRICKS_METADATA_SERVICE_URL": url,
        ]
        let error = failure { _ = try resolver(environment).resolve() }
        #expect(error.map { $0.message.contains(reason ?? "?") } == (reason == nil ? nil : true))
        #expect(error?.message.contains("elsewhere") != true)
    }

    @Test(arguments: AuthMethod.chain.map(\.type))
    func `each type can be named, and says what it lacks`(type: String) {
        let error = failure {
            _ = try resolver([
                "DATABRICKS_HOST": "a.test", "DATABRICKS_AUTH_TYPE": type, "PATH": "",
            ]).resolve()
        }
        #expect(error?.code == .auth)
        #expect(error?.message.hasPrefix("\(type) auth: not configured: ") == true)
    }

    @Test(arguments: [
        ("e30.eyJzdWIiOiJtZSIsImlzcyI6ImkiLCJhdWQiOiJhIn0.c2ln", ["i", "me", "\"a\""]),
        ("e30.e30.c2ln", nil), ("opaque", nil), ("a.b", nil), ("e30.*.c2ln", nil), ("", nil),
    ])
    func `whom an identity token speaks for`(token: String, subject: [String]?) {
        #expect(JSONWebToken.subject(of: Secret(token)) == subject)
    }
}
