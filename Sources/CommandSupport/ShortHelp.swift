import ArgumentParser

/// The help of `-h`: one sentence, examples, the commands or common flags, and where more is told.
enum ShortHelp {
    private static let lineLimit = 24

    static func text(of root: any ParsableCommand.Type, _ arguments: [String]) -> String {
        let tool = root._commandName
        let subcommands = root.configuration.subcommands.filter { $0.configuration.shouldDisplay }
        let named = subcommands.first { names(of: $0).contains(where: arguments.contains) }
        let configuration = (named ?? root).configuration
        var lines = [configuration.abstract, ""]
        lines += configuration.discussion.split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init).prefix(10)
        lines.append("")
        if let usage = configuration.usage {
            lines.append("Usage: " + usage.split(separator: "\n").joined(separator: "\n       "))
        }
        if named == nil, !subcommands.isEmpty {
            let names = subcommands.map { $0._commandName }
            lines.append("Commands: " + names.joined(separator: ", "))
        } else {
            lines.append("Common: -p PROFILE  -o FORMAT  -q JQ  -v  -Q  --timeout DUR")
        }
        let path = named.map { "\(tool) \($0._commandName)" } ?? tool
        lines.append("All flags: \(path) --help   Manual: man \(tool)")
        return lines.prefix(lineLimit).joined(separator: "\n")
    }

    private static func names(of command: any ParsableCommand.Type) -> [String] {
        [command._commandName] + command.configuration.aliases
    }
}
