import Failures
import POSIX

/// Asks before something is lost.
package enum Confirmation {
    /// Returns when the user agrees, by `--yes` or at the prompt.
    ///
    /// `usage` where nobody can be asked: stdin or stderr is no terminal, `--no-input`, or `DBX_NO_INPUT`. A declined
    /// prompt ends the tool quietly with `no`.
    package static func ask(
        _ question: String, isGiven: Bool, _ terminal: TerminalOptions, _ context: ToolContext
    ) throws {
        guard !isGiven else { return }
        let forbidden = !(context.environment["DBX_NO_INPUT"] ?? "").isEmpty || terminal.noInput
        guard context.console.input.isTTY, context.console.error.isTTY, !forbidden else {
            throw ToolError(
                .usage, "\(question): nobody to ask here", hint: "add --yes to do it")
        }
        try context.console.error.write("\(PrintableText.escaped(question))? [y/N] ")
        try context.console.error.flush()
        let answer = String(decoding: try context.console.input.descriptor.read(), as: UTF8.self)
            .prefix { !$0.isWhitespace }.lowercased()
        guard answer == "y" || answer == "yes" else { throw QuietExit(.no) }
    }
}
