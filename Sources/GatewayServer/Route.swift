import Providers

/// What the gateway can do for a request.
enum Route: Sendable, Equatable {
    /// Ask a model.
    case modelCall(ModelOperation)
    /// All model names, in OpenAI's form.
    case models
    /// One model, in OpenAI's form.
    case model
    /// Counts and latencies, for Prometheus.
    case metrics
    /// The deployments, in LiteLLM's form.
    case modelInfo
    /// The model names with what their deployments can do together, in LiteLLM's form.
    case modelGroupInfo
    /// The workspace's endpoints, in the form of LiteLLM's model hub.
    case hubEndpoints
    /// The models that can be called, in the form of LiteLLM's model hub.
    case modelHub
    /// What is configured.
    case health
    /// Whether the process lives.
    case liveness
    /// Whether requests are wanted.
    case readiness
    /// All models as serving endpoints.
    case servingEndpoints
    /// One model as a serving endpoint.
    case servingEndpoint
    /// The workspace's description of itself, which SDKs read before they log in.
    case workspaceDocument
    /// Where tokens are to be had (RFC 8414).
    case authorizationServer
    /// A token for a client's id and secret.
    case token
    /// Who the caller is.
    case currentUser
}

/// Who may use a route.
enum RouteAccess: Sendable {
    /// Anybody.
    case open
    /// Bearers of a key.
    case key
    /// Bearers of a key, or anybody where the config opens the metrics.
    case metrics
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

    /// Whether a request's body is JSON.
    var takesJSON: Bool { if case .modelCall = route { true } else { false } }
}

/// What the router found for a path.
enum RouteMatch: Sendable {
    /// `name` is the decoded part of the path that stands for a model or endpoint, else empty.
    case found(Endpoint, name: String)
    case wrongMethod(allowed: String)
    case unknown
}
