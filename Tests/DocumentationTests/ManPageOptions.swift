/// The OPTIONS part of a man page, in mdoc, made from the command definitions.
///
/// Each command lists its own arguments; one that several commands share stands once, at the end.
struct ManPageOptions {
    let tool: CommandTree

    /// What stands between the page's `begin` and `end` marks.
    var text: String {
        let leaves = tool.leaves()
        let commands = leaves.map(\.command)
        var uses: [CommandTree.Argument: Int] = [:]
        for argument in commands.flatMap({ Set($0.arguments) }) {
            uses[argument, default: 0] += 1
        }
        var lines: [String] = []
        for (path, command) in leaves {
            let own = command.arguments.filter { uses[$0] == 1 }
            lines.append(".Ss \(path)")
            lines.append(sentence(command.abstract))
            lines += list(own)
        }
        var shared: [CommandTree.Argument] = []
        for argument in commands.flatMap(\.arguments)
        where uses[argument, default: 0] > 1 && !shared.contains(argument) {
            shared.append(argument)
        }
        if !shared.isEmpty {
            lines.append(".Ss Options of several commands")
            lines += list(shared)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func list(_ arguments: [CommandTree.Argument]) -> [String] {
        guard !arguments.isEmpty else { return [] }
        return [".Bl -tag -width Ds"] + arguments.flatMap(item) + [".El"]
    }

    private func item(_ argument: CommandTree.Argument) -> [String] {
        let value = argument.value.map { " Ar \(escape($0))" } ?? ""
        let head: String
        if argument.isPositional {
            head = ".It\(value)\(argument.isRepeating ? " ..." : "")"
        } else {
            let names = argument.names.map { "Fl \(escape(String($0.dropFirst())))" }
            head = ".It " + names.joined(separator: " , ") + value
        }
        return [head, sentence(argument.text)]
    }

    /// Text that cannot be taken for a macro, and ends with a full stop.
    private func sentence(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        // mdoc wants each sentence on a line of its own.
        let lines = words.split(separator: ". ").joined(separator: ".\n")
        let escaped = escape(lines.isEmpty ? "No description" : lines)
        return escaped.hasSuffix(".") ? escaped : escaped + "."
    }

    private func escape(_ text: String) -> String {
        let escaped = text.map { $0 == "\\" ? "\\e" : String($0) }.joined()
        return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
    }
}
