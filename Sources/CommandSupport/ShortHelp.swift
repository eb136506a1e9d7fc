import ArgumentParser

/// The help of `-h`: one sentence, examples, the commands or common flags, and where more is told.
enum ShortHelp {
    private static let lineLimit = 24

    static func text(of root: any ParsableCommand.Type, _ arguments: [String]) -> String {
        let path = CommandPath(root, arguments)
        let configuration = path.last.configuration
        var lines = [configuration.abstract, ""]
        lines += configuration.discussion.split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init).prefix(10)
        lines.append("")
        if let usage = configuration.usage {
            lines.append("Usage: " + usage.split(separator: "\n").joined(separator: "\n       "))
        }
        let commands = configuration.subcommands.filter { $0.configuration.shouldDisplay }
        if commands.isEmpty {
            lines.append("Common: -p PROFILE  -o FORMAT  -q JQ  -v  -Q  --timeout DUR")
        } else {
            lines.append("Commands: " + commands.map { $0._commandName }.joined(separator: ", "))
        }
        lines.append("All flags: \(path.text) --help   Manual: man \(root._commandName)")
        return lines.prefix(lineLimit).joined(separator: "\n")
    }
}
