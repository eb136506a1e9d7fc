import DatabricksAuth
import Failures
import JSON
import ModelServing

/// What only another call can tell: where an app is, what an endpoint is for, where a route-optimized one answers.
extension QueryService {
    /// The same service, at an app of the workspace: `NAME`, or `NAME/PATH` for a path below its URL.
    ///
    /// Source: Databricks REST API, `GET /api/2.0/apps/{name}`.
    func at(app place: String) async throws -> QueryService {
        guard target == .workspace, let workspace = client.server as? Workspace else {
            throw ToolError(.usage, "--app names an app of a workspace, --base-url another server")
        }
        guard workspace.hasOAuthToken else {
            throw ToolError(
                .auth, "an app takes OAuth tokens; auth type \"\(workspace.authType)\" has none",
                hint: "set DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET of a service principal"
            )
        }
        let parts = place.split(separator: "/", maxSplits: 1)
        let name = parts.first.map(String.init) ?? ""
        let what = "find app \(name)"
        let json = try await document(what) {
            try await client.exchange("GET", "/api/2.0/apps/\(ServingRoute.encoded(name))")
        }
        guard let url = json["url"]?.string else {
            throw ToolError(.peer, "\(what): the answer has no url", upstream: json.text())
        }
        let path = parts.count > 1 ? "/\(parts[1])" : ""
        let base = try BaseURL(url + path, from: "app \(name)", allowsInsecureHTTP: false)
        var service = QueryService(target: .app, client: client)
        service.client.server = AppServer(host: base.text, workspace: workspace)
        return service
    }

    /// What the workspace says about an endpoint.
    func facts(_ model: String) async throws -> EndpointFacts {
        try await client.facts(model)
    }

    /// The same service, at the own host of a route-optimized endpoint.
    func at(_ dataPlane: EndpointFacts.DataPlane) throws(ToolError) -> QueryService {
        guard let workspace = client.server as? Workspace else {
            throw ToolError(.usage, "--route-optimized names an endpoint of a workspace")
        }
        var service = QueryService(target: .routeOptimized, client: client)
        service.client.server = try workspace.dataPlane(
            at: dataPlane.url, authorizationDetails: dataPlane.authorizationDetails,
            transport: client.transport)
        return service
    }

    /// The same service at the endpoint's own host; `usage` when it has none.
    func atOwnHost(of model: String) async throws -> QueryService {
        guard target == .workspace else {
            throw ToolError(.usage, "--route-optimized names an endpoint of a workspace")
        }
        return try at(try await client.dataPlane(of: model))
    }
}
