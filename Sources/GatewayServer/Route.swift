import Providers

/// What the gateway can do for a request.
enum Route: Sendable, Equatable {
    case modelCall(ModelOperation)
    case models
    case model
    case health
    case liveness
    case readiness
    case servingEndpoints
    case servingEndpoint
    case workspaceDocument
    case authorizationServer
    case token
    case currentUser
}

/// Who may use a route.
enum RouteAccess: Sendable {
    /// Anybody.
    case open
    /// Bearers of a key.
    case key
    /// Anybody, and only where there is a demo identity.
    case demo
}

/// One row of the router's table.
///
/// Each has an access class; a path without a row does not exist.
struct Endpoint: Sendable {
    enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
    }

    let method: Method
    let route: Route
    let access: RouteAccess
}

/// What the router found for a path.
enum RouteMatch: Sendable {
    /// `name` is the decoded part of the path that stands for a model or endpoint, else empty.
    case found(Endpoint, name: String)
    case wrongMethod(allowed: String)
    case unknown
}
