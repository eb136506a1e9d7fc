import ArgumentParser
import CommandSupport
import DatabricksAuth
import Failures
import POSIX
import Transport

/// Logs a user in with the browser, for this tool and for the official CLI.
struct LoginCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "login",
        abstract: "Log in with a browser, and save the login as a profile.",
        discussion: """
            Examples:
              dbx-auth login
              dbx-auth login dev --host https://dbc-a1b2c3d4-e5f6.cloud.databricks.com
              ssh -t server dbx-auth login dev --no-browser
            """)

    @OptionGroup var target: LoginTarget
    @OptionGroup var network: NetworkOptions
    @OptionGroup var terminal: TerminalOptions

    @Flag(
        name: .customLong("no-browser"),
        help: "Open no browser; take the URL that one elsewhere ended at.")
    var noBrowser = false

    /// How long the user may take.
    private static let patience: Duration = .seconds(3600)

    func run(_ context: ToolContext) async throws {
        let config = try target.gather(context)
        var deadlines = network.deadlines()
        // `--timeout` is the user's time here; each request has the usual one.
        deadlines.total = .seconds(60)
        let login = try BrowserLogin(
            config, transport: try network.transport(context, terminal),
            deadlines: deadlines, retry: network.retryPolicy,
            onRetry: { context.errors.note("token request: \($0)") })
        let pending = try await login.begin()
        try show(pending.url, context)
        context.errors.note("waiting for the browser at \(pending.redirectURL)")
        let code = try pending.wait(
            input: context.mayAsk ? context.console.input.descriptor : nil,
            limit: network.timeout?.duration ?? Self.patience)
        let outcome = try await login.complete(code)
        context.errors.note("the login is kept in \(outcome.location)")
        guard !terminal.quiet else { return }
        context.errors.note(
            "logged in to \(outcome.host) as profile \(config.profile ?? "")", level: 0)
    }

    /// Opens the page where there is a browser; and shows it, for the case that none comes up.
    private func show(_ url: String, _ context: ToolContext) throws(ToolError) {
        let browser = noBrowser ? nil : Browser(environment: context.environment)
        let isOpen = browser?.open(url) == true
        let words = isOpen ? "a browser should open; if not, open" : "open in a browser"
        try context.say("\(words): \(url)")
        guard context.mayAsk else { return }
        try context.say("or paste the URL that the browser ended at, and press Enter:")
    }
}
