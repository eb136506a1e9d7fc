import ArgumentParser
import Failures

/// Which model is asked, and where.
struct ServiceOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Endpoint or model to ask.", valueName: "model"))
    var model: String?

    @Option(help: ArgumentHelp("One served entity behind the endpoint.", valueName: "entity"))
    var served: String?

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp("An OpenAI-compatible server instead of Databricks.", valueName: "url"))
    var baseURL: String?

    @Option(help: ArgumentHelp("File that holds the key for --base-url.", valueName: "file"))
    var keyFile: String?

    @Option(
        help: ArgumentHelp(
            "An app of the workspace, or a path below it, instead of an endpoint.",
            valueName: "name[/path]"))
    var app: String?

    @Flag(
        name: .customLong("route-optimized"),
        help: "Ask the endpoint at its own host, with a token of its own.")
    var isRouteOptimized = false

    func validate() throws {
        let ways = [
            ("--base-url", baseURL != nil), ("--app", app != nil),
            ("--route-optimized", isRouteOptimized), ("--served", served != nil),
        ].filter(\.1)
        if ways.count > 1 {
            throw ValidationError("\(ways[0].0) and \(ways[1].0) exclude each other")
        }
    }

    /// The model of `-m`, else of the conversation that goes on, else of the variable; an empty one counts as none.
    ///
    /// An app may do without: it is its own model.
    func model(
        variable: String, environment: [String: String], otherwise: String? = nil
    ) throws(ToolError) -> String {
        let model = model ?? otherwise ?? environment[variable] ?? ""
        guard !model.isEmpty || app != nil else {
            throw ToolError(
                .usage, "no model: give -m MODEL or set \(variable)",
                hint: "dbx-query models lists what can be asked")
        }
        return model
    }
}
