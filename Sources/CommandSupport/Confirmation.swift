import Failures

/// Asks before something is lost.
package enum Confirmation {
    /// Returns when the user agrees, by `--yes` or at the prompt.
    ///
    /// `usage` where nobody may be asked. Anything but yes ends the tool quietly with `no`.
    package static func ask(
        _ question: String, isGiven: Bool, _ context: ToolContext
    ) throws {
        guard !isGiven else { return }
        guard context.mayAsk else {
            throw ToolError(
                .usage, "\(question): nobody to ask here", hint: "add --yes to do it")
        }
        // Enter alone, or the end of input, is no answer, and no.
        let answer = try? context.ask(
            "\(PrintableText.escaped(question))? [y/N] ", or: "--yes")
        guard ["y", "yes"].contains(answer?.lowercased().prefix { !$0.isWhitespace }) else {
            throw QuietExit(.no)
        }
    }
}
