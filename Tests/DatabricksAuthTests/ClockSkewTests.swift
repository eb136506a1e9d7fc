import DatabricksAuth
import Failures
import POSIX
import Testing
import Transport

/// R55: a clock that is wrong costs nothing: a token is used for as long as the server meant, and no longer.
@Suite struct ClockSkewTests {
    /// 2026-11-21 15:04:05 UTC by the server's clock.
    private static let instant = 1_795_273_445
    private static let date = "Sat, 21 Nov 2026 15:04:05 GMT"

    private static let methods: [(environment: [String: String], line: String, answer: String)] = [
        (
            ["DATABRICKS_CLIENT_ID": "id", "DATABRICKS_CLIENT_SECRET": "dose"],
            "POST https://a.test/oidc/v1/token", #""expires_in":3600"#
        ),
        (
            ["DATABRICKS_METADATA_SERVICE_URL": "http://127.0.0.1:9/token"],
            "GET http://127.0.0.1:9/token", #""expires_on":\#(instant + 3600)"#
        ),
    ]

    @Test(arguments: [0, 1], [600, -600, 86_400, -86_400])
    func `a token lives for an hour, whatever our clock says`(
        method: Int, skew: Int
    ) async throws {
        let (environment, line, end) = Self.methods[method]
        func token(_ name: String) -> ScriptedTransport.Answer {
            .dated(Self.date, #"{"access_token":"\#(name)","token_type":"Bearer",\#(end)}"#)
        }
        let server = ScriptedTransport([
            "GET https://a.test/oidc/.well-known/oauth-authorization-server": [
                .reply(200, #"{"token_endpoint":"https://a.test/oidc/v1/token"}"#)
            ],
            line: [token("first"), token("second")],
        ])
        let clock = HandClock(at: Self.instant + skew)
        let workspace = try resolver(
            ["DATABRICKS_HOST": "https://a.test"].merging(environment) { $1 }
        ).resolve().workspace(transport: server, retry: .never, now: { clock.now })
        for (seconds, name) in [(0, "first"), (3299, "first"), (2, "second")] {
            clock.advance(seconds)
            #expect(try await workspace.token().value.reveal() == name)
        }
        #expect(server.lines.count { $0 == line } == 2)
    }
}
