import Failures
import JSON
import POSIX
import Testing

@testable import DatabricksAuth

@Suite struct LoginTests {
    /// RFC 7636, appendix B.
    @Test func `a verifier has the challenge that the standard shows`() {
        let key = ProofKey(verifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", state: "s")
        #expect(key.challenge == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    }

    @Test func `verifiers and states are long enough and never the same`() {
        let keys = (0..<8).map { _ in ProofKey() }
        #expect(keys.allSatisfy { $0.verifier.reveal().count == 86 && $0.state.count == 22 })
        #expect(Set(keys.map { $0.verifier.reveal() } + keys.map(\.state)).count == 16)
    }

    @Test(arguments: [
        ("code=c&state=s", "c"), ("state=s&code=c%2B+d#x", "c+ d"), ("code=c&state=s&iss=x", "c"),
    ])
    func `the code of an answer is decoded`(query: String, code: String) throws {
        let answer = AuthorizationAnswer(query: query[...])
        let key = ProofKey(verifier: "v", state: "s")
        #expect(try answer.code(of: key, isPasted: false).reveal() == code)
    }

    @Test(
        arguments: [
            ("http://localhost:8020/?code=c&state=s", "c"), ("  ?code=c&state=s ", "c"),
            ("code=c&state=s", "c"), ("c", "c"), ("http://localhost:8020/?code=c&state=other", nil),
            ("http://localhost:8020/?error=access_denied&state=s", nil), ("", nil),
            ("https://a.test/?x=1", nil),
        ] as [(String, String?)])
    func `what a user pastes is a URL, a query or a code`(text: String, code: String?) {
        let key = ProofKey(verifier: "v", state: "s")
        let found = try? AuthorizationAnswer(pasted: text).code(of: key, isPasted: true).reveal()
        #expect(found == code)
    }

    @Test(arguments: ["code=c", "code=c&state=", "code=c&state=t", "state=s", "code=&state=s"])
    func `an answer that is not of this login is refused`(query: String) {
        let key = ProofKey(verifier: "v", state: "s")
        let error = #expect(throws: ToolError.self) {
            try AuthorizationAnswer(query: query[...]).code(of: key, isPasted: false)
        }
        #expect(error?.code == .peer)
    }

    @Test(arguments: [
        ("2026-08-21T10:11:12.123456789Z", 1_787_307_072),
        ("2026-08-21T12:11:12+02:00", 1_787_307_072),
    ])
    func `the expiry of an entry is read with nine digits and any offset`(
        text: String, seconds: Int
    ) throws {
        let login = try #require(
            Login(["access_token": "a", "expiry": .string(text), "expires_in": 5]))
        #expect(login.token.expiry?.seconds == seconds)
    }

    @Test func `an entry without an expiry is over, and one without a token is none`() {
        #expect(Login(["access_token": "a"])?.token.isUsable(at: WallTime(seconds: 100)) == false)
        #expect(Login(["refresh_token": "r"]) == nil)
        #expect(Login(["access_token": "a\nb"]) == nil)
    }

    @Test func `the place of a login follows profile, host and account`() throws {
        func keys(_ profiles: String, _ environment: [String: String] = [:]) throws -> CLILogins {
            let config = try resolver(environment, profiles: profiles).gatherLogin()
            let setup = AuthSetup(config: config, host: try config.usableHost())
            return try #require(try LoginPlace(setup: setup).store(.file) as? CLILogins)
        }
        let plain = try keys("[p]\nhost = https://a.test\n", ["DATABRICKS_CONFIG_PROFILE": "p"])
        #expect(plain.path == "/home/u/.databricks/token-cache.json")
        #expect(plain.readKeys == ["p", "https://a.test"])
        #expect(plain.writeKeys == ["p", "https://a.test"])
        #expect(plain.ownKeys == ["p", "https://a.test"])
        let account = try keys(
            "[p]\nhost = https://accounts.a.test\naccount_id = x\n[q]\n"
                + "host = https://accounts.a.test\nauth_type = databricks-cli\n",
            ["DATABRICKS_CONFIG_PROFILE": "p"])
        let long = "https://accounts.a.test/oidc/accounts/x"
        #expect(account.readKeys == ["p", long, "https://accounts.a.test"])
        #expect(account.writeKeys == ["p", long])
        #expect(account.ownKeys == ["p"])
    }
}
