import ArgumentParser

/// What every question takes, whatever it is for.
struct QuestionOptions: ParsableArguments {
    @Option(
        name: .customLong("param"),
        help: ArgumentHelp(
            "Any other request field; the value is JSON if it parses. Repeatable.",
            valueName: "key=value"))
    var parameters: [String] = []

    @Option(
        help: ArgumentHelp("Request body to start from; flags win.", valueName: "body|@file|-"))
    var json: String?

    @Flag(name: [.customShort("u"), .customLong("usage")], help: "Token counts on stderr.")
    var showsUsage = false

    @Flag(
        name: [.customLong("no-stdin"), .customLong("ignore-stdin")], help: "Never read stdin.")
    var ignoresInput = false

    @Flag(name: .customLong("dry-run"), help: "Print the request as JSON; ask nothing.")
    var dryRun = false

    @Flag(help: "Print the same request as a curl command; ask nothing.")
    var curl = false

    func validate() throws {
        if dryRun, curl { throw ValidationError("--dry-run and --curl exclude each other") }
    }

    /// Whether `--json` takes standard input for itself.
    var readsBodyFromInput: Bool { json == "-" || json == "@-" }
}
