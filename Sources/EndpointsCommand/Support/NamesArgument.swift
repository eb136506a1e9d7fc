import ArgumentParser
import CommandSupport
import Failures

/// The endpoints that a command is about.
struct NamesArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Endpoint names; - reads names or records from stdin.", valueName: "name"))
    var names: [String]

    /// Whether the command line may stand for several.
    var isList: Bool { names.count > 1 || names == ["-"] }

    /// The names in order, with those of stdin in place of `-`.
    func resolve(_ context: ToolContext) throws(ToolError) -> [String] {
        try EndpointNames.resolve(names, context)
    }
}
