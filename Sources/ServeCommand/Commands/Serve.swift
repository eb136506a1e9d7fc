import ArgumentParser
import CommandSupport
import Failures
import Logging

/// `llm-serve [serve]`: the gateway itself.
struct Serve: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the models of a config until SIGTERM or Ctrl-C.",
        usage: "llm-serve [serve] -f CONFIG [--host ADDRESS] [--port PORT] [--drain-timeout DUR]",
        discussion: """
            Examples:
              llm-serve -f llm-serve.yaml
              llm-serve -f llm-serve.yaml --port 0 > ready.json
              hub --source databricks --ready | llm-serve -f -

            Prints one JSON line when it answers requests; the log goes to stderr. The first signal lets answers
            finish for --drain-timeout, the second one ends it at once. SIGHUP reads the config again,
            SIGUSR1 opens the access log again.
            """)

    @OptionGroup var config: ConfigOptions

    @Flag(name: .customShort("t"), help: "Check the config and exit, as llm-serve check does.")
    var onlyChecks = false

    @Option(
        help: ArgumentHelp(
            "The address to listen on; 127.0.0.1 if not given (LLM_SERVE_HOST).",
            valueName: "address"))
    var host: String?

    @Option(
        help: ArgumentHelp(
            "The port to listen on, 0 for a free one; 4000 if not given (LLM_SERVE_PORT).",
            valueName: "port"))
    var port: Int?

    @Option(
        help: ArgumentHelp(
            "Listen on a Unix socket of this user in place of a port.", valueName: "path"))
    var socket: String?

    @Option(
        help: ArgumentHelp(
            "The control socket; PORT.sock in the run-time directory if not given.",
            valueName: "path"))
    var control: String?

    @Option(
        name: .customLong("access-log"),
        help: ArgumentHelp(
            "Append a JSON line for each model call; - is standard output.", valueName: "file"))
    var accessLog: String?

    @Flag(
        name: .customLong("no-watch"),
        help: "Read a changed config again only when told to, by SIGHUP or llm-serve reload.")
    var ignoresChanges = false

    @Option(
        name: .customLong("drain-timeout"),
        help: ArgumentHelp(
            "How long answers may go on after the first signal; 30s if not given.", valueName: "dur"
        ))
    var drainTimeout = TimeSpan(.seconds(30))

    @Option(
        name: .customLong("log-format"),
        help: ArgumentHelp(
            "Log as json or text; text on a terminal, else json, if not given.",
            valueName: "format"))
    var logFormat: LogLine.Format?

    @OptionGroup var terminal: TerminalOptions

    func run(_ context: ToolContext) async throws {
        let flags = ListenSettings.Flags(
            config: config.path, host: host, port: port, socket: socket)
        if onlyChecks {
            var check = try Check.parse([])
            check.terminal = terminal
            return try await check.run(context, flags)
        }
        let run = ServeRun(
            flags: flags, control: control, accessLog: accessLog, watchesConfig: !ignoresChanges,
            drainTimeout: drainTimeout.duration,
            logFormat: logFormat ?? (context.console.error.isTTY ? .text : .json),
            logLevel: terminal.quiet ? .error : terminal.verbose > 0 ? .debug : .info)
        try await run.run(context)
    }
}

extension LogLine.Format: ExpressibleByArgument {}
