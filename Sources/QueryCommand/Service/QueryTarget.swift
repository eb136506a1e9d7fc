import Failures
import ModelServing

/// What kind of server is asked, which decides where a question goes.
enum QueryTarget: Sendable, Equatable {
    /// A workspace: an endpoint by name, or a Unity Catalog model service by its three-part name.
    case workspace
    /// A route-optimized endpoint at its own URL.
    case routeOptimized
    /// An app of a workspace: what stands below its URL is up to the app, so OpenAI's routes are taken.
    case app
    /// Any OpenAI-compatible server.
    case openAI

    /// Where a question goes below the server's URL, and whether the body names the model there.
    ///
    /// Source: "Query serving endpoints" and "AI Gateway" of the Databricks documentation.
    func route(
        _ task: QueryTask, model: String, served: String? = nil
    ) throws(ToolError) -> (path: String, namesModel: Bool) {
        switch self {
        case .workspace:
            if let served { return (ServingRoute.invocations(model, served: served).path, false) }
            if Self.isModelService(model) { return try gatewayRoute(task, model) }
            // OpenAI's route serves hosted and external models, and agents; invocations only the latter.
            if task == .respond { return (ServingRoute.responses.path, true) }
            return (ServingRoute.invocations(model).path, false)
        case .routeOptimized, .app, .openAI:
            guard served == nil else {
                throw ToolError(.usage, "--served names an entity of a workspace's endpoint")
            }
            return self == .routeOptimized
                ? ("/invocations", false) : ("/\(task.route)", task != .invoke)
        }
    }

    /// Whether a name is that of a Unity Catalog model service: `catalog.schema.service`.
    static func isModelService(_ model: String) -> Bool { model.count(where: { $0 == "." }) >= 2 }

    private func gatewayRoute(
        _ task: QueryTask, _ model: String
    ) throws(ToolError) -> (path: String, namesModel: Bool) {
        switch task {
        case .chat, .embed: return ("/ai-gateway/mlflow/v1/\(task.route)", true)
        // The unified tree has these two only; the rest is OpenAI's own.
        case .complete, .respond: return ("/ai-gateway/openai/v1/\(task.route)", true)
        case .invoke:
            throw ToolError(
                .usage, "\(model) is a model service, which takes no invoke",
                hint: "use chat, respond, complete or embed")
        }
    }
}
