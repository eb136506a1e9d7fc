import ArgumentParser
import CommandSupport

/// `llm-serve demo`: all five tools at work, with no account.
struct Demo: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Take a tour of all five tools on built-in echo models, then keep serving them.",
        usage: "llm-serve demo [--once]",
        discussion: """
            Examples:
              llm-serve demo
              llm-serve demo --once > tour.txt

            The gateway listens on a free port of this machine, with a key made for this run; nothing leaves the
            machine. The tools are taken from beside llm-serve, else from PATH. With --once it ends after the tour,
            with status 0 only if each step did what it should.
            """)

    @Flag(help: "End after the tour.")
    var once = false

    @OptionGroup var terminal: TerminalOptions

    func run(_ context: ToolContext) async throws {
        try await DemoRun(isOnce: once).run(context)
    }
}
