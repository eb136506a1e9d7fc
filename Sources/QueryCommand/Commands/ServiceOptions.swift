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

    /// The model of `-m`, else of the variable; an empty one counts as none.
    func model(
        variable: String, environment: [String: String]
    ) throws(ToolError) -> String {
        let model = model ?? environment[variable] ?? ""
        guard !model.isEmpty else {
            throw ToolError(
                .usage, "no model: give -m MODEL or set \(variable)",
                hint: "dbx-query models lists what can be asked")
        }
        return model
    }
}
