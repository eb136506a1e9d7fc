import ArgumentParser

/// What goes with a prompt: system prompts, files, tools, and what was said before.
struct ChatOptions: ParsableArguments {
    @Option(
        name: .shortAndLong, parsing: .unconditionalSingleValue,
        help: ArgumentHelp("System prompt; repeatable.", valueName: "text|@file"))
    var system: [String] = []

    @Option(
        name: .shortAndLong, parsing: .unconditionalSingleValue,
        help: ArgumentHelp(
            "Image, audio, PDF or text to send along; repeatable.", valueName: "file|url|-"))
    var attach: [String] = []

    @Option(help: ArgumentHelp("Tools that the model may call, as JSON.", valueName: "file"))
    var tools: String?

    @Option(
        name: .customLong("tool-choice"),
        help: ArgumentHelp("auto, none, required, a tool's name, or JSON.", valueName: "choice"))
    var toolChoice: String?

    @Option(
        name: .customLong("continue"),
        help: ArgumentHelp("Go on with the conversation of a file, and keep it.", valueName: "file")
    )
    var conversation: String?

    /// The first of these that was given, by its name.
    var given: String? {
        [
            ("--system", !system.isEmpty), ("--attach", !attach.isEmpty), ("--tools", tools != nil),
            ("--tool-choice", toolChoice != nil), ("--continue", conversation != nil),
        ].first(where: \.1)?.0
    }
}
