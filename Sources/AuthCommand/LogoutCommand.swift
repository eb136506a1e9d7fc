import ArgumentParser
import CommandSupport
import DatabricksAuth
import Failures

/// Forgets a login that a user made with the browser; the profile stays.
struct LogoutCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "logout",
        abstract: "Forget a login; the profile stays.",
        discussion: """
            Examples:
              dbx-auth logout dev
              dbx-auth logout --host https://dbc-a1b2c3d4-e5f6.cloud.databricks.com
            """)

    @OptionGroup var target: LoginTarget
    @OptionGroup var terminal: TerminalOptions

    func run(_ context: ToolContext) async throws {
        let config = try target.gather(context)
        guard let host = config.host else {
            if let name = target.name {
                throw ToolError(
                    .absent, "logout: there is no profile \(name) that has a host",
                    hint: "run: dbx-auth profiles")
            }
            throw ToolError(
                .usage, "no profile tells which login to forget",
                hint: "name one, or a workspace: dbx-auth logout --host https://…")
        }
        let name = config.profile ?? host.url
        let place = try Logout.run(config)
        guard !terminal.quiet else { return }
        let words = place.map { "logged out of \(name): its login is gone from \($0)" }
        context.errors.note(words ?? "there was no login for \(name)", level: 0)
    }
}
