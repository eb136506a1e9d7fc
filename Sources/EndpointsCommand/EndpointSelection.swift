import ArgumentParser
import JSON
import ModelServing

/// Which endpoints `list` shows; the API itself has no filters.
struct EndpointSelection: ParsableArguments {
    /// Whether an endpoint answers requests.
    enum State: String, ExpressibleByArgument, CaseIterable {
        case ready
        case notReady = "not-ready"
    }

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("At most this many endpoints.", valueName: "n"))
    var limit: Int?

    @Option(help: ArgumentHelp("Only ready or not-ready endpoints.", valueName: "state"))
    var state: State?

    @Option(help: ArgumentHelp("Only this task: chat, llm/v1/chat, …", valueName: "task"))
    var task: String?

    @Option(help: ArgumentHelp("Only names that match, such as 'ci-*'.", valueName: "glob"))
    var name: String?

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0 on") }
    }

    /// The endpoints that were asked for, in their order.
    func select(_ endpoints: [JSONValue]) -> [JSONValue] {
        let pattern = name.map(Glob.init)
        let chosen = endpoints.lazy.filter { endpoint in
            if let state, (endpoint["state"]?["ready"] == "READY") != (state == .ready) {
                return false
            }
            if let task, !EndpointTask.matches(endpoint["task"]?.string, task) { return false }
            return pattern?.matches(endpoint["name"]?.string ?? "") ?? true
        }
        return Array(chosen.prefix(limit ?? .max))
    }
}
