import DatabricksAuth
import Failures
import POSIX
import Testing
import Transport

/// R53: a refresh that fails is calm: the old token serves while it is good, the failure is told as what it is, and the
/// server is left alone for five seconds.
@Suite struct RefreshFailureTests {
    /// A way in which the token server fails, and what it is to the user.
    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let answer: ScriptedTransport.Answer
        let code: ToolError.Code
        let exitStatus: Int32
    }

    static let faults = [
        Fault(
            testDescription: "400 invalid_grant",
            answer: .reply(400, #"{"error":"invalid_grant","error_description":"over"}"#),
            code: .auth, exitStatus: 77),
        Fault(
            testDescription: "401",
            answer: .reply(401, #"{"error":"invalid_client","error_description":"no"}"#),
            code: .auth, exitStatus: 77),
        Fault(
            testDescription: "429", answer: .reply(429, "slow down"), code: .later, exitStatus: 75),
        Fault(
            testDescription: "500", answer: .reply(500, "oops"), code: .unavailable, exitStatus: 69),
        Fault(
            testDescription: "garbage", answer: .reply(200, "\u{1}\u{2}{"), code: .peer,
            exitStatus: 76),
        Fault(
            testDescription: "a timeout",
            answer: .failure(TransportError(.timeout, message: "timed out", wasSent: true)),
            code: .later, exitStatus: 75),
        Fault(
            testDescription: "HTML", answer: .reply(200, "<html>sign in</html>"), code: .peer,
            exitStatus: 76),
    ]

    private static let discovery = "GET https://a.test/oidc/.well-known/oauth-authorization-server"
    private static let endpoint = "POST https://a.test/oidc/v1/token"

    @Test(arguments: faults, [true, false])
    func `a refresh that fails`(fault: Fault, isOldGood: Bool) async throws {
        let scratch = try Scratch("refresh-failure-tests")
        let server = ScriptedTransport([
            Self.discovery: [
                .reply(200, #"{"token_endpoint":"https://a.test/oidc/v1/token"}"#)
            ],
            Self.endpoint: [
                .reply(200, #"{"access_token":"old","expires_in":3600}"#), fault.answer,
                .reply(200, #"{"access_token":"new","expires_in":3600}"#),
            ],
        ])
        /// What a process that starts at some second gets.
        func token(at seconds: Int) async throws -> String {
            let workspace = try resolver([
                "DATABRICKS_HOST": "https://a.test", "DATABRICKS_CLIENT_ID": "id",
                "DATABRICKS_CLIENT_SECRET": "dose",
            ]).resolve().workspace(
                transport: server,
                cache: TokenCache(environment: ["XDG_CACHE_HOME": scratch.path]) { _ in },
                retry: .never, now: { WallTime(seconds: seconds) })
            return try await workspace.token().value.reveal()
        }
        #expect(try await token(at: 0) == "old")
        // Less than five minutes of its hour are left, or less than the 40 seconds that the service asks for.
        let later = isOldGood ? 3400 : 3580
        for seconds in [later, later + 4] {
            if isOldGood {
                #expect(try await token(at: seconds) == "old")
            } else {
                let error = await #expect(throws: ToolError.self) {
                    try await token(at: seconds)
                }
                #expect(error?.code == fault.code)
                #expect(error?.code.exitStatus == fault.exitStatus)
            }
        }
        #expect(server.lines.count { $0 == Self.endpoint } == 2)
        #expect(try await token(at: later + 5) == "new")
    }
}
