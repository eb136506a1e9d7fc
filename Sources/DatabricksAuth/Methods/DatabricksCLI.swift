import Failures
import JSON
import POSIX

/// A login of the official CLI, asked from the CLI itself.
struct DatabricksCLI: TokenSource {
    let program: Program
    let setup: AuthSetup
    let now: @Sendable () -> WallTime

    /// The program to ask.
    static func executable(_ setup: AuthSetup) -> String {
        setup[.databricksCLIPath] ?? "databricks"
    }

    init(_ setup: AuthSetup, _ exchange: TokenExchange) {
        program = Program(Self.executable(setup), LoginPlace.cliType, setup, exchange)
        self.setup = setup
        now = exchange.now
    }

    func fetch() async throws -> AccessToken {
        var arguments = ["auth", "token"]
        if let profile = setup.config.profile {
            arguments += ["--profile", profile]
        } else {
            arguments += ["--host", setup.host.url]
            if let account = setup[.accountID] { arguments += ["--account-id", account] }
        }
        let asked = now()
        let answer = try await program.json(arguments)
        let value = Secret(answer["access_token"]?.string ?? "")
        guard value.isHeaderSafe,
            let expiry = answer["expiry"]?.string.flatMap({ WallTime(rfc3339: $0) })
        else {
            throw ToolError(
                .peer, "databricks-cli: the CLI printed no access_token, or not when it ends")
        }
        try checkScopes(value)
        return AccessToken(value, expiry: expiry, fetched: asked)
    }

    /// The CLI gives the token of its last login, whatever scopes that had.
    private func checkScopes(_ token: Secret) throws(ToolError) {
        guard setup[.scopes] != nil, let claims = JSONWebToken.claims(of: token) else { return }
        let claim = claims["scope"]
        let words =
            claim?.array?.compactMap(\.string)
            ?? claim?.string?.split(separator: " ").map(String.init)
        guard let words else { return }
        let ignored: Set = ["offline_access"]
        let has = Set(words).subtracting(ignored).sorted()
        let wants = Set(ClientCredentials.scopes(setup[.scopes])).subtracting(ignored).sorted()
        guard has != wants else { return }
        throw ToolError(
            .auth,
            "databricks-cli: the login has the scopes \(has.joined(separator: " ").printable), "
                + "not \(wants.joined(separator: " ").printable)",
            hint: "run: databricks auth login --scopes \(wants.joined(separator: ","))")
    }
}
