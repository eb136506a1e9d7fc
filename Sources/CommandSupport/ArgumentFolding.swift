package import Failures

/// What the command line needs before ArgumentParser, which has no options of two values, sees it.
package enum ArgumentFolding {
    /// Stands between name and value of a folded `--arg`.
    static let separator: Character = "\u{1F}"
    private static let twoValued: Set<String> = ["--arg", "--argjson", "--slurpfile", "--rawfile"]

    /// Joins the two values of `--arg NAME VALUE` and its kin into one token.
    package static func fold(_ arguments: [String]) throws(ToolError) -> [String] {
        var folded: [String] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" { return folded + [argument] + rest }
            guard twoValued.contains(argument) else {
                folded.append(argument)
                continue
            }
            guard let name = rest.popFirst(), let value = rest.popFirst() else {
                throw ToolError(
                    .usage, "\(argument) takes two values, a name and what it stands for")
            }
            folded += [argument, "\(name)\(separator)\(value)"]
        }
        return folded
    }

    /// Moves flags that stand before the subcommand behind it: `-p prod list` is `list -p prod`.
    package static func commandFirst(_ arguments: [String], commands: Set<String>) -> [String] {
        guard let first = arguments.first, first.hasPrefix("-"), first != "--",
            let place = arguments.prefix(while: { $0 != "--" }).firstIndex(where: commands.contains)
        else { return arguments }
        var moved = arguments
        moved.insert(moved.remove(at: place), at: 0)
        return moved
    }
}
