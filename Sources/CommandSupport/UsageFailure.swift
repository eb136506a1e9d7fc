import ArgumentParser
import Failures

/// ArgumentParser's refusals in our own form.
enum UsageFailure {
    /// The failure for a word that is no command where one must stand, with the nearest that is; nil when all are.
    static func unknownCommand(_ path: CommandPath) -> ToolError? {
        guard let word = path.unknown else { return nil }
        let names = path.last.configuration.subcommands
            .filter { $0.configuration.shouldDisplay }.map { $0._commandName }.sorted()
        return ToolError(
            .usage, "unknown command '\(word)'",
            hint: nearestMatch(to: word, in: names).map {
                "did you mean \($0)? run: \(path.text) \($0) -h"
            } ?? "commands: \(names.joined(separator: ", "))")
    }

    /// The failure for a refused command line.
    static func toolError(_ message: String, _ path: CommandPath) -> ToolError {
        let lines = message.split(whereSeparator: \.isNewline)
        let isChoice = { (line: Substring) in line.hasPrefix("  - ") }
        var text = lines.filter { !isChoice($0) }.joined(separator: " ")
        let choices = lines.filter(isChoice).map { $0.dropFirst(4) }
        if !choices.isEmpty { text += " " + choices.joined(separator: ", ") }
        if text.hasPrefix("Error: ") { text = String(text.dropFirst(7)) }
        if text.hasSuffix(".") { text.removeLast() }
        let first = text.prefix(1).lowercased()
        return ToolError(.usage, first + text.dropFirst(), hint: "run: \(path.text) -h")
    }
}
