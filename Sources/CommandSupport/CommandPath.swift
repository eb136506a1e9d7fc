import ArgumentParser

/// The commands that the words of a command line name, from the root down: `tool group command`.
struct CommandPath {
    /// The root first.
    private(set) var types: [any ParsableCommand.Type]
    /// A word that stands where a group wants one of its commands, and is none.
    private(set) var unknown: String?

    init(_ root: any ParsableCommand.Type, _ folded: [String]) {
        types = [root]
        let words = ArgumentFolding.commandWords(folded)
        // Who asks for help names commands, also where a default command takes any other word.
        let asksHelp = words.first == "help"
        for word in words.dropFirst(asksHelp ? 1 : 0) {
            guard let next = last.configuration.subcommands.first(where: { $0.isNamed(word) })
            else {
                // Beside a default, a word may be an option's value; the first one is nobody's.
                let isFirst = types.count == 1 && folded.first == word
                let takesCommand =
                    asksHelp
                    ? !last.configuration.subcommands.isEmpty
                    : Self.isGroup(last) && (isFirst || !hasDefault)
                if takesCommand, word != "help" { unknown = word }
                return
            }
            types.append(next)
        }
    }

    /// The last command that was found.
    var last: any ParsableCommand.Type { types[types.count - 1] }

    /// Whether the last command stands for one of its own when none is named.
    private var hasDefault: Bool { last.configuration.defaultSubcommand != nil }

    /// As it is typed: `tool group command`.
    var text: String { types.map { $0._commandName }.joined(separator: " ") }

    /// Whether a command only holds others, so that a word after it names one of them.
    private static func isGroup(_ type: any ParsableCommand.Type) -> Bool {
        !type.configuration.subcommands.isEmpty && !(type is any ToolCommand.Type)
    }
}

extension ParsableCommand {
    /// Whether a word calls this command.
    fileprivate static func isNamed(_ word: String) -> Bool {
        _commandName == word || configuration.aliases.contains(word)
    }
}
