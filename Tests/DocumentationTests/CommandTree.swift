import JSON

/// A command as `--experimental-dump-help` describes it, reduced to what a man page shows.
///
/// Source: ArgumentParserToolInfo of swift-argument-parser 1.8, `serializationVersion` 0.
struct CommandTree {
    let name: String
    let abstract: String
    let arguments: [Argument]
    let subcommands: [CommandTree]

    struct Argument: Hashable {
        /// Each spelling with its dashes: `-p`, `--profile`.
        let names: [String]
        /// The placeholder of the value, nil for a flag.
        let value: String?
        let isPositional: Bool
        let isRepeating: Bool
        let text: String
    }

    init(_ command: JSONValue) {
        name = command["commandName"]?.string ?? ""
        abstract = command["abstract"]?.string ?? ""
        arguments = (command["arguments"]?.array ?? [])
            .filter { $0["shouldDisplay"]?.bool == true }
            .map(Argument.init)
            .filter { !["--help", "--version"].contains($0.names.last ?? "") }
        subcommands = (command["subcommands"]?.array ?? [])
            .filter { $0["shouldDisplay"]?.bool == true && $0["commandName"]?.string != "help" }
            .map(CommandTree.init)
    }

    /// The commands that do something, each with the words that name it: `tool group command`.
    func leaves(below path: String = "") -> [(path: String, command: CommandTree)] {
        let path = path.isEmpty ? name : "\(path) \(name)"
        return subcommands.isEmpty ? [(path, self)] : subcommands.flatMap { $0.leaves(below: path) }
    }
}

extension CommandTree.Argument {
    init(_ argument: JSONValue) {
        names = (argument["names"]?.array ?? []).map { name in
            (name["kind"]?.string == "long" ? "--" : "-") + (name["name"]?.string ?? "")
        }.sorted { $0.count < $1.count }
        let isFlag = argument["kind"]?.string == "flag"
        value = isFlag ? nil : argument["valueName"]?.string
        isPositional = argument["kind"]?.string == "positional"
        isRepeating = argument["isRepeating"]?.bool == true
        text = argument["abstract"]?.string ?? ""
    }
}
