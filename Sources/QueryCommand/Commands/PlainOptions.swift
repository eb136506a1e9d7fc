import ArgumentParser

/// The options of questions that generate no text.
struct PlainOptions: ParsableArguments {
    @Option(
        name: .customLong("param"),
        help: ArgumentHelp(
            "Any other request field; the value is JSON if it parses. Repeatable.",
            valueName: "key=value"))
    var parameters: [String] = []

    @Option(help: ArgumentHelp("Request body to start from.", valueName: "body|@file|-"))
    var json: String?

    @Flag(name: [.customShort("u"), .customLong("usage")], help: "Token counts on stderr.")
    var showsUsage = false

    @Flag(
        name: [.customLong("no-stdin"), .customLong("ignore-stdin")], help: "Never read stdin.")
    var ignoresInput = false

    /// Whether `--json` takes standard input for itself.
    var readsBodyFromInput: Bool { json == "-" || json == "@-" }
}
