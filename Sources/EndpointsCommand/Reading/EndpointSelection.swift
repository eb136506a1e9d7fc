import ArgumentParser
import Failures
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

    /// One pass over the endpoints of a workspace.
    var pass: Pass { Pass(selection: self, pattern: name.map(Glob.init)) }

    /// Selects from endpoints that come in parts.
    struct Pass {
        private let selection: EndpointSelection
        private let pattern: Glob?
        private var left: Int
        private var tasks: Set<String> = []

        init(selection: EndpointSelection, pattern: Glob?) {
            self.selection = selection
            self.pattern = pattern
            left = selection.limit ?? .max
        }

        /// Whether no further endpoint will be selected.
        var isOver: Bool { left == 0 }

        /// The endpoints that were asked for, in their order.
        mutating func select(_ endpoints: [JSONValue]) -> [JSONValue] {
            var chosen: [JSONValue] = []
            for endpoint in endpoints {
                if let task = endpoint["task"]?.string { tasks.insert(task) }
                guard left > 0, matches(endpoint) else { continue }
                left -= 1
                chosen.append(endpoint)
            }
            return chosen
        }

        /// Refuses a task that no endpoint has and that is not one of Databricks' either: it is misspelt.
        func checkTask() throws(ToolError) {
            if let task = selection.task { try EndpointTask.check(task, among: tasks) }
        }

        private func matches(_ endpoint: JSONValue) -> Bool {
            if let state = selection.state,
                (endpoint["state"]?["ready"] == "READY") != (state == .ready)
            {
                return false
            }
            if let task = selection.task,
                !EndpointTask.matches(endpoint["task"]?.string, task)
            {
                return false
            }
            return pattern?.matches(endpoint["name"]?.string ?? "") ?? true
        }
    }
}
