import Failures

/// ArgumentParser's refusals in our own form.
enum UsageFailure {
    /// The failure for a word that is no subcommand, with the nearest that is; nil when it is one.
    static func unknownCommand(
        _ folded: [String], commands: Set<String>, tool: String
    ) -> ToolError? {
        guard let word = ArgumentFolding.firstWord(folded), !commands.isEmpty,
            !commands.contains(word), word != "help"
        else { return nil }
        let nearest = nearestMatch(to: word, in: commands.sorted())
        return ToolError(
            .usage, "unknown command '\(word)'",
            hint: nearest.map { "did you mean \($0)? run: \(tool) \($0) -h" }
                ?? "commands: \(commands.sorted().joined(separator: ", "))")
    }

    /// The failure for a refused command line.
    static func toolError(
        _ message: String, arguments: [String], commands: Set<String>, tool: String
    ) -> ToolError {
        if message.contains("nexpected argument"),
            let unknown = unknownCommand(arguments, commands: commands, tool: tool)
        {
            return unknown
        }
        var text = message.split(whereSeparator: \.isNewline).joined(separator: " ")
        if text.hasPrefix("Error: ") { text = String(text.dropFirst(7)) }
        if text.hasSuffix(".") { text.removeLast() }
        let first = text.prefix(1).lowercased()
        return ToolError(
            .usage, first + text.dropFirst(),
            hint: "run: \(tool)\(command(arguments, commands).map { " \($0)" } ?? "") -h")
    }

    private static func command(_ arguments: [String], _ commands: Set<String>) -> String? {
        arguments.first.flatMap { commands.contains($0) ? $0 : nil }
    }
}
